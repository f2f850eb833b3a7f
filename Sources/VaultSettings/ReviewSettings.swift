/// The numbers of the review's rules: limits are items, spans are days.
package struct ReviewSettings: Hashable, Sendable {
  /// At most so many people under Reach out; the rest is one line.
  package var reachOutLimit = 5
  /// At most so many items in each section without a limit of its own; the rest is one line.
  package var sectionLimit = 10
  /// Drifting asks for contacts on so many different days at least.
  package var driftingContacts = 4
  /// Drifting looks at the contacts of so many months up to the last one.
  package var driftingMonths = 24
  /// Drifting asks for contacts that span so many days at least.
  package var driftingSpan = 21
  /// Drifting is a silence longer than so many times the median gap.
  package var driftingFactor = 2
  /// Drifting is a silence longer than the median gap and so many days.
  package var driftingSlack = 14
  /// At most so many needs that somebody could meet under Give.
  package var giveNeeds = 3
  /// At most so many things to pass on under Give.
  package var giveShares = 2
  /// At most so many people to ask how you could help under Give.
  package var giveHelp = 2
  /// What someone looks for is old where nothing was written of them in so many months.
  package var giveStaleMonths = 12
  /// At most so many pairs under Introduce.
  package var introduceLimit = 3
  /// An interest of at most so many people is a reason to introduce two of them.
  package var introduceInterestPeople = 5
  /// A group or place of at most so many people is a reason to introduce two of them.
  package var introduceGroupPeople = 5
  /// An introduction says so where the last contact was so many months ago.
  package var longAgoMonths = 12
  /// At most so many people under Ask.
  package var askLimit = 5
  /// Coming up looks at today and so many days after it.
  package var comingUpDays = 14
  /// At most so many people under Keep up.
  package var keepUpLimit = 5
  /// Keep up names people of whom nothing was read or heard in so many days.
  package var keepUpQuiet = 30
  /// Shared ground names the groups in which so many kindred spirits are.
  package var sharedGroundPeople = 2
  /// At most so many groups under Shared ground.
  package var sharedGroundLimit = 5
  /// Balance looks at what was marked in so many months.
  package var balanceMonths = 12
  /// Balance says nothing before so many exchanges were marked.
  package var balanceExchanges = 4
  /// An exchange is one-sided where so many in a hundred went one way.
  package var balancePercent = 75
  /// At most so many people of each kind under Tend the list.
  package var tendLimit = 3
  /// So many contacts with someone who is not on the list propose them for it.
  package var addContacts = 3
  /// Contacts of so many months propose someone for the list.
  package var addMonths = 6
  /// Let go or renew is asked after the longer of so many cadences and `let-go-months`, and a cadence.
  package var letGoCadences = 4
  /// Let go or renew is asked after the longer of so many months and `let-go-cadences`, and a cadence.
  package var letGoMonths = 12
  /// A `reviewed:` of so many months ago or less answers that question.
  package var reviewedMonths = 12
  /// Someone is new for so many days after we met.
  package var newDays = 30
  /// Whoever introduced you to so many people could be thanked.
  package var thankPeople = 3
  /// An entry of so many months that says thanks has thanked them.
  package var thankMonths = 12
  /// So many days of contact are enough to say something of a note that is nearly empty.
  package var enoughContacts = 2
  /// A word that more people use does not tell who could help whom.
  package var commonWordPeople = 50
  /// At most so many findings under Notes to fix; the rest is counted.
  package var notesToFixLimit = 10
  /// Where nobody is kindred yet, so many contacts make a proposal.
  package var proposalContacts = 3
  /// Where nobody is kindred yet, at most so many people are proposed.
  package var proposalLimit = 5

  package init() {}
}

extension ReviewSettings {
  /// Each number by its name in `vault.yaml`.
  package static var byName: [String: WritableKeyPath<ReviewSettings, Int>] {
    [
      "reach-out-limit": \.reachOutLimit,
      "section-limit": \.sectionLimit,
      "drifting-contacts": \.driftingContacts,
      "drifting-months": \.driftingMonths,
      "drifting-span": \.driftingSpan,
      "drifting-factor": \.driftingFactor,
      "drifting-slack": \.driftingSlack,
      "give-needs": \.giveNeeds,
      "give-shares": \.giveShares,
      "give-help": \.giveHelp,
      "give-stale-months": \.giveStaleMonths,
      "introduce-limit": \.introduceLimit,
      "introduce-interest-people": \.introduceInterestPeople,
      "introduce-group-people": \.introduceGroupPeople,
      "long-ago-months": \.longAgoMonths,
      "ask-limit": \.askLimit,
      "coming-up-days": \.comingUpDays,
      "keep-up-limit": \.keepUpLimit,
      "keep-up-quiet": \.keepUpQuiet,
      "shared-ground-people": \.sharedGroundPeople,
      "shared-ground-limit": \.sharedGroundLimit,
      "balance-months": \.balanceMonths,
      "balance-exchanges": \.balanceExchanges,
      "balance-percent": \.balancePercent,
      "tend-limit": \.tendLimit,
      "add-contacts": \.addContacts,
      "add-months": \.addMonths,
      "let-go-cadences": \.letGoCadences,
      "let-go-months": \.letGoMonths,
      "reviewed-months": \.reviewedMonths,
      "new-days": \.newDays,
      "thank-people": \.thankPeople,
      "thank-months": \.thankMonths,
      "enough-contacts": \.enoughContacts,
      "common-word-people": \.commonWordPeople,
      "notes-to-fix-limit": \.notesToFixLimit,
      "proposal-contacts": \.proposalContacts,
      "proposal-limit": \.proposalLimit,
    ]
  }
}

import Findings
import People

/// Whether an edited note says what was meant, and everything else as before.
struct EditProof {
  private let plan: EditPlan
  private let before: ReadNote
  private let after: ReadNote

  init(of plan: EditPlan, from before: ReadNote, to after: ReadNote) {
    self.plan = plan
    self.before = before
    self.after = after
  }

  func check() throws(EditRefusal) {
    guard plan.isMet(after) else {
      throw EditRefusal("what was to be written would not be read as meant")
    }
    guard restIsSame else {
      throw EditRefusal("something else in it would be read in another way")
    }
    guard newFindings.isEmpty else {
      throw EditRefusal("it would no longer be sound: \(newFindings[0].message)")
    }
  }

  private var restIsSame: Bool {
    let moved = plan.splices.moved(plan.touched)
    let old = PlacedFact.all(of: before).filter { !plan.touched.contains($0.offset) }
    let new = PlacedFact.all(of: after).filter { !moved.contains($0.offset) }
    return old.count == new.count && before.facts.role == after.facts.role
      && zip(old, new).allSatisfy { old, new in
        let place = old.offset + (old.offset < plan.touched.upperBound ? 0 : shift)
        return place == new.offset
          && (old.words == new.words || plan.mayFollow(old.words, new.words))
      }
  }

  /// By how many bytes the note grew.
  private var shift: Int { after.source.bytes.count - before.source.bytes.count }

  private var newFindings: [Finding] {
    var known: [FindingCode: Int] = [:]
    for finding in before.facts.findings { known[finding.code, default: 0] += 1 }
    return after.facts.findings.filter { finding in
      known[finding.code, default: 0] -= 1
      return known[finding.code, default: 0] < 0
    }
  }
}

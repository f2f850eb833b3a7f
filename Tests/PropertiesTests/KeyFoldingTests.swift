import Properties
import Testing

@Suite struct KeyFoldingTests {
  @Test(arguments: [
    "last-contact", "last_contact", "lastContact", "Last Contact", "LAST  CONTACT",
    "last\u{A0}contact",
    " last-contact ", "Last_-\tContact",
  ])
  func `every spelling of a key is the same key`(key: String) {
    #expect(foldedKey(key) == "lastcontact")
  }

  @Test(arguments: [
    ("fødselsdag", "fødselsdag"), ("Sidste kontakt", "sidstekontakt"),
    ("ANNIVERSAIRE É", "anniversaireé"),
    ("e-mail", "email"), ("", ""), ("-_ ", ""), ("Prénom", "pre\u{301}nom"),
  ])
  func `letters stay what they are, but small`(key: String, folded: String) {
    #expect(foldedKey(key) == folded)
  }
}

import Testing

@testable import VaultCommand

@Suite struct CSVTests {
  @Test(
    arguments: [
      ("plain", "plain"),
      ("", ""),
      ("a, b", #""a, b""#),
      (#"say "hi""#, #""say ""hi""""#),
      ("=1+1", "'=1+1"),
      ("+49 30", "'+49 30"),
      ("-1", "'-1"),
      ("@SUM(A1)", "'@SUM(A1)"),
      ("＝1", "'＝1"),
      ("\tx", "'␉x"),
      ("\rx", "'␍x"),
      ("=a,b", #""'=a,b""#),
      ("two\nlines", "two␊lines"),
      ("\u{1B}]0;x\u{07}", "␛]0;x␇"),
      ("a=b", "a=b"),
    ])
  func `A cell is quoted where it must be and starts no formula`(_ words: String, _ cell: String) {
    #expect(CSV.text([[words]]) == cell + "\r\n")
  }

  @Test func `Rows end with CR and LF`() {
    #expect(CSV.text([["a", "b"], ["c", ""]]) == "a,b\r\nc,\r\n")
    #expect(CSV.text([]) == "")
  }
}

import Policies
import Testing

/// Texts that become typed values, and those that must not: links are made of them.
@Suite struct ValueTests {
  @Test(arguments: [
    ("info@voorbeeld.nl", true), ("a.b+c@sub.voorbeeld.example", true), ("info@voorbeeld", false),
    ("info", false), ("a@b@c.nl", false), ("a b@c.nl", false), ("a@c.nl?bcc=x@y.nl", false),
    ("a@c.nl\r\nBcc: x@y.nl", false), ("\"a\"@c.nl", false), ("a@-c.nl", false), ("@c.nl", false),
  ])
  func emailAddresses(_ text: String, _ isOne: Bool) {
    #expect((EmailAddress(text) != nil) == isOne)
  }

  @Test(arguments: [
    ("https://www.voorbeeld.nl", true), ("http://a.nl/b?c=d&e=f#g", true), ("www.crm.be", true),
    ("https://a.nl:8080/x", true), ("javascript:alert(1)", false), ("//evil.example", false),
    ("https:evil", false), ("https://a@b.nl", false), ("https://a.nl/ b", false),
    ("https://a.nl/\"x", false), ("https://a.nl/(x)", false), ("data:text/html,x", false),
    ("feed:javascript:x", false), ("https://xn--a.nl", true), ("https://\u{E9}.nl", false),
    ("ftp://a.nl", false), ("https://localhost", false), ("\\\\evil", false),
  ])
  func webAddresses(_ text: String, _ isOne: Bool) {
    #expect((WebAddress(text) != nil) == isOne)
  }

  @Test(arguments: [
    ("+31767002008", true), ("030 123 45 67", true), ("+32 (0)2 274 48 00", true), ("123", false),
    ("+31 6 bel mij", false), ("0900-1234;phone-context=x", false), ("++31 6 12345678", false),
  ])
  func telephoneNumbers(_ text: String, _ isOne: Bool) {
    #expect((TelephoneNumber(text) != nil) == isOne)
  }

  /// A zero in brackets is for callers at home, and no part of the number for all others.
  @Test(arguments: [
    ("+32 (0)2 274 48 00", "+3222744800"), ("088 1805 250", "0881805250"),
    ("(010) 123 45 67", "0101234567"), ("(0)10 1234567", "0101234567"),
  ])
  func telephoneNumbersAreDialled(_ text: String, _ dialled: String) {
    #expect(TelephoneNumber(text)?.dialled == dialled)
  }

  @Test(arguments: [
    ("2018-01-01", nil), ("2024-02-29", nil), ("2026-02-30", "noSuchDay"),
    ("2023-02-29", "noSuchDay"), ("2026-13-01", "noSuchDay"), ("31-12-2025", "2025-12-31"),
    ("1/2/2026", "2026-02-01"), ("januari", "-"), ("2026-1-1", "2026-01-01"),
  ])
  func dates(_ text: String, _ fault: String?) {
    let found: String?
    do throws(CalendarDate.Fault) {
      _ = try CalendarDate(text)
      found = nil
    } catch {
      switch error {
      case .noSuchDay: found = "noSuchDay"
      case .otherForm(let suggestion): found = suggestion?.iso ?? "-"
      }
    }
    #expect(found == fault)
  }

  /// Prose knows paragraphs, lists, emphasis and safe links; the rest is text.
  @Test func proseIsASmallPartOfMarkdown() throws {
    let link = try #require(WebAddress("https://a.nl"))
    let picture = try #require(WebAddress("https://evil.nl/p.png"))
    let prose = Prose(
      """
      Een **vet** woord en [een link](https://a.nl).

      - eerste
      - tweede
        gaat door

      # Geen kop <script>x</script> ![x](https://evil.nl/p.png) [y](javascript:z)
      """)
    #expect(
      prose?.blocks == [
        .paragraph([
          .text("Een "), .strong("vet"), .text(" woord en "),
          .link("een link", to: link), .text("."),
        ]),
        .list([[.text("eerste")], [.text("tweede gaat door")]]),
        .paragraph([
          .text("# Geen kop <script>x</script> !"),
          .link("x", to: picture),
          .text(" [y](javascript:z)"),
        ]),
      ])
    #expect(Prose(" \n\n ") == nil)
  }
}

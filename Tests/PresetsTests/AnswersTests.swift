import Policies
import Presets
import Testing

/// Answers are read at the border: what a definition cannot hold never gets further.
@Suite struct AnswersTests {
  @Test(arguments: [
    ("Bakkerij Jansen", "Bakkerij Jansen"), ("  a ", "a"), ("'t \"x\": #1, {{naam}}", nil),
    ("東京 🦊", nil), ("e\u{301}", nil), (String(repeating: "a", count: 200), nil),
    ("a\u{A0}b", nil),
  ])
  func readsText(_ typed: String, _ expected: String?) {
    #expect(AnswerText(typed)?.text == expected ?? typed)
  }

  @Test(arguments: [
    "", "   ", "a\nb", "a\r", "a\tb", "a\u{1B}[2J", "a\u{0}", "a\u{85}b", "a\u{2028}b", "\u{202E}a",
    "a\u{200B}b", "\u{FEFF}a", "a\u{AD}b", "a\u{FFFF}", "a\u{7F}", "\u{E000}",
    String(repeating: "a", count: 201),
  ])
  func refusesText(_ typed: String) {
    #expect(AnswerText(typed) == nil)
  }

  struct Address: Sendable {
    let typed: String
    let street: String
    let code: String
    let city: String
  }

  @Test(arguments: [
    Address(
      typed: "Dorpsstraat 1, 1234 AB Utrecht", street: "Dorpsstraat 1", code: "1234 AB",
      city: "Utrecht"),
    Address(typed: "Plein 2,1234ab Den Haag", street: "Plein 2", code: "1234 AB", city: "Den Haag"),
    Address(
      typed: "Gebouw A, Kerkplein 2 bus 3, 1000 Brussel", street: "Gebouw A, Kerkplein 2 bus 3",
      code: "1000", city: "Brussel"),
    Address(typed: "Kaai 1, 9000  Gent", street: "Kaai 1", code: "9000", city: "Gent"),
    Address(typed: "Weg 1, 8420 De Haan", street: "Weg 1", code: "8420", city: "De Haan"),
    Address(typed: "Weg 1, 8420 de haan", street: "Weg 1", code: "8420", city: "de haan"),
    Address(typed: "Weg 1, 3665 As", street: "Weg 1", code: "3665", city: "As"),
    Address(typed: "Weg 1, 1234 ab utrecht", street: "Weg 1", code: "1234 AB", city: "utrecht"),
    Address(typed: "\"#1\": {x}, 1234 AB [y]", street: "\"#1\": {x}", code: "1234 AB", city: "[y]"),
  ])
  func readsAddresses(_ address: Address) {
    let read = PostalAnswer(address.typed)
    #expect(read?.street == address.street)
    #expect(read?.postalCode == address.code && read?.city == address.city)
  }

  @Test(arguments: [
    "", "Dorpsstraat 1", "Dorpsstraat 1, Utrecht", "Dorpsstraat 1, 1234 AB", ", 1234 AB Utrecht",
    "Dorpsstraat 1, 123 AB Utrecht", "Dorpsstraat 1, 0234 AB Utrecht", "a, 12345 b",
    "a, 1234ABC b", "a\n1, 1234 AB b", "a, 1000", "a, 1000 ",
  ])
  func refusesAddresses(_ typed: String) {
    #expect(PostalAnswer(typed) == nil)
  }
}

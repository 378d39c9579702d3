import Scanning
import Testing

/// Facts about a text: its language, how it reads, how it speaks to its reader.
@Suite struct FactTests {
  @Test(arguments: [
    ("Wij bewaren de gegevens die u aan ons geeft en wij delen ze niet.", "nl"),
    ("We keep the information that you give us and will share it with your bank.", "en"),
    ("Wir speichern die Daten, und Sie werden nicht auf eine Liste gesetzt.", "de"),
    ("Nous gardons vos informations pour vous et dans les dossiers que vous voyez.", "fr"),
    ("12345 !!!", "nl"),
  ])
  func languageIsToldByWords(_ text: String, _ language: String) throws {
    #expect(try Reader.scan(text).language == language)
  }

  static let statement = """
    Privacyverklaring van Bakkerij Jansen

    Bakkerij Jansen is verantwoordelijk voor de verwerking van uw persoonsgegevens.
    Wij gebruiken uw naam en e-mailadres om uw bestelling te bezorgen.
    Wij bewaren uw gegevens twee jaar. U hebt het recht op inzage van uw gegevens.
    """

  @Test func aStatementIsOne() throws {
    let scan = try Reader.scan(Self.statement)
    #expect(scan.isStatement)
    #expect(scan.counts.present >= 4)
    #expect(!scan.looksBelgian)
  }

  @Test(arguments: [
    "Appeltaart\n\nSchil de appels en bak de taart een uur. Wij gebruiken boter.",
    "Welkom bij onze webwinkel. Bestel vandaag en wij bezorgen morgen. Privacy staat voorop.",
    "Home Contact Over ons",
  ])
  func otherPagesAreNone(_ text: String) throws {
    #expect(!(try Reader.scan(text).isStatement))
  }

  @Test func aForeignStatementIsOneInItsLanguage() throws {
    let scan = try Reader.scan(
      "Privacy policy. This privacy policy tells how we use your cookies and your information.")
    #expect(scan.isStatement)
    #expect(scan.language == "en")
  }

  @Test func belgianTextsShowIt() throws {
    let scan = try Reader.scan(Self.statement + " Onze vzw is gevestigd in Gent, België.")
    #expect(scan.looksBelgian)
  }

  /// u and je are counted, and the rarer is shown where it last stood.
  @Test func theFormOfAddressIsCounted() throws {
    let scan = try Reader.scan(
      "U vraagt uw gegevens op. Mail ons als u wilt. Jij belt? Dat kan je.")
    #expect(scan.address.formal == 3)
    #expect(scan.address.informal == 2)
    let minority = try #require(scan.address.minority)
    #expect(scan.words(minority) == "je")
  }
}

/// How a text reads, by counts alone.
@Suite struct ReadabilityTests {
  @Test func sentencesAndWordsAreCounted() throws {
    let facts = try Reader.scan(
      """
      # Kop telt niet mee

      Wij bewaren niets. Dat is art. 13 lid 2, o.a. sub f van de wet! Echt waar?

      - een item zonder punt
      - twee

      | cel | telt niet |
      |---|---|
      """, "a.md"
    ).readability
    #expect(facts.sentences == 4)
    #expect(facts.words == 3 + 13 + 2 + 4)
  }

  /// Douma's formula, by hand: 206.84 - 77 x 6/4 - 0.93 x 4.
  @Test func readingEaseIsDoumas() throws {
    let facts = try Reader.scan("Wij eten lekkere appels.").readability
    #expect(facts.words == 4)
    let ease = try #require(facts.readingEase)
    #expect(abs(ease - (206.84 - 77.0 * 8 / 4 - 0.93 * 4)) < 0.01)
  }

  @Test func nothingToReadHasNoEase() throws {
    #expect(try Reader.scan("# Kop", "a.md").readability.readingEase == nil)
  }

  @Test func theLongestSentencesComeFirst() throws {
    let sentences = [25, 40, 22, 30, 21, 28, 50].map {
      "Wij " + Array(repeating: "doen", count: $0 - 1).joined(separator: " ") + "."
    }
    let scan = try Reader.scan(sentences.joined(separator: " "))
    #expect(scan.readability.longest.map(\.words) == [50, 40, 30, 28, 25])
  }
}

/// Words that people write for the words of the format: other terms, English, spelling.
///
/// Only for suggestions; none of them is accepted.
enum Synonyms {
  static func key(for word: String, among known: [String]) -> String? {
    match(word, keys, known)
  }

  static func word(for word: String, among known: [String]) -> String? {
    match(word, words, known)
  }

  private static func match(
    _ word: String, _ table: [(String, String)], _ known: [String]
  ) -> String? {
    let lower = word.lowercased().replacing("_", with: "-").replacing(" ", with: "-")
    if known.contains(lower), lower != word { return lower }
    return table.first { $0.0 == lower && known.contains($0.1) }?.1
  }

  private static let keys = [
    ("bewaartijd", "bewaartermijn"), ("bewaarperiode", "bewaartermijn"),
    ("retention", "bewaartermijn"),
    ("termijnen", "bewaren"), ("opslagtermijn", "bewaartermijn"),
    ("bewaringstermijn", "bewaartermijn"),
    ("rechtsgrond", "grondslag"), ("grond", "grondslag"), ("legal-basis", "grondslag"),
    ("basis", "grondslag"), ("doeleinde", "doel"), ("doeleinden", "verwerkingen"),
    ("purposes", "verwerkingen"), ("purpose", "doel"), ("doelen", "verwerkingen"),
    ("controller", "verantwoordelijke"), ("verwerkingsverantwoordelijke", "verantwoordelijke"),
    ("organisatie", "verantwoordelijke"), ("bedrijf", "verantwoordelijke"), ("dpo", "functionaris"),
    ("fg", "functionaris"), ("data", "gegevens"), ("persoonsgegevens", "gegevens"),
    ("recipients", "ontvangers"), ("derden", "ontvangers"), ("partijen", "ontvangers"),
    ("transfer", "doorgifte"), ("transfers", "doorgifte"), ("rights", "rechten"),
    ("complaint", "klacht"), ("klachten", "klacht"), ("toezicht", "toezichthouder"),
    ("autoriteit", "toezichthouder"), ("security", "beveiliging"), ("children", "kinderen"),
    ("statement", "verklaring"), ("title", "titel"), ("date", "ingangsdatum"),
    ("datum", "ingangsdatum"), ("name", "naam"), ("mail", "email"), ("e-mail", "email"),
    ("tel", "telefoon"), ("phone", "telefoon"), ("address", "adres"), ("city", "plaats"),
    ("woonplaats", "plaats"), ("country", "land"), ("street", "straat"),
    ("aanspreking", "aanspreekvorm"),
    ("tone", "aanspreekvorm"), ("layout", "indeling"), ("uitleg", "toelichting"),
    ("opmerking", "toelichting"), ("bronnen", "bron"), ("source", "bron"), ("sources", "bronnen"),
    ("backups", "reservekopieen"), ("back-ups", "reservekopieen"),
    ("reservekopieën", "reservekopieen"),
    ("wissen", "verwijdering"), ("correctie", "rectificatie"), ("toegang", "inzage"),
    ("dataportabiliteit", "overdraagbaarheid"), ("maximum", "maximaal"),
  ]

  private static let words = [
    ("consent", "toestemming"), ("contract", "overeenkomst"), ("akkoord", "toestemming"),
    ("wet", "wettelijke-verplichting"), ("wettelijk", "wettelijke-verplichting"),
    ("wettelijke-plicht", "wettelijke-verplichting"), ("belang", "gerechtvaardigd-belang"),
    ("legitimate-interest", "gerechtvaardigd-belang"), ("algemeen-belang", "publieke-taak"),
    ("scc", "standaardbepalingen"), ("modelcontract", "standaardbepalingen"),
    ("dpf", "privacykader-eu-vs"), ("bcr", "bindende-voorschriften"),
    ("adequaatheid", "adequaatheidsbesluit"), ("autoriteit-persoonsgegevens", "AP"),
    ("gegevensbeschermingsautoriteit", "GBA"), ("nederland", "NL"), ("belgie", "BE"),
    ("belgië", "BE"), ("vlaanderen", "BE"), ("jij", "je"), ("yes", "ja"), ("no", "nee"),
    ("true", "ja"), ("false", "nee"), ("mail", "e-mail"), ("email", "e-mail"), ("tel", "telefoon"),
    ("analytisch", "statistiek"), ("tracking", "marketing"), ("functional", "functioneel"),
    ("bsn", "nationaal-nummer"), ("gevoelig", "bijzonder"), ("vs", "Verenigde Staten"),
    ("usa", "Verenigde Staten"), ("amerika", "Verenigde Staten"),
    ("engeland", "Verenigd Koninkrijk"),
    ("holland", "Nederland"),
  ]
}

/// What a column of an overview holds; the raw value is its key in `overzichten.yaml` and in JSON.
enum Column: String, CaseIterable {
  case statement = "verklaring"
  case role = "rol"
  case organisation = "organisatie"
  case contact = "contact"
  case joint = "gezamenlijk"
  case representative = "vertegenwoordiger"
  case officer = "functionaris"
  case behalf = "namens"
  case identifier = "kenmerk"
  case processing = "verwerking"
  case purpose = "doel"
  case dataSubjects = "betrokkenen"
  case data = "gegevens"
  case sensitiveData = "gevoelige-gegevens"
  case basis = "grondslag"
  case interest = "belang"
  case law = "wet"
  case source = "bron"
  case recipients = "ontvangers"
  case processors = "verwerkers"
  case transfer = "doorgifte"
  case safeguard = "waarborg"
  case retention = "bewaartermijn"
  case security = "beveiliging"
  case name = "naam"
  case category = "soort"
  case receivesFor = "ontvangt-voor"
  case processings = "verwerkingen"
  case countries = "landen"
  case outsideArea = "buiten-eer"
  case copy = "kopie"
  case agreement = "verwerkersovereenkomst"
  case terms = "afspraken"
  case condition = "voorwaarde"
  case appliesTo = "geldt-voor"
  case subject = "onderwerp"
  case duration = "duur"
  case moment = "moment"
  case limit = "maximaal"
  case reason = "reden"
  case decidedBy = "bepaald-door"
  case deletedBy = "verwijdering-door"
}

/// What stands under a column.
enum Cell: Equatable {
  /// The definition does not say.
  case unknown

  /// The definition says that there is none.
  case denied

  /// The definition says yes or no.
  case answer(Bool)

  case text(String)

  /// Never empty.
  case list([String])

  /// A text, where there is one.
  init(_ text: String?) { self = text.map(Cell.text) ?? .unknown }

  /// Texts, where there are any.
  init(_ texts: [String]) { self = texts.isEmpty ? .unknown : .list(texts) }
}

/// One line of an overview; what has no cell is unknown.
struct Row {
  private var cells: [Column: Cell] = [:]

  subscript(column: Column) -> Cell {
    get { cells[column] ?? .unknown }
    set { cells[column] = newValue }
  }
}

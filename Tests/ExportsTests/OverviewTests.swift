import DefinitionSupport
import Exports
import Foundation
import Policies
import SourceText
import Statements
import TestSupport
import Testing

/// Registers, lists and schedules: as people, spreadsheets and programs read them.
@Suite struct OverviewTests {
  static let kinds = [ExportKind.register, .recipients, .retention]

  /// The columns that AVG article 30(1) and (2) ask for, by their keys.
  @Test(arguments: [
    (
      Role.controller,
      [
        "doel", "betrokkenen", "gegevens", "ontvangers", "doorgifte", "bewaartermijn",
        "beveiliging",
      ]
    ),
    (Role.processor, ["namens", "verwerking", "doorgifte", "beveiliging"]),
  ])
  func registersHaveTheColumnsOfTheLaw(_ role: Role, _ keys: [String]) throws {
    let outputs = try Outputs(try Definitions.policy("voorbeeld-sportclub"))
    let request = ExportRequest(.json, templates: Definitions.templates, role: role)
    let text = try ExportKind.register.text(of: [outputs.source], request)
    let register = Part(try JSONSerialization.jsonObject(with: Data(text.utf8)))
    let columns = register["columns"].items.compactMap { $0["key"].text }
    #expect(Set(keys).subtracting(columns) == [])
    let page = try outputs.text(.register, .html, role: role)
    for heading in ["Organisatie", "Contactgegevens", "Functionaris voor gegevensbescherming"] {
      #expect(page.contains("<th scope=\"row\">\(heading)</th>"))
    }
  }

  private static let roles = """
    verklaring: {recht: NL, aanspreekvorm: u}
    verantwoordelijke: {naam: Proef}
    betrokkenen:
      klanten: {naam: klanten, rol: verantwoordelijke}
      derden: {naam: klanten van onze klant, rol: verwerker, voor: onze klant}
      anderen: {naam: anderen}
    verwerkingen:
      - {id: beide, naam: Beide, doel: helpen, betrokkenen: [klanten, derden]}
      - {id: open, naam: Open, doel: meten, betrokkenen: [anderen]}
    """

  /// A processing stands once in each role; a role that is not told stays open.
  @Test(arguments: [
    (
      Role?.none,
      [["beide", "klanten"], ["beide", "klanten van onze klant"], ["open", "anderen"]]
    ),
    (.controller, [["beide", "klanten"], ["open", "anderen"]]),
    (.processor, [["beide", "klanten van onze klant"]]),
  ])
  func registersKeepRolesApart(_ role: Role?, _ expected: [[String]]) throws {
    let outputs = try Outputs(try Definitions.policy(text: Self.roles))
    let rows = CSVReader.rows(try outputs.text(.register, .csv, role: role))
    let columns = ["Kenmerk", "Categorieën van betrokkenen"].compactMap {
      rows[0].firstIndex(of: $0)
    }
    #expect(rows.dropFirst().map { row in columns.map { row[$0] } } == expected)
    if let place = rows[0].firstIndex(of: "Rol") {
      let roles = rows.dropFirst().map { $0[place] }
      #expect(roles == ["verwerkingsverantwoordelijke", "verwerker", ""])
    }
  }

  /// Denied is told, silence is an empty place.
  @Test func tellsDenialsAndKeepsSilence() throws {
    let base = "verwerkingen: [{id: een, naam: Een, doel: iets doen}]\n"
    let head = "verklaring: {recht: NL, aanspreekvorm: u}\nverantwoordelijke: {naam: Proef}\n"
    for (text, expected) in [
      (head + base, ["", ""]),
      (head + base + "doorgifte: nee\nfunctionaris: geen\n", ["geen", "geen"]),
    ] {
      let outputs = try Outputs(try Definitions.policy(text: text))
      let rows = CSVReader.rows(try outputs.text(.register, .csv))
      let cells = ["Doorgifte buiten de EER", "Functionaris voor gegevensbescherming"]
        .compactMap { rows[0].firstIndex(of: $0) }.map { rows[1][$0] }
      #expect(cells == expected)
    }
    let silent = try Outputs(try Definitions.policy(text: head + base)).text(.register, .html)
    #expect(silent.contains("De definitie zegt dit niet."))
  }

  /// A Flemish register speaks of its own words, and of the others' for the rest.
  @Test func speaksFlemish() throws {
    let outputs = try Outputs(try Definitions.policy("voorbeeld-sportclub"))
    let headings = CSVReader.rows(try outputs.text(.register, .csv))[0]
    #expect(headings.contains("Rechtsgrond") && headings.contains("Bewaartermijn"))
  }

  static let hostile: [String] = [
    "=1+1", "+31 6", "-2", "@SUM(A1)", " =cmd|'/c calc'!A1", "＝1", "\"quoted\", with comma",
    "<script>alert(1)</script>", "{{naam}} & 'x'",
  ]

  /// Words of a definition are fields and text, whatever they look like.
  @Test(arguments: hostile)
  func cellsAreText(_ text: String) throws {
    let quoted = "\"" + text.replacing("\"", with: "\\\"") + "\""
    let outputs = try Outputs(
      try Definitions.policy(
        text: """
          verklaring: {recht: NL, aanspreekvorm: u}
          verantwoordelijke: {naam: \(quoted)}
          verwerkingen: [{id: een, naam: \(quoted), doel: \(quoted), ontvangers: [wie]}]
          ontvangers: {wie: {naam: \(quoted), doel: \(quoted)}}
          """))
    for kind in Self.kinds {
      let rows = CSVReader.rows(try outputs.text(kind, .csv))
      #expect(Set(rows.map(\.count)).count == 1 && rows.count > 1)
      let trimmed = rows.joined().map { $0.trimmingCharacters(in: .whitespaces) }
      #expect(!trimmed.contains { $0.first.map { "=+-@＝＋－＠".contains($0) } ?? false })
      #expect(trimmed.contains { $0.hasSuffix(text.trimmingCharacters(in: .whitespaces)) })
      let page = try outputs.text(kind, .html)
      #expect(!page.contains("<script>") && !page.contains("onerror"))
    }
  }

  /// A column that does not exist is told with its place; one that is left out is left out.
  @Test func columnsAreData() throws {
    let name = "nl/overzichten.yaml"
    let words = String(
      decoding: try #require(Definitions.templates.file(name)).bytes, as: UTF8.self)
    let outputs = try Outputs(try Definitions.policy("crm"))
    func headings(_ text: String) throws -> [String] {
      let templates = Definitions.templates(replacing: name, text)
      let csv = try ExportKind.retention.text(
        of: [outputs.source], ExportRequest(.csv, templates: templates))
      return CSVReader.rows(csv)[0]
    }
    let before = try headings(words)
    let after = try headings(
      words.replacing("geldt-voor, kenmerk, onderwerp", with: "geldt-voor, onderwerp")
        .replacing("  onderwerp: Onderwerp", with: "  onderwerp: Waarover"))
    #expect(after.count == before.count - 1 && after.contains("Waarover"))
    #expect(throws: (any Error).self) {
      try headings(words.replacing("geldt-voor, ", with: "geldt, "))
    }
  }

  /// Pages are whole by themselves: one style, which the policy names, and nothing else to fetch.
  @Test(arguments: kinds)
  func pagesFetchNothing(_ kind: ExportKind) throws {
    let page = try Outputs(try Definitions.policy("voorbeeld-webwinkel")).text(kind, .html)
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"nl\">"))
    #expect(page.contains("default-src 'none'; style-src 'sha256-"))
    for forbidden in ["<script", "<link", "<img", " src=", " style=", "url(", "http:", "https:"] {
      let found = page.contains(forbidden)
      #expect(!found || forbidden.hasPrefix("http") && kind == .register, "\(forbidden)")
    }
    let ids = page.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
  }

  /// Approved tables; `UPDATE_GOLDEN=1` writes them anew and fails.
  @Test(arguments: kinds)
  func isAsBefore(_ kind: ExportKind) throws {
    let text = try Outputs(try Definitions.policy("voorbeeld-sportclub")).text(kind, .csv)
    let file = Definitions.folder("Tests/ExportsTests/Golden/\(kind.rawValue).csv")
    let golden = try? String(contentsOf: file, encoding: .utf8)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1", golden != text {
      try Data(text.utf8).write(to: file)
      Issue.record("\(file.lastPathComponent) was written; read it and run again")
      return
    }
    #expect(text == golden)
  }

  /// Every kind has words for all of its columns, in every format it offers.
  @Test(arguments: ExportKind.allCases)
  func everyFormatIsThere(_ kind: ExportKind) throws {
    let outputs = try Outputs(try Definitions.policy("voorbeeld-webwinkel"))
    for format in kind.formats {
      let text = try outputs.text(kind, format)
      #expect(text.utf8.last == 0x0A && text.utf8.count > 500)
    }
    if kind.formats.contains(.csv) {
      let headings = CSVReader.rows(try outputs.text(kind, .csv))[0]
      #expect(headings.allSatisfy { $0.first?.isUppercase == true }, "\(headings)")
    }
  }
}

/// RFC 4180, read back.
enum CSVReader {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = ""
    var isQuoted = false
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where rest.first == "\"":
        field += "\""
        rest.removeFirst()
      case ("\"", _): isQuoted.toggle()
      case (",", false):
        row.append(field)
        field = ""
      case ("\r", false) where rest.first == "\n":
        rest.removeFirst()
        rows.append(row + [field])
        (row, field) = ([], "")
      default: field.unicodeScalars.append(scalar)
      }
    }
    return rows
  }
}

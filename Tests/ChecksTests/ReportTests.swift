import Checks
import Foundation
import Policies
import SourceText
import TestSupport
import Testing

/// A verdict in every format.
@Suite struct ReportTests {
  /// A name as an attacker would choose it: commands, markup, mentions, separators.
  ///
  /// Escape codes are refused by the reader; the path has one.
  static let hostile = #"::error::x|<b>@all [a](http://b) %0A ]]> \"q\" `c` $x"#

  static let definition = """
    verklaring:
      recht: NL
      aanspreekvorm: u
      titel: Privacyverklaring Proef
      dienst: Proef
    verantwoordelijke: {naam: "\(hostile)"}
    verwerkingen:
      - id: brood
        naam: "\(hostile)"
        doel: uw brood bezorgen
        grondslag: overeenkomst
      - id: nieuws
        naam: "::warning::"
        doel: uw betaling verwerken
    verstrekking: {aan-anderen: nee}
    klacht: {toezichthouder: AP, toelichting: Ga naar het CBP.}
    aanvaard:
      - regel: date-missing
        reden: "\(hostile)"
        wie: J. Jansen
        tot: 2027-01-01
    """

  static let path = "Policies/a\u{1B}[31m b,c:d%é.yaml"

  static func verdict() throws -> Verdict {
    let source = SourceFile(path: path, text: definition)
    let known = try Workbench.findings(in: definition, path: path)
    let baseline = Baseline.text(of: known.filter { $0.rule == "security-missing" })
    let marked = try Baseline(SourceFile(path: "nul", text: baseline)).applied(to: known)
    #expect(source.bytes.isEmpty == false)
    return Verdict(
      findings: marked, paths: [path], entries: try Workbench.judge().entries,
      catalogue: Workbench.catalogue, law: Workbench.law, version: "0.0.0")
  }

  static func report(_ format: ReportFormat) throws -> String {
    let source = SourceFile(path: path, text: definition)
    return try format.text(of: verdict(), hasColour: false) { _ in source }
  }

  /// Approved texts, without the long lists of rules; `UPDATE_GOLDEN=1` writes them anew and fails.
  @Test(arguments: ReportFormat.allCases)
  func looksAsApproved(_ format: ReportFormat) throws {
    var text = try Self.report(format)
    if format == .sarif, let rules = text.range(of: "\"rules\": ["),
      let results = text.range(of: "\"columnKind\"")
    {
      text.replaceSubrange(rules.upperBound..<results.lowerBound, with: "…\n")
    }
    if format == .junit {
      text = text.split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.hasSuffix("/>") || $0.contains("skipped") }.joined(separator: "\n")
    }
    let file = Shared.project.appending(path: "Tests/ChecksTests/Golden/\(format.rawValue).txt")
    let approved = try? String(contentsOf: file, encoding: .utf8)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1", approved != text {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(text == approved)
  }

  /// No format lets a text of a definition steer a terminal, end a line or begin a command.
  @Test(arguments: ReportFormat.allCases)
  func carriesNoCommands(_ format: ReportFormat) throws {
    let text = try Self.report(format)
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{7F}" })
    let lines = text.split(separator: "\n")
    if format == .github {
      let commands = lines.filter { $0.hasPrefix("::") }
      #expect(
        commands.allSatisfy { $0.contains(#"file=Policies/a\u{1B}[31m b%2Cc%3Ad%25é.yaml,line="#) })
      #expect(lines.count { !$0.hasPrefix("::") } == 1, "the summary")
    } else {
      #expect(!lines.contains { $0.hasPrefix("::") })
    }
    if format == .markdown {
      #expect(!text.contains("@all") && !text.contains("<b>") && !text.contains("](http"))
      let rows = lines.filter { $0.hasPrefix("| ") }
      #expect(rows.allSatisfy { $0.count { $0 == "|" } == 4 })
    }
  }

  @Test(.enabled(if: SchemaValidator.isInstalled))
  func jsonKeepsItsSchema() throws {
    let schema = Shared.project.appending(path: "Sources/Checks/Schemas/report.json")
    #expect(try SchemaValidator.accepts(Self.report(.json), schema: schema.path))
    let broken = try Self.report(.json).replacingOccurrences(of: "\"line\"", with: "\"lijn\"")
    #expect(try !SchemaValidator.accepts(broken, schema: schema.path), "the schema can refuse")
  }

  @Test(.enabled(if: SchemaValidator.isInstalled && Shared.isHere(for: "SARIF's own schema")))
  func sarifKeepsItsSchema() throws {
    let schema = try #require(Shared.folder).appending(path: "spec/sarif/sarif-schema-2.1.0.json")
    #expect(try SchemaValidator.accepts(Self.report(.sarif), schema: schema.path))
  }

  @Test func markdownHasALimit() throws {
    let finding = try #require(try Self.verdict().findings.first)
    let many = Verdict(
      findings: Array(repeating: finding, count: 3000), paths: [Self.path], entries: [],
      catalogue: Workbench.catalogue, law: Workbench.law, version: "0")
    let text = ReportFormat.markdown.text(of: many, hasColour: false) { _ in nil }
    #expect(text.utf8.count < 65_000 && text.utf8.count > 60_000)
    #expect(text.split(separator: "\n").last?.hasPrefix("En nog ") == true)
    #expect(many.jobSummary.utf8.count < 1 << 20)
  }

  /// Lines may move and words may change; what a finding is about stays.
  @Test func fingerprintsStayWhileLinesMove() throws {
    func prints(_ text: String) throws -> [String: String] {
      let findings = try Workbench.findings(in: text, path: "d.yaml")
      return Dictionary(
        findings.map { ("\($0.rule) \($0.subject)", $0.fingerprint) }
      ) { first, _ in first }
    }
    let before = try prints(Self.definition)
    let after = try prints(
      "# Een regel.\n\n" + Self.definition.replacingOccurrences(of: "uw brood", with: "uw taart"))
    #expect(before == after && Set(before.values).count == before.count)
  }
}

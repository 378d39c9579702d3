import Checks
import Foundation
import Policies
import SourceText
import TestSupport
import Testing

/// In the real statements, read as texts, the rules find exactly what people found by hand.
@Suite(.enabled(if: Shared.isHere(for: "judging real texts"))) struct TextTableTests {
  typealias Row = StatementTableTests.Row

  static let rows = [
    Row(
      statement: "courseflow",
      required: [
        "automated-not-stated", "changes-policy-missing", "complaint-missing",
        "controller-contact-missing", "controller-postal-address-missing",
        "controller-role-unclear", "data-categories-missing", "date-missing", "language-jargon",
        "language-long-sentence", "legal-basis-law-not-named", "legal-basis-missing",
        "mandatory-missing", "purpose-only-claim-contradicted", "purpose-vague",
        "recipient-vague", "retention-fiscal-too-long", "retention-only-on-request",
        "retention-start-missing", "rights-access-missing", "rights-how-missing",
        "rights-not-framed", "rights-objection-missing", "rights-portability-missing",
        "rights-restriction-missing", "rights-term-missing",
      ],
      optional: [
        "language-hedging", "marketing-ground-missing", "recipient-processor-not-mentioned",
        "retention-vague", "rights-erasure-missing", "rights-rectification-missing",
        "source-missing",
      ]),
    Row(
      statement: "mijn-e-course",
      required: [
        "automated-not-stated", "changes-policy-missing", "complaint-missing",
        "controller-contact-missing", "controller-postal-address-missing",
        "controller-role-unclear", "data-categories-missing", "date-missing", "language-jargon",
        "language-long-sentence", "law-name-wrong", "legal-basis-law-not-named",
        "legal-basis-missing", "mandatory-missing", "purpose-only-claim-contradicted",
        "purpose-vague", "recipient-vague", "retention-fiscal-too-long",
        "retention-only-on-request", "retention-start-missing", "rights-access-missing",
        "rights-how-missing", "rights-not-framed", "rights-objection-missing",
        "rights-portability-missing", "rights-restriction-missing", "rights-term-missing",
      ],
      optional: [
        "language-hedging", "marketing-ground-missing", "recipient-processor-not-mentioned",
        "retention-vague", "rights-erasure-missing", "rights-rectification-missing",
        "source-missing",
      ]),
    Row(
      statement: "crm",
      required: [
        "automated-not-stated", "changes-policy-passive", "complaint-missing",
        "controller-contact-missing", "controller-postal-address-missing", "cookies-browser-only",
        "cookies-consent-missing", "date-missing", "language-hedging", "language-jargon",
        "language-long-sentence", "law-outdated-be", "legal-basis-law-not-named",
        "legal-basis-not-per-purpose", "mandatory-missing", "marketing-ground-missing",
        "purpose-only-claim-contradicted", "purpose-vague", "recipient-authorities-broad",
        "recipient-never-implausible", "recipient-processor-not-mentioned", "recipient-vague",
        "retention-fiscal-unmentioned", "retention-indefinite", "retention-only-on-request",
        "rights-how-missing", "rights-id-check-always", "rights-objection-missing",
        "rights-portability-missing", "rights-restriction-missing", "rights-term-missing",
        "rights-withdraw-consent-missing", "transfer-not-stated",
      ],
      optional: [
        "cookies-details-missing", "law-not-named", "purpose-data-unlinked", "security-missing",
        "transfer-us-vendor-unmentioned",
      ]),
    Row(
      statement: "codex-connectors",
      required: [
        "analytics-ip-not-masked", "automated-not-stated", "changes-policy-passive",
        "complaint-contact-missing", "cookies-details-missing", "date-before-avg", "date-stale",
        "language-hedging", "language-long-sentence", "law-not-named",
        "legal-basis-law-not-named", "legal-basis-not-per-purpose", "mandatory-missing",
        "marketing-ground-missing", "recipient-never-implausible", "recipient-vague",
        "retention-missing-for-purpose", "rights-erasure-missing", "rights-not-framed",
        "rights-objection-only-marketing", "rights-portability-missing",
        "rights-restriction-missing", "rights-term-missing", "rights-withdraw-consent-missing",
        "security-absolute-promise", "transfer-country-missing", "transfer-safeguard-missing",
        "transfer-us-vendor-unmentioned",
      ],
      optional: [
        "cookies-browser-only", "language-jargon", "profiling-unexplained",
        "rights-access-missing", "rights-rectification-missing",
      ]),
    Row(
      statement: "plusjeklas",
      required: [
        "automated-not-stated", "changes-policy-missing", "complaint-missing",
        "controller-name-inconsistent", "controller-postal-address-missing",
        "cookies-info-missing", "date-missing", "language-hedging", "language-long-sentence",
        "language-mixed-address", "legal-basis-missing", "mandatory-missing",
        "marketing-ground-missing", "marketing-optout-missing", "profiling-unexplained",
        "purpose-data-unlinked", "recipient-never-implausible",
        "recipient-processor-not-mentioned", "retention-fiscal-unmentioned",
        "retention-missing-for-purpose", "retention-vague", "rights-access-missing",
        "rights-erasure-missing", "rights-objection-missing", "rights-portability-missing",
        "rights-rectification-missing", "rights-restriction-missing", "security-absolute-promise",
        "security-liability-disclaimer", "transfer-not-stated",
      ],
      optional: [
        "language-jargon", "rights-how-missing", "rights-not-framed", "rights-term-missing",
        "rights-withdraw-consent-missing", "source-missing",
      ]),
  ]

  @Test(arguments: rows)
  func hasExactlyItsFindings(_ row: Row) throws {
    let found = Set(try Self.document(row.statement).findings.map(\.rule))
    #expect(Set(row.required).subtracting(found) == [], "not found")
    #expect(found.subtracting(row.required).subtracting(row.optional) == [], "not in it")
  }

  /// The law is told by the text itself.
  @Test(arguments: rows)
  func isJudgedByTheLawOfItsCountry(_ row: Row) throws {
    let expected: Jurisdiction = row.statement == "crm" ? .belgium : .netherlands
    #expect(try Self.document(row.statement).jurisdiction == expected)
  }

  /// Some places that people noted, by line and by the words that they quoted.
  @Test(arguments: [
    ("codex-connectors", "date-before-avg", "1 januari 2018"),
    ("codex-connectors", "transfer-country-missing", "buiten de Europese Unie"),
    ("crm", "law-outdated-be", "wet van 8 december 1992"),
    ("crm", "retention-indefinite", "onbepaalde duur"),
    ("courseflow", "retention-only-on-request", "verwijderd indien daarom"),
    ("courseflow", "retention-fiscal-too-long", "10 jaar"),
    ("mijn-e-course", "law-name-wrong", "het AVG"),
    (
      "plusjeklas", "security-liability-disclaimer",
      "niet garanderen dat we elk risico van misbruik"
    ),
    ("plusjeklas", "recipient-never-implausible", "deelt jouw persoonsgegevens nooit met derden"),
  ])
  func standsAtItsWords(_ statement: String, _ rule: String, _ words: String) throws {
    let file = try #require(Shared.folder).appending(path: "seeds/\(statement).txt")
    let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    let findings = try Self.document(statement).findings.filter { $0.rule == rule }
    #expect(
      findings.contains { finding in
        let line = lines[Int(finding.place.start.line) - 1].unicodeScalars
        let found = line.dropFirst(Int(finding.place.start.column) - 1)
        return String(String.UnicodeScalarView(found)).hasPrefix(words)
          || String(line).contains(words)
      })
  }

  /// A weight that depends on the text: a term stands beside the formula.
  @Test func weighsByCase() throws {
    let found = try Self.document("plusjeklas").findings.filter { $0.rule == "retention-vague" }
    #expect(found.map(\.severity) == [.advice])
  }

  private static func document(_ statement: String) throws -> ScannedDocument {
    let file = try #require(Shared.folder).appending(path: "seeds/\(statement).txt")
    return try Workbench.document(Array(try Data(contentsOf: file)), "\(statement).txt")
  }
}

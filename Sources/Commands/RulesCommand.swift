internal import Arguments
internal import Checks
internal import Files
internal import Policies

/// `verklaar rules`: the rules that `check` judges by.
struct RulesCommand: Sendable {
  struct Options: Sendable {
    var format = RuleReference.Format.text
    var language = ReportLanguage.dutch
    var includesFile = false
  }

  let options: Options

  func run() -> ExitCode {
    let report = Report(options.language)
    var catalogue = report.catalogue
    catalogue.readAll()
    let entries = catalogue.ids.compactMap { catalogue.entry($0) }
      .filter { options.includesFile || !["file", "template"].contains($0.group) }
      .sorted { ($0.group, $0.id) < ($1.group, $1.id) }
    let reference = RuleReference(entries, catalogue: catalogue, law: BuiltinData.law())
    report.tell(reference.text(options.format))
    return .clean
  }
}

/// `verklaar explain RULE`: what a rule demands, why, and how to meet it.
struct ExplainCommand: Sendable {
  let language: ReportLanguage
  let rule: String

  func run() -> ExitCode {
    let report = Report(language)
    guard
      let explanation = RuleExplanation(
        of: rule, catalogue: report.catalogue, law: BuiltinData.law())
    else {
      return report.fail(.unknownRule(rule, suggestion: report.catalogue.nearest(to: rule)))
    }
    report.tell(explanation.text)
    return .clean
  }
}

extension VerklaarProgram {
  static let rulesCommand = Command<Job>(
    "rules", summary: "List the rules that check judges by.",
    flags: [
      Flag("format", "f", help: "Text by default.", .choose("FORMAT", \.format)),
      Flag(
        "all", help: "With the rules on the form of files and templates.",
        .turn { $0.includesFile = true }),
      Flag(
        "lang", help: "Language of the rules; nl by default.",
        .take(Placeholder("LANG", .choice(ReportLanguage.allCases.map(\.rawValue)))) {
          $0.language = ReportLanguage(rawValue: $1) ?? .dutch
        }),
    ],
    examples: [Example("verklaar rules --format markdown", "Writes the page of reference.")],
    defaults: RulesCommand.Options()
  ) { options, _ in .rules(RulesCommand(options: options)) }

  static let explainCommand = Command<Job>(
    "explain", summary: "Tell what a rule demands, why, and by which law.",
    operands: [Operand(Placeholder("RULE"), help: "The id that a finding shows in brackets.")],
    flags: [
      Flag(
        "lang", help: "Language of the explanation; nl by default.",
        .take(Placeholder("LANG", .choice(ReportLanguage.allCases.map(\.rawValue)))) {
          (options: inout ReportLanguage, value) in
          options = ReportLanguage(rawValue: value) ?? .dutch
        })
    ],
    examples: [Example("verklaar explain retention-missing", "Why a term must be told.")],
    defaults: ReportLanguage.dutch
  ) { language, operands in
    .explain(ExplainCommand(language: language, rule: operands.first ?? ""))
  }
}

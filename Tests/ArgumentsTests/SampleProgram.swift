import Arguments

/// What a command line of the sample became: the command, its options and operands in words.
struct Job: Equatable {
  let command: String
  var options: [String] = []
  var operands: [String] = []
}

enum Format: String, CaseIterable {
  case text, json, sarif
}

private struct CheckOptions {
  var format = Format.text
  var strict = false
  var quiet = false
  var rules: [String] = []
  var baseline: String?
  var year: Int?
}

private let check = Command(
  "check", summary: "Judge definitions and texts; change nothing.",
  discussion: """
    Every definition and text is read and judged: what is missing, what is vague, what
    contradicts itself.

    A folder stands for the definitions in it.
    """,
  operands: [Operand(Placeholder("PATH", .file), .any, help: "What to judge; Policies if none.")],
  flags: [
    Flag("format", "f", help: "How to write the findings.", .choose("FORMAT", \.format)),
    Flag("strict", help: "Let warnings fail the run too.", .turn(\.strict)),
    Flag("quiet", "q", help: "Say nothing when there's nothing to say.", .turn(\.quiet)),
    Flag(
      "rule", "r", help: "Judge by this rule only.", repeats: true,
      .collect(Placeholder("RULE", .words(["purpose-missing", "retention-vague"])), \.rules)),
    Flag(
      "baseline", help: "Leave out what this file accepts.",
      details: "The file is one that --format json wrote.",
      .take(Placeholder("FILE", .file), \.baseline)),
    Flag(
      "year", help: "Judge by the law of that year [experimental: 2018 on].",
      .take(Placeholder("YEAR")) { options, value throws(InvalidValue) in
        guard let year = Int(value), year >= 2018 else {
          throw InvalidValue(expected: "a year from 2018 on")
        }
        options.year = year
      }),
  ],
  examples: [
    Example("verklaar check", "Judges every definition in Policies."),
    Example("verklaar check --format sarif . > findings.sarif", "For a code host."),
  ],
  defaults: CheckOptions()
) { options, paths throws(UsageError.Problem) in
  if options.quiet, options.strict { throw .conflictingFlags("--quiet", "--strict") }
  var words = ["format=\(options.format)"]
  if options.strict { words.append("strict") }
  if options.quiet { words.append("quiet") }
  words += options.rules.map { "rule=\($0)" }
  if let baseline = options.baseline { words.append("baseline=\(baseline)") }
  if let year = options.year { words.append("year=\(year)") }
  return Job(command: "check", options: words, operands: paths)
}

private let diff = Command(
  "diff", summary: "Show what changed in meaning.",
  operands: [
    Operand(Placeholder("OLD", .folder), help: "The version before."),
    Operand(Placeholder("NEW", .file), help: "The version after."),
  ]
) { Job(command: "diff", operands: $0) }

private let list = Command(
  "list", summary: "List the rules of a group, or all.",
  operands: [
    Operand(Placeholder("GROUP", .choice(["law", "text"])), .atMostOne, help: "Which group.")
  ],
  flags: [
    Flag("output", "o", help: "Write to a folder.", .take(Placeholder("FOLDER", .folder), \.self))
  ],
  defaults: String?.none
) { output, groups in
  Job(command: "list", options: output.map { ["output=\($0)"] } ?? [], operands: groups)
}

private let join = Command(
  "join", summary: "Join texts.",
  operands: [Operand(Placeholder("TEXT", .text), .atLeastOne, help: "A text.")]
) { Job(command: "join", operands: $0) }

/// A program with every kind of flag and operand.
let sample = Program(
  ProgramDescription(
    "verklaar", summary: "turns definitions of processing into privacy statements",
    discussion: "Definitions are YAML. 'Statements' are Markdown and HTML.\n\n.Nothing \\else~^`.",
    version: "1.2.3", released: "March 1, 2026",
    environment: [Term("NO_COLOR", "When set and not empty, nothing is coloured.")],
    files: [Term("Policies", "The definitions.")]),
  commands: [
    .named("check", check), .named("diff", diff), .named("list", list), .named("join", join),
  ])

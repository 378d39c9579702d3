import Arguments

/// The command line of this tool.
let embedCommand = Command(
  "embed", summary: "Write folders that travel inside the program as Swift.",
  discussion: """
    Every file below the folders becomes a constant of OUTPUT, under the path PREFIX/PATH.
    Names that begin with a dot or end with ~ are left out.
    OUTPUT is written only when it changes.
    """,
  operands: [
    Operand(Placeholder("OUTPUT", .file), help: "The Swift source to write."),
    Operand(Placeholder("PREFIX-FOLDER"), .atLeastOne, help: "A folder, written PREFIX=FOLDER."),
  ],
  flags: [
    Flag("check", help: "Write nothing; end with 1 when OUTPUT is stale.", .turn(\.checks)),
    Flag(
      "skip", help: "Leave out files whose path ends with SUFFIX.", repeats: true,
      .collect(Placeholder("SUFFIX"), \.skipped)),
  ],
  examples: [
    Example("embed --skip .swift Files.swift Law=Sources/Policies/Law", "Law/acts.yaml and so on.")
  ],
  defaults: EmbedOptions()
) { options, operands throws(UsageError.Problem) in
  var folders: [(prefix: String, folder: String)] = []
  for operand in operands.dropFirst() {
    let halves = operand.split(separator: "=", maxSplits: 1)
    guard halves.count == 2 else {
      throw .invalidValue(operand, for: "PREFIX-FOLDER", expected: "PREFIX=FOLDER")
    }
    folders.append((String(halves[0]), String(halves[1])))
  }
  return EmbedJob(options: options, output: operands[0], folders: folders)
}

/// What the flags say.
struct EmbedOptions {
  var checks = false
  var skipped: [String] = []
}

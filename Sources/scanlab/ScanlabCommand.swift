import Arguments

/// The command line of this tool.
let scanlabCommand = Command(
  "scanlab", summary: "Try lists of signals on documents, without building them in.",
  discussion: """
    Reads the lists (*.yaml) below LISTS as they are now and prints a line for every document and
    element, its fields between tabs: the document's name without ending; the element; the status;
    the number of the passage; the words that told it, their sentence and the quotation in the
    source, between ' ## '; the signal that found it, as its list writes it.
    """,
  operands: [
    Operand(Placeholder("LISTS", .folder), help: "Such as Sources/Scanning/Signals/Lists."),
    Operand(Placeholder("FILE", .file), .atLeastOne, help: "Documents."),
  ],
  flags: [
    Flag(
      "text", help: "Print the passages as they are read, and no elements.", .turn(\.printsText))
  ],
  examples: [
    Example(
      "scanlab Sources/Scanning/Signals/Lists ../shared/corpus/documents/*.md",
      "What the lists find now."),
    Example("scanlab --text Sources/Scanning/Signals/Lists page.html", "How a page is read."),
  ],
  defaults: ScanlabOptions()
) { options, operands in
  ScanlabJob(options: options, lists: operands[0], documents: Array(operands.dropFirst()))
}

/// What the flags say.
struct ScanlabOptions {
  var printsText = false
}

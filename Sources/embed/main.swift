import Files
import SourceText

// Writes the folders that travel inside the program as one Swift file of raw string literals.
//
//   embed [--check] OUTPUT PREFIX=FOLDER...
//
// --check writes nothing and ends with 1 when the file is not what the folders give.

/// A Swift source that holds every file below the folders, in the order of their paths.
func generated(_ folders: [(prefix: String, folder: String)]) throws -> String {
  var text = """
    // Written by `make embed` from Templates, Sources/Policies/Law and Sources/Checks/Rules; a test
    // keeps it so. Do not edit.
    // swift-format-ignore-file

    extension BuiltinFiles {
      /// Every file, in the order of the paths.
      public static let all: [BuiltinFile] = [

    """
  for (prefix, folder) in folders {
    for path in try Folder.files(below: folder) where isEmbedded(path) {
      let file = try SourceFile(reading: folder + "/" + path, limit: 1 << 20)
      let content = String(decoding: file.bytes, as: UTF8.self)
      text +=
        "    BuiltinFile(\n      path: \"\(prefix)\(path)\",\n      text: \(literal(content))),\n"
    }
  }
  return text + "  ]\n}\n"
}

/// Data and templates; no code and no pages for developers.
func isEmbedded(_ path: String) -> Bool {
  [".yaml", ".mustache", ".css"].contains { path.hasSuffix($0) }
}

/// A raw literal with as many signs as the text needs; line ends and what is not plain as escapes.
func literal(_ text: String) -> String {
  var signs = "#"
  while text.contains("\"" + signs) || text.contains("\\" + signs) { signs += "#" }
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  return signs + "\"" + lines.joined(separator: "\\\(signs)n") + "\"" + signs
}

let arguments = CommandLine.arguments.dropFirst()
let isCheck = arguments.first == "--check"
let rest = Array(isCheck ? arguments.dropFirst() : arguments)
guard let output = rest.first else {
  try StandardStream.error.write("usage: embed [--check] OUTPUT PREFIX=FOLDER...\n")
  Surroundings.end(2)
}
let folders = rest.dropFirst().map { argument in
  let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
  return (prefix: String(parts[0]), folder: String(parts.last ?? ""))
}
let wanted = try generated(folders)
let present = (try? SourceFile(reading: output, limit: 1 << 24))?.bytes
if present.map({ $0.elementsEqual(wanted.utf8) }) != true {
  if isCheck {
    try StandardStream.error.write("\(output) is not what the folders give: run 'make embed'\n")
    Surroundings.end(1)
  }
  try StandardStream.output.write(wanted)
} else if !isCheck {
  try StandardStream.output.write(wanted)
}

import Arguments
import Files
import Prose
import Scanning
import SourceText

/// One run of the tool.
struct ScanlabJob: Sendable {
  let options: ScanlabOptions
  let lists: String
  let documents: [String]

  func run() throws {
    let signals = try signals()
    var scanner = Scanner(signals)
    for path in documents {
      let prose = try Prose(reading: try SourceFile(reading: path, limit: Prose.limit))
      try StandardStream.output.write(
        options.printsText
          ? text(of: prose) : table(of: scanner.scan(prose), named: Self.name(path), signals))
    }
  }

  private func signals() throws -> SignalSet {
    let names = try Folder.files(below: lists).filter { $0.hasSuffix(".yaml") }
    return try SignalSet(names) { name in
      let file = try? SourceFile(reading: lists + "/" + name, limit: 1 << 20)
      return file.map { String(decoding: $0.bytes, as: UTF8.self) }
    }
  }

  /// The name of a document without folders and ending.
  private static func name(_ path: String) -> Substring {
    let file = path.split(separator: "/").last ?? "-"
    return file.split(separator: ".").first ?? file
  }

  private func text(of prose: Prose) -> String {
    prose.passages.map { passage in
      Self.mark(passage.kind) + String(decoding: passage.text, as: UTF8.self) + "\n"
    }.joined()
  }

  private static func mark(_ kind: Passage.Kind) -> String {
    switch kind {
    case .heading(let level): String(repeating: "#", count: level) + " "
    case .paragraph: ""
    case .item: "- "
    case .cell: "| "
    }
  }

  private func table(of scan: Scan, named name: Substring, _ signals: SignalSet) -> String {
    scan.readings.map { reading in
      let found = reading.evidence
      let fields = [
        String(name), reading.element.rawValue, reading.presence.rawValue,
        String(found?.passage ?? 0), found.map { Self.quotes($0, scan) } ?? "",
        found.map { signals.text(of: $0.signal) } ?? "",
      ]
      return fields.joined(separator: "\t") + "\n"
    }.joined()
  }

  private static func quotes(_ found: Evidence, _ scan: Scan) -> String {
    let source = scan.quotation(found)?.text ?? ""
    return [scan.words(found), scan.sentence(found), source].joined(separator: " ## ")
      .replacing("\n", with: "⏎").replacing("\t", with: "⇥")
  }
}

/// An English sentence for whatever went wrong.
func reason(_ error: any Error) -> String {
  switch error {
  case let error as UsageError: "\(error.problem)"
  case let error as FileError: "\(error.path): \(error.kind)"
  default: "\(error)"
  }
}

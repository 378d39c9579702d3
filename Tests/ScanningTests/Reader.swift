import Foundation
import Prose
import Scanning
import SourceText
import TestSupport
import Testing

/// Documents and signals for tests.
enum Reader {
  /// The signals of the project, from their folder.
  static let signals: SignalSet = {
    let folder = Shared.project.appending(path: "Sources/Scanning/Signals/Lists")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    do {
      return try SignalSet(names.filter { $0.hasSuffix(".yaml") }) { name in
        try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      }
    } catch { preconditionFailure("\(error)") }
  }()

  /// What the project's signals make of a text.
  static func scan(_ text: String, _ path: String = "a.txt") throws -> Scan {
    var scanner = Scanner(signals)
    return scanner.scan(try Prose(reading: SourceFile(path: path, text: text)))
  }

  /// What one list of patterns sees in a text: the words that told it, in order.
  ///
  /// - Parameters:
  ///   - list: items of a list of signals, in YAML.
  ///   - text: the document.
  ///   - groups: lines of `words.yaml`.
  ///   - path: tells its format.
  /// - Returns: the words.
  /// - Throws: what is wrong with the patterns.
  static func seen(
    _ list: String, in text: String, groups: String = "kleur: [rood, blauw]", path: String = "a.txt"
  ) throws -> [String] {
    let files = ["words.yaml": groups, "proef.yaml": "lijst:\n" + list]
    var scanner = Scanner(try SignalSet(["proef.yaml"]) { files[$0] })
    let scan = scanner.scan(try Prose(reading: SourceFile(path: path, text: text)))
    return scan.seen("proef/lijst", in: "NL").map { scan.words($0) }
  }
}

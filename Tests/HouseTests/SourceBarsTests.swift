import Foundation
import TestSupport
import Testing

/// The bars that the sources keep, looked for in the text of every file.
@Suite struct SourceBarsTests {
  /// What no source may hold, and the files that may because they give a reason.
  static let bars: [(pattern: String, allowed: Set<String>)] = [
    (#"\bas!|\btry!|\bfatalError\b|@unchecked|nonisolated\(unsafe\)"#, []),
    (#"\bany Any\b|: Any\b|\[Any\]"#, []),
    (
      #"^\s*(public |private |fileprivate |internal )?(final )?class "#,
      [
        "Files/Collected.swift", "Commands/Progress.swift", "Mustache/ProgramStore.swift",
        "Policies/Law/OnDemand.swift", "Policies/Reading/PolicyReading.swift",
        "Checks/Definitions/Review.swift",
        "Statements/View/StatementView.swift", "Statements/Words.swift",
      ]
    ),
    (#"import CYAML"#, ["YAML/EventStream.swift"]),
    (#"import CMarkGFM"#, ["Markdown/CMark.swift"]),
    (#"import CGumbo"#, ["Prose/Gumbo.swift"]),
    (#"import CLinux"#, ["Files/Commit.swift", "Files/StandardStreams.swift", "Files/Tool.swift"]),
    (#"import Foundation"#, []),
  ]

  static let files: [(name: String, text: String)] = {
    let folder = Shared.project.appending(path: "Sources")
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (names ?? []).filter { $0.hasSuffix(".swift") }.sorted().map { name in
      let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return (name, text ?? "")
    }
  }()

  @Test func thereAreSources() { #expect(Self.files.count > 50) }

  @Test(arguments: bars.indices)
  func isKept(_ index: Int) throws {
    let bar = Self.bars[index]
    let pattern = try NSRegularExpression(pattern: bar.pattern, options: .anchorsMatchLines)
    let found = Self.files.filter { file in
      !bar.allowed.contains(file.name)
        && pattern.firstMatch(in: file.text, range: NSRange(file.text.startIndex..., in: file.text))
          != nil
    }
    #expect(found.map(\.name) == [], "\(bar.pattern)")
  }

  /// Only the modules that touch the outside see the C library: `Files`, and `Serving` for the
  /// preview's sockets; `Markdown` owns memory that cmark uses, and `embed` is a tool of the build.
  @Test func onlyFilesAndServingImportGlibc() {
    let allowed = ["Files/", "Serving/", "Markdown/", "embed/"]
    let found = Self.files.filter { file in
      file.text.contains("import Glibc") && !allowed.contains { file.name.hasPrefix($0) }
    }
    #expect(found.map(\.name) == [])
  }

  /// A target imports targets that stand above it in the package: the ladder goes one way.
  @Test func importsGoDownTheLadder() throws {
    let manifest = try String(
      contentsOf: Shared.project.appending(path: "Package.swift"), encoding: .utf8)
    let order = Self.matches(#"(?:library\(\s*|name: )"(\w+)""#, in: manifest)
    for file in Self.files {
      let module = String(file.name.prefix { $0 != "/" })
      guard let rank = order.lastIndex(of: module) else { continue }
      for imported in Self.matches(#"^(?:\w+ )?import (\w+)"#, in: file.text) {
        if let other = order.lastIndex(of: imported) {
          #expect(other < rank, "\(file.name) imports \(imported)")
        }
      }
    }
  }

  private static func matches(_ pattern: String, in text: String) -> [String] {
    guard
      let pattern = try? NSRegularExpression(pattern: pattern, options: .anchorsMatchLines)
    else { return [] }
    return pattern.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap {
      Range($0.range(at: 1), in: text).map { String(text[$0]) }
    }
  }
}

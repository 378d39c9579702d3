import Foundation
import Mustache
import TestSupport
import Testing

/// The official test suite, optional modules included: 194 cases.
@Suite struct SpecificationTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let module: String
    let name: String
    let template: String
    let partials: [String: String]
    let data: Value
    let expected: String

    var testDescription: String { "\(module): \(name)" }
  }

  static let cases: [Case] = {
    guard Shared.isHere(for: "the Mustache specification") else { return [] }
    guard let folder = Shared.folder?.appending(path: "spec/mustache"),
      let files = try? FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil)
    else { return [] }
    return files.filter { $0.pathExtension == "json" }
      .sorted { $0.path < $1.path }.flatMap(cases(in:))
  }()

  private static func cases(in file: URL) -> [Case] {
    guard let data = try? Data(contentsOf: file),
      let suite = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
      let tests = suite["tests"] as? [[String: Any]]
    else { return [] }
    let module = file.deletingPathExtension().lastPathComponent
    return tests.compactMap { test in
      guard let name = test["name"] as? String, let template = test["template"] as? String,
        let expected = test["expected"] as? String
      else { return nil }
      return Case(
        module: module, name: name, template: template,
        partials: test["partials"] as? [String: String] ?? [:],
        data: value(test["data"], lambda: lambdas[name]), expected: expected)
    }
  }

  @Test(.enabled(if: Shared.isHere(for: "the Mustache specification")))
  func thereAre194Cases() { #expect(Self.cases.count == 194) }

  @Test(arguments: cases)
  func rendersAsSpecified(_ test: Case) throws {
    var library = Library()
    for (name, text) in test.partials {
      try library.add(Template(name: name, path: name, bytes: Array(text.utf8)))
    }
    try library.add(Template(name: " ", path: "template", bytes: Array(test.template.utf8)))
    var out: [UInt8] = []
    try library.render(" ", test.data, mode: .lenient, into: &out)
    #expect(String(decoding: out, as: UTF8.self) == test.expected)
  }

  private static func value(_ json: Any?, lambda: Lambda?) -> Value {
    switch json {
    case let text as String: .text(text)
    case let number as NSNumber:
      CFGetTypeIDIsBoolean(number) ? .flag(number.boolValue) : .text("\(number)")
    case let list as [Any]: .list(list.map { value($0, lambda: lambda) })
    case let table as [String: Any]:
      if table["__tag__"] != nil, let lambda {
        .lambda(lambda)
      } else {
        .table(Table(table.map { (Name($0.key), value($0.value, lambda: lambda)) }))
      }
    default: .nothing
    }
  }

  private static func CFGetTypeIDIsBoolean(_ number: NSNumber) -> Bool {
    String(cString: number.objCType) == "c"
  }

  /// The Swift twin of each lambda of the module `~lambdas`, by the name of its case.
  private static let lambdas: [String: Lambda] = [
    "Interpolation": Lambda { _ in "world" },
    "Interpolation - Expansion": Lambda { _ in "{{planet}}" },
    "Interpolation - Alternate Delimiters": Lambda { _ in "|planet| => {{planet}}" },
    "Interpolation - Multiple Calls": counting,
    "Escaping": Lambda { _ in ">" },
    "Section": Lambda { $0 == "{{x}}" ? "yes" : "no" },
    "Section - Expansion": Lambda { ($0 ?? "") + "{{planet}}" + ($0 ?? "") },
    "Section - Alternate Delimiters": Lambda { ($0 ?? "") + "{{planet}} => |planet|" + ($0 ?? "") },
    "Section - Multiple Calls": Lambda { "__\($0 ?? "")__" },
    "Inverted Section": Lambda { _ in "" },
  ]

  private static let counting: Lambda = {
    let calls = Counter()
    return Lambda { _ in String(calls.next()) }
  }()
}

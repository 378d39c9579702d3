import DefinitionSupport
import Exports
import Foundation
import JSON
import Markdown
import Policies
import Publishing
import Statements

/// Everything that is made of one definition.
struct Outputs {
  let source: ExportSource
  let markdown: String
  let page: String
  let fragment: String

  init(_ policy: Policy, slug: String = "proef", address: String? = nil) throws {
    var composer = try Definitions.composer()
    source = ExportSource(
      slug: slug, policy: policy, wording: try composer.wording(of: policy), address: address)
    let statement = try composer.statement(of: policy)
    markdown = String(decoding: statement.markdown.bytes, as: UTF8.self)
    var renderer = try PageRenderer(Definitions.templates)
    var bytes: [UInt8] = []
    try renderer.render(statement, address: nil, into: &bytes)
    page = String(decoding: bytes, as: UTF8.self)
    try renderer.fragment(statement, HTMLFragment(), into: &bytes)
    fragment = String(decoding: bytes, as: UTF8.self)
  }

  /// An export of this definition alone.
  func text(_ kind: ExportKind, _ format: ExportFormat, role: Role? = nil) throws -> String {
    try kind.text(
      of: [source], ExportRequest(format, templates: Definitions.templates, role: role))
  }

  /// An export in JSON, read again.
  func json(_ kind: ExportKind) throws -> Part {
    Part(try JSONSerialization.jsonObject(with: Data(try text(kind, .json).utf8)))
  }
}

/// A part of a JSON document, looked into by key.
struct Part {
  let value: Any?

  init(_ value: Any?) { self.value = value }

  subscript(key: String) -> Part { Part((value as? [String: Any])?[key]) }

  /// The items of a list; a single object counts as a list of one.
  var items: [Part] {
    if let list = value as? [Any] { return list.map(Part.init) }
    return value is [String: Any] ? [self] : []
  }

  var text: String? { value as? String }

  /// A text, or the texts of a list.
  var texts: [String] { (value as? [String]) ?? text.map { [$0] } ?? [] }

  var keys: [String] { (value as? [String: Any])?.keys.sorted() ?? [] }

  var isFalse: Bool { (value as? NSNumber) == false && !(value is String) }
}

import DefinitionSupport
import Foundation
import Policies
import SourceText
import Statements

/// The definitions and templates of the project, under the names that these tests use.
enum Workspace {
  static let law = Definitions.law
  static let templates = Definitions.templates
  static let definitions = Definitions.names
  static let layouts = Definitions.layouts

  static func text(of definition: String) throws -> String {
    try Definitions.text(of: definition)
  }

  static func policy(_ definition: String) throws -> Policy { try Definitions.policy(definition) }

  static func policy(text: String) throws -> Policy { try Definitions.policy(text: text) }

  static func composer() throws -> StatementComposer { try Definitions.composer() }

  static func markdown(of policy: Policy) throws -> String {
    try Definitions.markdown(of: policy)
  }

  static func folder(_ path: String) -> URL { Definitions.folder(path) }
}

extension Located where Value: Sendable {
  /// A value that no file holds.
  init(made value: Value) { self.init(value, at: SourceRange(start: .start, end: .start)) }
}

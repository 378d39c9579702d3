internal import Policies
internal import SourceText

extension DefinitionRule {
  /// To come.
  static let source: [DefinitionRule] = []
}

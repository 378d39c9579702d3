internal import Policies
internal import SourceText

extension DefinitionRule {
  /// To come.
  static let recipient: [DefinitionRule] = []
}

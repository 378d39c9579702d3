internal import Policies
internal import SourceText

extension DefinitionRule {
  /// To come.
  static let dates: [DefinitionRule] = []
}

internal import Policies
internal import SourceText

extension DefinitionRule {
  /// Where data come from (AVG article 14(2)(f)).
  static let source: [DefinitionRule] = [
    DefinitionRule("source-missing", reads: .sources) { review, notes in
      for source in review.policy.sources
      where source.isDataSubject?.value == false && source.name == nil {
        notes.add("bronnen", source.id.value.text, "naam", at: source.id.place)
      }
    },
    DefinitionRule("source-public-not-stated", reads: .sources) { review, notes in
      for source in review.policy.sources
      where source.isDataSubject?.value == false && source.isPublic == nil {
        notes.add(
          "bronnen", source.id.value.text, "openbaar", at: source.id.place,
          [("source", source.name?.value ?? source.id.value.text)])
      }
    },
  ]
}

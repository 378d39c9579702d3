public import Policies
internal import SourceText

/// The words of `aanspreekvorm.yaml`, for templates beside those of statements.
public enum SpokenWords {
  /// Every word and pair of words, as such a narrator says them to such a reader.
  ///
  /// - Parameters:
  ///   - files: the templates of the workspace.
  ///   - jurisdiction: whose language.
  ///   - address: how the reader is spoken to.
  ///   - narrator: who speaks; not by name.
  /// - Returns: names such as `uw`, and what they say.
  /// - Throws: ``StatementError`` when the list of words cannot be read.
  public static func all(
    _ files: TemplateFiles, _ jurisdiction: Jurisdiction, _ address: FormOfAddress,
    narrator: Narrator
  ) throws(StatementError) -> [(name: String, text: String)] {
    let name = "aanspreekvorm.yaml"
    guard
      let file = jurisdiction.languages.lazy.compactMap({ files.file($0 + "/" + name) }).first
    else { throw .missing(name: name) }
    let voice = Voice(address: address, narrator: narrator, name: "")
    return try Forms(file).bound(to: voice).map { (name: $0.0, text: $0.1) }
  }
}

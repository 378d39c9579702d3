public import Policies
internal import SourceText

/// What of a definition another version has not word for word.
///
/// Whoever judges both versions needs to look at no more: what is the same gives the same gaps.
public struct Edit: Sendable {
  /// The sections that differ at all.
  public let sections: Sections

  /// What stands right below them and differs, by id or key.
  private let parts: [(section: Sections, key: Substring)]

  /// Takes paths of sections, and of what stands right below them: `verwerkingen/nieuwsbrief`.
  init(_ paths: Set<String>) {
    var sections: Sections = []
    var parts: [(section: Sections, key: Substring)] = []
    for path in paths {
      let slash = path.utf8.firstIndex(of: 0x2F) ?? path.endIndex
      let section = Sections(key: path[..<slash])
      sections.formUnion(section)
      if slash < path.endIndex { parts.append((section, path[path.utf8.index(after: slash)...])) }
    }
    self.sections = sections
    self.parts = parts
  }

  /// Whether what stands right below a section, at an id or key, differs or is on one side only.
  public func includes(_ section: Sections, _ key: String) -> Bool {
    sections.contains(section) && parts.contains { $0.section == section && $0.key == key }
  }

  /// Whether a part with an id differs, or is on one side only.
  public func includes(_ section: Sections, _ part: some Identified) -> Bool {
    sections.contains(section) && includes(section, part.id.value.text)
  }
}

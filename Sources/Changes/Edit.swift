public import Policies
internal import SourceText

/// What of a definition another version has not word for word.
///
/// Whoever judges both versions needs to look at no more: what is the same gives the same gaps.
public struct Edit: Sendable {
  /// The sections that differ at all.
  public let sections: Sections

  /// Sections and what stands right below them, by path: `verwerkingen/nieuwsbrief`.
  private let paths: Set<String>

  init(_ paths: Set<String>) {
    self.paths = paths
    sections = paths.reduce(into: []) { sections, path in
      if !path.utf8.contains(0x2F) { sections.formUnion(Sections(key: path)) }
    }
  }

  /// Whether a part differs: an id or a key right below a section, as `verwerkingen/nieuwsbrief`.
  public func includes(_ path: String) -> Bool { paths.contains(path) }

  /// Whether one of some parts with an id differs, or is on one side only.
  public func includes(_ section: StaticString, _ part: some Identified) -> Bool {
    paths.contains("\(section)/\(part.id.value.text)")
  }
}

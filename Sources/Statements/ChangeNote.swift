public import Changes
internal import Mustache
public import Policies
internal import SourceText

/// What to tell people about a new version: for a mail, or for the site.
///
/// Law: WP260 (transparency) on changes: what touches people is told actively, typing is not.
public struct ChangeNote {
  private let files: TemplateFiles
  let changes: [Change]
  let policy: Policy

  /// How much a note tells.
  public enum Length: String, Sendable, CaseIterable {
    /// For a mail: what people must be told.
    case short
    /// For the site: everything that changed in meaning.
    case long
  }

  /// Gets ready to tell of the changes that led to `policy`.
  public init(_ changes: [Change], to policy: Policy, templates: TemplateFiles) {
    self.changes = changes
    self.policy = policy
    files = templates
  }

  /// The note in Markdown.
  ///
  /// - Throws: ``StatementError`` when a template names what is not there.
  public func markdown(_ length: Length) throws(StatementError) -> [UInt8] {
    let library = try library()
    let words = try words(library)
    let view = words.arena.add(view(words))
    var out: [UInt8] = []
    do {
      try library.render(
        length == .short ? "wijziging/kort" : "wijziging/lang", words.cells + [view],
        of: words.arena, mode: .strict, into: &out)
    } catch {
      throw .template(error)
    }
    removeDoubleFullStops(from: &out)
    return out
  }

  private func library() throws(StatementError) -> Library {
    var library = Library()
    for entry in files.files(in: "nl") where entry.name.hasPrefix("nl/wijziging/") {
      let name = String(entry.name.dropFirst(3).dropLast(".md.mustache".utf8.count))
      do {
        try library.add(
          Template(
            name: name, path: entry.file.path, bytes: entry.file.bytes, escape: .markdown,
            allowsRaw: false))
      } catch {
        throw .template(error)
      }
    }
    return library
  }

  private func words(_ library: Library) throws(StatementError) -> Words {
    guard let phrases = files.file("nl/woorden.yaml"),
      let forms = files.file("nl/aanspreekvorm.yaml")
    else { throw .missing(name: "nl/woorden.yaml") }
    let narrator = policy.statement.narrator?.value ?? .we
    let voice = Voice(
      address: policy.statement.address?.value ?? .formal, narrator: narrator,
      name: narrator == .name ? policy.controller.name?.value ?? "" : "")
    let words = try Phrases(phrases)
    return Words(
      words, BoundVoice(words, try Forms(forms), for: voice), used: library.names { _ in true })
  }
}

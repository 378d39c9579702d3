public import Markdown
internal import Mustache
public import Policies
internal import SourceText

/// A statement, composed: Markdown, and what a page must know of it.
public struct Statement: Sendable {
  /// The Markdown as it is published, with the anchors of its headings.
  public let markdown: TidiedMarkdown

  /// The title, plain.
  public let title: String

  /// The title without the word that titles begin with: what a list is sorted by.
  public let name: String

  /// The organisation's name.
  public let organisation: String?

  /// The day it took effect, in words.
  public let date: String?

  /// The same day, as 2026-01-31.
  public let day: String?

  /// The version, as the definition names it.
  public let version: String?

  /// The organisation's own site.
  public let website: String?

  /// The language of the text (BCP 47).
  public let language: String

  /// The template that was used, a path below the folder of the language.
  public let template: String
}

extension Statement {
  fileprivate init(
    markdown: TidiedMarkdown, title: String, template: String, of view: StatementView,
    language: String
  ) {
    let policy = view.policy
    let start = view.words.title(of: "")
    self.init(
      markdown: markdown, title: title,
      name: title.hasPrefix(start) ? String(title.dropFirst(start.count)) : title,
      organisation: policy.controller.name?.value,
      date: policy.statement.effectiveDate.map { view.words.date($0.value) },
      day: policy.statement.effectiveDate?.value.iso,
      version: policy.statement.version?.value,
      website: (policy.controller.website ?? policy.statement.website)?.value.text,
      language: language, template: template)
  }
}

/// Makes statements of policies, with the templates of a workspace.
///
/// One to a thread: templates are read once and used for every statement, and nothing is shared.
public struct StatementComposer {
  private let law: Law
  private let files: TemplateFiles

  // Arrays, because they stay short: making a dictionary type costs more at start than it saves.
  private var editions: [(jurisdiction: Jurisdiction, edition: Edition)] = []
  private var voices: [(use: Use, voice: Voice, isForAll: Bool, words: Words)] = []
  private var bound: [(jurisdiction: Jurisdiction, voice: Voice, bound: BoundVoice)] = []
  private var names: [(use: Use, names: NameSet)] = []
  private var raw: [UInt8] = []
  private var count = 0

  /// What templates are used for.
  private struct Use: Equatable {
    let jurisdiction: Jurisdiction
    let layout: String
  }

  /// Keeps the templates; they are read when the first statement of their jurisdiction is composed.
  public init(_ files: TemplateFiles, law: Law) {
    self.files = files
    self.law = law
  }

  /// Composes a statement.
  ///
  /// - Throws: ``StatementError`` when a template names what is not there, or the definition asks
  ///   for a layout that is not.
  public mutating func statement(of policy: Policy) throws(StatementError) -> Statement {
    count += 1
    let edition = try edition(for: policy.statement.jurisdiction?.value ?? .netherlands)
    let layout = policy.statement.layout?.value.text ?? Self.usualLayout
    guard edition.layouts.contains(layout) else {
      let place = policy.statement.layout?.place ?? SourceRange(start: .start, end: .start)
      throw .unknownLayout(Located(layout, at: place), known: edition.layouts)
    }
    let view = StatementView(
      policy: policy, law: law, words: words(for: policy, edition, layout))
    let template = "indelingen/" + layout + "/verklaring"
    return Statement(
      markdown: try markdown(template, view.cell, view, edition), title: view.title,
      template: template, of: view, language: edition.tag)
  }

  /// Composes the statement about cookies of a policy that has any.
  ///
  /// - Returns: `nil` when the definition tells of no cookies, or that there are none.
  /// - Throws: ``StatementError`` when a template names what is not there.
  public mutating func cookieStatement(of policy: Policy) throws(StatementError) -> Statement? {
    guard policy.cookies.value != nil else { return nil }
    let edition = try edition(for: policy.statement.jurisdiction?.value ?? .netherlands)
    let view = StatementView(
      policy: policy, law: law, words: words(for: policy, edition, Edition.cookies))
    return Statement(
      markdown: try markdown(Edition.cookies, view.cookieCell, view, edition),
      title: view.cookieTitle, template: Edition.cookies, of: view, language: edition.tag)
  }

  /// The text of a template.
  private mutating func markdown(
    _ template: String, _ cell: Cell, _ view: StatementView, _ edition: Edition
  ) throws(StatementError) -> TidiedMarkdown {
    raw.removeAll(keepingCapacity: true)
    do {
      try edition.library.render(
        template, view.words.cells + [cell], of: view.words.arena, mode: .strict, into: &raw)
    } catch {
      throw .template(error)
    }
    removeDoubleFullStops(from: &raw)
    do {
      return try TidiedMarkdown(raw)
    } catch {
      throw .markdown(error, template: template)
    }
  }

  /// How the statement of a policy words its values.
  ///
  /// - Throws: ``StatementError`` when a word list is not as it should be.
  public mutating func wording(of policy: Policy) throws(StatementError) -> Wording {
    let jurisdiction = policy.statement.jurisdiction?.value ?? .netherlands
    let edition = try edition(for: jurisdiction)
    let layout = policy.statement.layout?.value.text ?? Self.usualLayout
    let words = self.words(for: policy, edition, layout)
    return Wording(
      StatementView(policy: policy, law: law, words: words), languages: jurisdiction.languages)
  }

  /// The layout of a definition that names none.
  private static let usualLayout = "gelaagd"

  private mutating func edition(
    for jurisdiction: Jurisdiction
  ) throws(StatementError) -> Edition {
    if let known = editions.first(where: { $0.jurisdiction == jurisdiction }) {
      return known.edition
    }
    let edition = try Edition(files, languages: jurisdiction.languages)
    editions.append((jurisdiction, edition))
    return edition
  }

  private mutating func words(
    for policy: Policy, _ edition: Edition, _ layout: String
  ) -> Words {
    let use = Use(
      jurisdiction: policy.statement.jurisdiction?.value ?? .netherlands, layout: layout)
    let narrator = policy.statement.narrator?.value ?? .we
    let voice = Voice(
      address: policy.statement.address?.value ?? .formal, narrator: narrator,
      name: narrator == .name ? String(UnicodeScalar(Voice.nameMark)) : "")
    // Looking for names pays from the second statement on; the first is told all there is.
    let isFirst = count == 1
    let words: Words
    if let known = voices.first(where: {
      $0.voice == voice && $0.use == use && $0.isForAll == isFirst
    }) {
      words = known.words
    } else {
      words = Words(
        edition.phrases, bound(voice, to: edition, of: use.jurisdiction),
        used: isFirst ? .all : names(of: edition, for: use))
      voices.append((use, voice, isFirst, words))
    }
    // Names are as many as definitions; the voices are few.
    words.begin(toldBy: narrator == .name ? policy.controller.name?.value ?? "" : "")
    return words
  }

  /// A voice with its words, which are the same for all layouts.
  private mutating func bound(
    _ voice: Voice, to edition: Edition, of jurisdiction: Jurisdiction
  ) -> BoundVoice {
    if let known = bound.first(where: { $0.voice == voice && $0.jurisdiction == jurisdiction }) {
      return known.bound
    }
    let new = BoundVoice(edition.phrases, edition.forms, for: voice)
    bound.append((jurisdiction, voice, new))
    return new
  }

  /// The names that the templates of a layout mention, looked for once for all voices.
  private mutating func names(of edition: Edition, for use: Use) -> NameSet {
    if let known = names.first(where: { $0.use == use }) { return known.names }
    let found = edition.names(usedBy: use.layout)
    names.append((use, found))
    return found
  }
}

extension Jurisdiction {
  /// The folders of `Templates/` that speak its language, the most particular first; the first is
  /// also the tag of the language (BCP 47).
  var languages: [String] {
    switch self {
    case .netherlands: ["nl"]
    case .belgium: ["nl-BE", "nl"]
    }
  }
}

internal import Mustache
internal import SourceText

/// The templates and words of one jurisdiction.
struct Edition {
  let library: Library
  let phrases: Phrases
  let forms: Forms
  let layouts: [String]
  let tag: String

  /// Reads what the languages have, the most particular first.
  init(
    _ files: TemplateFiles, languages: [String]
  ) throws(StatementError) {
    var library = Library()
    var layouts: [String] = []
    var below: [String: SourceFile] = [:]
    for language in languages {
      for entry in files.files(in: language) {
        guard let name = Self.name(of: entry, in: language) else { continue }
        // What a more particular folder replaced stays within reach, under `basis/`.
        let isNew = !library.contains(name)
        try library.add(
          entry.file, as: isNew ? name : "basis/" + name, isParsed: entry.isOwn)
        if isNew, let layout = Self.layout(name) { layouts.append(layout) }
        if entry.below != nil || !isNew { below["basis/" + name] = isNew ? entry.below : nil }
      }
    }
    try library.addCalled(below)
    self.library = library
    self.layouts = layouts
    tag = languages[0]
    phrases = try Phrases(try Self.file("woorden.yaml", files, languages))
    forms = try Forms(try Self.file("aanspreekvorm.yaml", files, languages))
  }

  /// A template's name within its language; `nil` for other files.
  private static func name(of entry: TemplateFiles.Entry, in language: String) -> String? {
    let (path, suffix) = (entry.name.utf8, ".md.mustache".utf8)
    let name = path.dropFirst(language.utf8.count + 1).dropLast(suffix.count)
    guard path.suffix(suffix.count).elementsEqual(suffix), !name.starts(with: "wijziging/".utf8)
    else { return nil }
    return String(Substring(name))
  }

  /// The layout whose template it is; `nil` for other templates.
  private static func layout(_ name: String) -> String? {
    let (folder, template) = ("indelingen/".utf8, "/verklaring".utf8)
    guard name.utf8.starts(with: folder), name.utf8.suffix(template.count).elementsEqual(template)
    else { return nil }
    return String(Substring(name.utf8.dropFirst(folder.count).dropLast(template.count)))
  }

  /// The template of the statement about cookies.
  static let cookies = "cookies/verklaring"

  /// The names that the templates of a layout mention.
  ///
  /// What other layouts mention it does not need; any other template may be called.
  func names(usedBy layout: String) -> NameSet {
    if layout == Self.cookies { return library.names(reachedFrom: layout) }
    let own = "indelingen/" + layout + "/"
    return library.names { name in
      name.hasPrefix("indelingen/") ? name.hasPrefix(own) : name != Self.cookies
    }
  }

  private static func file(
    _ name: String, _ files: TemplateFiles, _ languages: [String]
  ) throws(StatementError) -> SourceFile {
    for language in languages {
      if let file = files.file(language + "/" + name) { return file }
    }
    throw .missing(name: name)
  }
}

extension Library {
  /// Adds those files that a template calls; where everything is replaced, most are never read.
  fileprivate mutating func addCalled(
    _ files: [String: SourceFile]
  ) throws(StatementError) {
    if files.isEmpty { return }
    var waiting = files
    var called = names { _ in true }
    while let name = waiting.keys.filter({ called.contains(Name($0)) }).min(),
      let file = waiting.removeValue(forKey: name)
    {
      try add(file, as: name, isParsed: false)
      called = names { _ in true }
    }
  }

  fileprivate mutating func add(
    _ file: SourceFile, as name: String, isParsed: Bool
  ) throws(StatementError) {
    let template = Template(
      name: name, path: file.path, text: file.text, escape: .markdown, allowsRaw: false)
    do {
      if isParsed { try add(template) } else { addUnparsed(template) }
    } catch {
      throw .template(error)
    }
  }
}

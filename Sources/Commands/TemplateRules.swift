internal import Checks
internal import Markdown
internal import Mustache
internal import SourceText
internal import Statements

extension Finding {
  /// What a template does wrong, as a finding of the group `template`; `definition` is the path of
  /// the definition that was being told when it showed.
  init(_ error: StatementError, definition: String) {
    switch error {
    case .template(let error): self.init(error)
    case .markdown(let error, let template):
      self.init(
        "template-markdown", in: "Templates/nl/\(template).md.mustache",
        at: SourceRange(start: .start, end: .start), values: [("reason", error.phrase)])
    case .malformed(let path, let place):
      self.init("template-words", in: path, at: place)
    case .missing(let name):
      self.init(
        "template-missing", in: "Templates/" + name,
        at: SourceRange(start: .start, end: .start), values: [("name", name)])
    case .unknownLayout(let name, let known):
      let suggestion = Suggestion.nearest(to: name.value, among: known)
      let help =
        suggestion.map { [("suggestion", $0)] } ?? [("known", known.joined(separator: ", "))]
      self.init(
        "layout-unknown", in: definition, at: name.place, values: [("name", name.value)] + help)
    }
  }

  private init(_ error: TemplateError) {
    let start = SourcePosition(line: UInt32(error.line), column: UInt32(error.column))
    let end = SourcePosition(line: start.line, column: start.column + 2)
    let (rule, values) = error.kind.words
    self.init(rule, in: error.path, at: SourceRange(start: start, end: end), values: values)
  }
}

extension TemplateError.Kind {
  fileprivate var words: (rule: String, values: [(name: String, text: String)]) {
    switch self {
    case .unknownName(let name, let suggestion):
      ("template-unknown-name", [("name", name)] + (suggestion.map { [("suggestion", $0)] } ?? []))
    case .missingValue(let name), .notText(let name): ("template-missing-value", [("name", name)])
    case .missingTemplate(let name, let suggestion):
      ("template-missing", [("name", name)] + (suggestion.map { [("suggestion", $0)] } ?? []))
    case .calledTooDeep(let limit), .outputTooLarge(let limit), .tooManySteps(let limit),
      .nestedTooDeep(let limit):
      ("template-limit", [("reason", "@template.\(key) \(limit)")])
    case .badName(let name), .unclosedSection(let name), .closeWithoutOpen(let name),
      .rawNotAllowed(let name):
      ("template-syntax", [("reason", "@template.\(key) \(name)")])
    case .wrongClose(let name, _, _): ("template-syntax", [("reason", "@template.\(key) \(name)")])
    case .unclosedTag, .emptyTag, .badDelimiters, .notUTF8:
      ("template-syntax", [("reason", "@template.\(key)")])
    }
  }

  /// The key of the phrase that says it.
  private var key: String {
    switch self {
    case .unclosedTag: "unclosed-tag"
    case .emptyTag: "empty-tag"
    case .badName: "bad-name"
    case .unclosedSection: "unclosed-section"
    case .wrongClose: "wrong-close"
    case .closeWithoutOpen: "close-without-open"
    case .badDelimiters: "bad-delimiters"
    case .nestedTooDeep: "nested-too-deep"
    case .notUTF8: "not-utf8"
    case .rawNotAllowed: "raw"
    case .calledTooDeep: "called-too-deep"
    case .outputTooLarge: "output-too-large"
    case .tooManySteps: "too-many-steps"
    case .unknownName, .missingValue, .notText, .missingTemplate: ""
    }
  }
}

extension MarkdownError {
  /// The reason as a value of a finding.
  fileprivate var phrase: String {
    switch self {
    case .limitExceeded: "@markdown.limit"
    case .rawHTML: "@markdown.raw-html"
    case .linkReferenceDefinition: "@markdown.link-reference"
    case .forbiddenLink(let link, _): "@markdown.link \(link)"
    case .forbiddenImage(let link, _): "@markdown.image \(link)"
    case .headingMismatch: "@markdown.headings"
    case .invalidAnchor(let id, _): "@markdown.anchor \(id)"
    case .duplicateAnchor(let id, _, _): "@markdown.duplicate-anchor \(id)"
    case .outOfMemory: "@markdown.memory"
    }
  }
}

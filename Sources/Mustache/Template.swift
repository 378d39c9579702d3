public import SourceText

/// A template as it was written: a name, bytes, and how its values are escaped.
public struct Template: Sendable {
  /// By what other templates call it, such as `nl/clauses/complaint`.
  public let name: String

  /// Where it was read, for errors.
  public let path: String

  /// Its text.
  public let text: Text

  /// What is done to its values.
  public let escape: Escape

  /// Whether it may write values unescaped (`{{{name}}}`, `{{&name}}`).
  public let allowsRaw: Bool

  /// Keeps a template; it is parsed when a ``Library`` takes it.
  public init(
    name: String, path: String, text: Text, escape: Escape = .html, allowsRaw: Bool = true
  ) {
    self.name = name
    self.path = path
    self.text = text
    self.escape = escape
    self.allowsRaw = allowsRaw
  }

  /// Keeps a template whose text somebody has read or made.
  public init(
    name: String, path: String, bytes: [UInt8], escape: Escape = .html, allowsRaw: Bool = true
  ) {
    self.init(name: name, path: path, text: .bytes(bytes), escape: escape, allowsRaw: allowsRaw)
  }
}

/// A template, parsed: its tags and texts in one flat array, a section followed by what is in it.
struct ParsedTemplate {
  let source: Template
  var nodes: [TemplateNode] = []

  /// The names of all tags, dotted names as several in a row.
  var names: [Name] = []

  /// The delimiters that were in force somewhere; the usual ones first.
  var delimiters: [Delimiters] = []
}

/// What opens and closes a tag.
struct Delimiters {
  let open: [UInt8]
  let close: [UInt8]

  static let usual = Delimiters(open: Array("{{".utf8), close: Array("}}".utf8))
}

/// A tag or a stretch of text.
struct TemplateNode {
  enum Kind: UInt8 {
    case text
    case value
    case rawValue
    case section
    case invertedSection
    case partial
    case parent
    case block
  }

  var kind: Kind

  /// For `{{>*name}}` and `{{<*name}}`: the name is looked up, its value names the template.
  var isDynamic = false

  /// The text; for a section what stands between its tags; for a tag the tag itself.
  var range: Range<Int32>

  /// The tag's names, in ``ParsedTemplate/names``; none for `{{.}}`.
  var path: Range<Int32> = 0..<0

  /// The first of the names, which is the one that is looked up.
  var first: UInt32 = 0

  /// The node behind this one and all that is in it.
  var end: Int32 = 0

  /// Indentation that every line of a partial, parent or block gets.
  var indent: Range<Int32> = 0..<0

  /// Columns that the lines of a block's own text are indented by.
  var dedent: Int32 = 0

  /// The delimiters in force, for lambdas: an index in ``ParsedTemplate/delimiters``.
  var delimiters: Int32 = 0

  /// Where the tag begins.
  var tag: Int32 = 0
}

extension TemplateNode {
  /// Where the nodes, names, text and delimiters of a template begin among those of others.
  struct Base {
    let nodes: Int32
    let names: Int32
    let bytes: Int32
    let delimiters: Int32
  }

  /// The same node where its template stands behind others.
  func moved(by base: Base) -> TemplateNode {
    func moved(_ range: Range<Int32>, _ distance: Int32) -> Range<Int32> {
      range.lowerBound + distance..<range.upperBound + distance
    }
    var node = self
    node.range = moved(range, base.bytes)
    node.path = moved(path, base.names)
    node.end += base.nodes
    node.indent = moved(indent, base.bytes)
    node.delimiters += base.delimiters
    node.tag += base.bytes
    return node
  }
}

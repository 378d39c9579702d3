internal import SourceText

/// A set of templates that can call each other.
///
///     var library = Library()
///     try library.add(Template(name: "greeting", path: "greeting.html", bytes: Array("Hi {{name}}".utf8)))
///     var page: [UInt8] = []
///     try library.render("greeting", ["name": "Ans"], mode: .strict, into: &page)
///
/// Templates are parsed when they are added and rendered as often as wanted. A library is a value;
/// give each thread one of its own, so that they share no memory that is counted.
public struct Library: Sendable {
  /// What a name that nobody knows comes to.
  public enum Mode: Sendable {
    /// Nothing, as the Mustache specification has it.
    case lenient

    /// An error, and so is writing what is known to be nothing.
    case strict
  }

  let limits: Limits
  private(set) var templates: [ParsedTemplate] = []
  private var indexByName: [String: Int] = [:]

  /// Indices by the id of the name; -1 where there is no such template.
  private var indexByID: [Int32] = []

  /// An empty library.
  public init(limits: Limits = Limits()) { self.limits = limits }

  /// Parses a template and keeps it; one of the same name is replaced.
  ///
  /// - Throws: ``TemplateError`` with the place of the first mistake in it.
  public mutating func add(_ template: Template) throws(TemplateError) {
    let parsed = try Parser.parse(template)
    if let index = indexByName[template.name] {
      templates[index] = parsed
      return
    }
    let id = Int(Name(template.name).id)
    while indexByID.count <= id { indexByID.append(-1) }
    indexByID[id] = Int32(templates.count)
    indexByName[template.name] = templates.count
    templates.append(parsed)
  }

  /// The names of all templates, in the order in which they came.
  public var names: [String] { templates.map(\.source.name) }

  /// Renders a template.
  ///
  /// - Parameters:
  ///   - name: the template.
  ///   - values: the context, the outermost first: a name is looked for in the last one first.
  ///   - mode: what unknown names come to.
  ///   - out: grows by the text; after an error it is as it was.
  /// - Throws: ``TemplateError`` with the place in the template.
  public func render(
    _ name: String, _ values: [Value], mode: Mode, into out: inout [UInt8]
  ) throws(TemplateError) {
    guard let index = indexByName[name] else {
      throw TemplateError(
        kind: .missingTemplate(name, suggestion: suggestion(for: name)), template: name, path: "",
        line: 1, column: 1)
    }
    let start = out.count
    var renderer = Renderer(self, values, mode, out: consume out)
    do throws(TemplateError) {
      try renderer.render(index)
    } catch {
      out = renderer.out
      out.removeSubrange(start...)
      throw error
    }
    out = renderer.out
  }

  /// Renders a template with one value as its whole context.
  public func render(
    _ name: String, _ value: Value, mode: Mode, into out: inout [UInt8]
  ) throws(TemplateError) {
    try render(name, [value], mode: mode, into: &out)
  }

  func index(of name: Name) -> Int? {
    guard Int(name.id) < indexByID.count, indexByID[Int(name.id)] >= 0 else { return nil }
    return Int(indexByID[Int(name.id)])
  }

  func index(of name: String) -> Int? { indexByName[name] }

  func suggestion(for name: String) -> String? {
    Suggestion.nearest(to: name, among: templates.lazy.map(\.source.name))
  }
}

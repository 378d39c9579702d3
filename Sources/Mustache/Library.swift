internal import SourceText

/// A set of templates that can call each other.
///
///     var library = Library()
///     try library.add(Template(name: "greeting", path: "greeting.html", bytes: Array("Hi {{name}}".utf8)))
///     var page: [UInt8] = []
///     try library.render("greeting", ["name": "Ans"], mode: .strict, into: &page)
///
/// Templates are parsed once, when they are added or when they are first called, and rendered as
/// often as wanted. A library is a value; give each thread one of its own, so that they share no
/// memory that is counted.
public struct Library: Sendable {
  /// What a name that nobody knows comes to.
  public enum Mode: Sendable {
    /// Nothing, as the Mustache specification has it.
    case lenient

    /// An error, and so is writing what is known to be nothing.
    case strict
  }

  let limits: Limits
  private var store = ProgramStore()

  /// Indices by the id of the name; -1 where there is no such template.
  private var indexByID: [Int32] = []

  /// An empty library.
  public init(limits: Limits = Limits()) { self.limits = limits }

  /// Parses a template and keeps it; one of the same name is replaced.
  ///
  /// - Throws: ``TemplateError`` with the place of the first mistake in it.
  public mutating func add(_ template: Template) throws(TemplateError) {
    let parsed = try Parser.parse(template)
    place(template.name) { $0.append(parsed) }
  }

  /// Keeps a template and parses it when something first calls it; one of the same name is replaced.
  ///
  /// What is wrong with it is found then, and thrown by that rendering.
  public mutating func addUnparsed(_ template: Template) {
    place(template.name) { $0.append(waiting: template) }
  }

  /// Lets a template stand under its name.
  private mutating func place(_ name: String, append: (inout Program) -> Void) {
    // A copy of this library must not get it.
    if !isKnownUniquelyReferenced(&store) { store = ProgramStore(store.program) }
    let id = Int(Name(name).id)
    while indexByID.count <= id { indexByID.append(-1) }
    let former = Int(indexByID[id])
    let index = store.change { program in
      append(&program)
      if former >= 0 { program.moveLast(to: former) }
      return former >= 0 ? former : program.parts.count - 1
    }
    indexByID[id] = Int32(index)
  }

  /// All templates, parsed as far as anything called them.
  var program: Program { store.program }

  /// Parses a template that waits for it.
  func prepare(_ part: Int) throws(TemplateError) -> Program { try store.prepare(part) }

  /// The names of all templates, in the order in which they came.
  public var names: [String] { program.parts.map(\.name) }

  /// Whether there is a template of this name.
  public func contains(_ name: String) -> Bool { index(of: name) != nil }

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
    var arena = ValueArena()
    let cells = values.map { arena.add($0) }
    try render(name, cells, of: arena, mode: mode, into: &out)
  }

  /// Renders a template with values that lie in an arena.
  ///
  /// - Parameters:
  ///   - name: the template.
  ///   - cells: the context, the outermost first: a name is looked for in the last one first.
  ///   - arena: where they lie.
  ///   - mode: what unknown names come to.
  ///   - out: grows by the text; after an error it is as it was.
  /// - Throws: ``TemplateError`` with the place in the template.
  public func render(
    _ name: String, _ cells: [Cell], of arena: ValueArena, mode: Mode, into out: inout [UInt8]
  ) throws(TemplateError) {
    guard let index = index(of: name) else {
      throw TemplateError(
        kind: .missingTemplate(name, suggestion: suggestion(for: name)), template: name, path: "",
        line: 1, column: 1)
    }
    var renderer = Renderer(self, cells, of: arena, mode)
    try renderer.render(index)
    renderer.out.withBytes { out.append(contentsOf: $0) }
  }

  /// Renders a template with one value as its whole context.
  public func render(
    _ name: String, _ value: Value, mode: Mode, into out: inout [UInt8]
  ) throws(TemplateError) {
    try render(name, [value], mode: mode, into: &out)
  }

  /// The template whose name has this id.
  func index(of name: UInt32) -> Int? {
    guard Int(name) < indexByID.count, indexByID[Int(name)] >= 0 else { return nil }
    return Int(indexByID[Int(name)])
  }

  /// The template of this name.
  func index(of name: String) -> Int? { Name(known: name).flatMap { index(of: $0.id) } }

  func suggestion(for name: String) -> String? {
    Suggestion.nearest(to: name, among: program.parts.lazy.map(\.name))
  }
}

internal import SourceText

/// One rendering: the context, where the output stands, and what it may still cost.
struct Renderer: ~Copyable {
  private let library: Library
  private let mode: Library.Mode
  private let arena: ValueArena

  /// The library's own, or one with what a lambda returned behind it.
  private var program: Program

  /// How many lambdas this place is in.
  private var lambdas = 0

  /// What `.` means, the innermost last.
  private var context: [Cell]

  /// What names mean, from the tables among ``context``.
  private var scope: Scope
  private(set) var out = OutputBuffer()

  private var depth = 0
  private var steps = 0

  /// Blocks that parents were given, those given first counting most.
  private var overrides: [[Override]] = []

  /// Put in front of every line of template text.
  private var indent: [UInt8] = []

  /// Columns taken off the front of every line of template text.
  private var dedent = 0

  /// Whether the next text begins a line, and how much may still be taken off it.
  private var isAtLineStart = true
  private var stripLeft = 0

  /// Text that replaces a block.
  private struct Override {
    let name: UInt32
    let part: Int
    let node: Int
  }

  init(
    _ library: Library, _ cells: [Cell], of arena: ValueArena, _ mode: Library.Mode
  ) {
    self.library = library
    self.mode = mode
    self.arena = arena
    program = library.program
    context = cells
    scope = Scope(highestName: arena.highestName)
    for cell in cells where cell.kind == .table { scope.enter(cell.range, of: arena.entries) }
  }

  /// Renders a whole template.
  mutating func render(_ part: Int) throws(TemplateError) {
    if program.isWaiting(part) { try prepare(part) }
    try render(program.parts[part].nodes, part)
  }

  /// Parses a template, and keeps it for the next rendering.
  ///
  /// The library's program grows where it stands; what is known of it stays true, because new parts
  /// come behind all others. Within a lambda its own program grows, and is forgotten with it.
  private mutating func prepare(_ part: Int) throws(TemplateError) {
    if lambdas > 0 { return try program.prepare(part) }
    // A program that somebody holds would be copied.
    program = Program()
    program = try library.prepare(part)
  }

  /// Renders nodes of a template.
  private mutating func render(_ nodes: Range<Int>, _ part: Int) throws(TemplateError) {
    var index = nodes.lowerBound
    while index < nodes.upperBound {
      let node = program.nodes[index]
      steps += 1
      if steps > library.limits.steps {
        throw program.fault(.tooManySteps(limit: library.limits.steps), index, part)
      }
      switch node.kind {
      case .text: try writeText(node, index, part)
      case .value, .rawValue: try writeValue(node, index, part)
      case .section, .invertedSection: try renderSection(node, index, part)
      case .partial, .parent: try call(node, index, part)
      case .block: try renderBlock(node, index, part)
      }
      index = Int(node.end)
    }
  }
}

// Looking names up.

extension Renderer {
  /// What a tag means; unknown only in lenient mode.
  @inline(__always)  // Nearly all tags are one name that is known.
  private func cell(
    of node: Program.Node, _ index: Int, _ part: Int
  ) throws(TemplateError) -> Cell {
    if node.hasOneName {
      let found = scope.cell(of: node.first)
      if found.kind != .unknown { return found }
    }
    return try cellOfPath(node, index, part)
  }

  private func cellOfPath(
    _ node: Program.Node, _ index: Int, _ part: Int
  ) throws(TemplateError) -> Cell {
    let path = program.path(of: index)
    guard let first = path.first else { return context.last ?? .unknown }
    var found = scope.cell(of: node.first)
    guard found.kind != .unknown else {
      if mode == .lenient { return .unknown }
      let name = first.text
      throw program.fault(.unknownName(name, suggestion: suggestion(for: name)), index, part)
    }
    for name in path.dropFirst() {
      guard found.kind == .table,
        let inner = arena.entries[found.range].first(where: { $0.name == name.id })
      else {
        if mode == .lenient { return .unknown }
        throw program.fault(.unknownName(name.text, suggestion: nil), index, part)
      }
      found = inner.cell
    }
    return found
  }

  private func suggestion(for name: String) -> String? {
    let known = scope.tables.reversed().flatMap { table in
      arena.entries[table].map { Name(known: $0.name).text }
    }
    return Suggestion.nearest(to: name, among: known)
  }

  private func text(of cell: Cell) -> String {
    String(decoding: arena.texts[cell.range], as: UTF8.self)
  }
}

// Text and values.

extension Renderer {
  private mutating func writeText(
    _ node: Program.Node, _ index: Int, _ part: Int
  ) throws(TemplateError) {
    if indent.isEmpty, dedent == 0 {
      program.bytes.withUnsafeBufferPointer { bytes in
        let text = bytes[node.range]
        out.append(UnsafeBufferPointer(rebasing: text))
        if let last = text.last { isAtLineStart = last == 0x0A }
      }
    } else {
      writeLines(program.bytes, node.range.lowerBound, node.range.upperBound)
    }
    try checkSize(index, part)
  }

  /// Writes template text line by line, each with its indentation changed.
  private mutating func writeLines(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    var start = start
    while start < end {
      if isAtLineStart {
        while start < end, stripLeft > 0, bytes[start] == 0x20 || bytes[start] == 0x09 {
          start += 1
          stripLeft -= 1
        }
        if start == end { return }
      }
      let next = bytes[start..<end].firstIndex(of: 0x0A).map { $0 + 1 } ?? end
      let isEmptyLine = bytes[start] == 0x0A
      if isAtLineStart, !isEmptyLine { startLine() }
      bytes.withUnsafeBufferPointer { bytes in
        out.append(UnsafeBufferPointer(rebasing: bytes[start..<next]))
      }
      if bytes[next - 1] == 0x0A {
        isAtLineStart = true
        stripLeft = dedent
      }
      start = next
    }
  }

  private mutating func startLine() {
    indent.withUnsafeBufferPointer { out.append($0) }
    isAtLineStart = false
  }

  private mutating func writeValue(
    _ node: Program.Node, _ index: Int, _ part: Int
  ) throws(TemplateError) {
    let cell = try cell(of: node, index, part)
    if cell.kind == .unknown { return }
    if isAtLineStart, !indent.isEmpty { startLine() }
    isAtLineStart = false
    let escape: Escape = node.kind == .rawValue ? .none : program.parts[part].escape
    switch cell.kind {
    case .text: write(cell, escape)
    case .raw: write(cell, .none)
    case .page: arena.pages[cell.range.lowerBound].withUnsafeBufferPointer { out.append($0) }
    case .lambda: try writeLambda(cell, index, part, escape)
    case .nothing, .unknown:
      if mode == .strict { throw program.fault(.missingValue(name(of: index)), index, part) }
    case .yes, .no, .list, .table:
      if mode == .strict { throw program.fault(.notText(name(of: index)), index, part) }
      if cell.kind == .yes { out.append("true") }
    }
    try checkSize(index, part)
  }

  private mutating func write(_ text: Cell, _ escape: Escape) {
    arena.texts.withUnsafeBufferPointer { texts in
      escape.write(UnsafeBufferPointer(rebasing: texts[text.range]), to: &out)
    }
  }

  /// What a lambda returns is rendered with the usual delimiters, then escaped.
  private mutating func writeLambda(
    _ lambda: Cell, _ index: Int, _ part: Int, _ escape: Escape
  ) throws(TemplateError) {
    let start = out.count
    let template = arena.lambdas[lambda.range.lowerBound].template(nil)
    try render(template, .usual, index, part, escape: .none)
    let text = out.takeAll(from: start)
    text.withUnsafeBufferPointer { escape.write($0, to: &out) }
  }

  private mutating func render(
    _ text: String, _ delimiters: Delimiters, _ index: Int, _ part: Int, escape: Escape
  ) throws(TemplateError) {
    let source = program.parts[part]
    let before = program
    program.append(
      try Parser.parse(
        Template(
          name: source.name, path: source.path, bytes: Array(text.utf8), escape: escape,
          allowsRaw: source.allowsRaw), delimiters))
    try enter(index, part)
    lambdas += 1
    try render(program.parts.count - 1)
    lambdas -= 1
    program = before
    depth -= 1
  }

  private func name(of index: Int) -> String {
    let path = program.path(of: index)
    return path.isEmpty ? "." : path.map(\.text).joined(separator: ".")
  }

  private func checkSize(_ index: Int, _ part: Int) throws(TemplateError) {
    if out.count > library.limits.output {
      throw program.fault(.outputTooLarge(limit: library.limits.output), index, part)
    }
  }

  private mutating func enter(_ index: Int, _ part: Int) throws(TemplateError) {
    depth += 1
    if depth > library.limits.depth {
      throw program.fault(.calledTooDeep(limit: library.limits.depth), index, part)
    }
  }
}

// Sections, partials, parents, blocks.

extension Renderer {
  private mutating func renderSection(
    _ node: Program.Node, _ index: Int, _ part: Int
  ) throws(TemplateError) {
    let cell = try cell(of: node, index, part)
    let inside = index + 1..<Int(node.end)
    if node.kind == .invertedSection {
      if !cell.isShown { try render(inside, part) }
      return
    }
    switch cell.kind {
    case .unknown, .nothing, .no: return
    case .yes: try render(inside, part)
    case .list:
      for item in cell.range { try render(inside, part, over: arena.items[item]) }
    case .lambda:
      let section = program.bytes[node.range]
      let text = arena.lambdas[cell.range.lowerBound]
        .template(String(decoding: section, as: UTF8.self))
      let delimiters = program.delimiters[Int(program.details[index].delimiters)]
      try render(text, delimiters, index, part, escape: program.parts[part].escape)
    case .text, .raw, .page, .table: try render(inside, part, over: cell)
    }
  }

  private mutating func render(
    _ nodes: Range<Int>, _ part: Int, over cell: Cell
  ) throws(TemplateError) {
    context.append(cell)
    if cell.kind == .table {
      scope.enter(cell.range, of: arena.entries)
      try render(nodes, part)
      scope.leave(of: arena.entries)
    } else {
      try render(nodes, part)
    }
    context.removeLast()
  }

  /// A partial, or a parent with the blocks that stand in it.
  private mutating func call(
    _ node: Program.Node, _ index: Int, _ part: Int
  ) throws(TemplateError) {
    guard let called = try called(node, index, part) else { return }
    try enter(index, part)
    let before = (indent, dedent, overrides.count)
    // A slice would hold on to the program, which is copied when it grows meanwhile.
    let white = Array(program.indent(of: index))
    if !white.isEmpty {
      indent += stripped(white[...])
      isAtLineStart = true
    }
    dedent = 0
    stripLeft = 0
    if node.kind == .parent { overrides.append(blocks(in: node, index, part)) }
    try render(called)
    (indent, dedent) = (before.0, before.1)
    stripLeft = isAtLineStart ? dedent : 0
    overrides.removeSubrange(before.2...)
    depth -= 1
  }

  private func called(
    _ node: Program.Node, _ index: Int, _ part: Int
  ) throws(TemplateError) -> Int? {
    let name: String
    if program.details[index].isDynamic {
      let cell = try cell(of: node, index, part)
      if cell.kind == .unknown { return nil }
      guard cell.kind == .text else {
        if mode == .lenient { return nil }
        throw program.fault(.missingValue(self.name(of: index)), index, part)
      }
      name = text(of: cell)
      if let called = library.index(of: name) { return called }
    } else {
      if let called = library.index(of: node.first) { return called }
      name = program.path(of: index).first?.text ?? ""
    }
    if mode == .lenient { return nil }
    throw program.fault(
      .missingTemplate(name, suggestion: library.suggestion(for: name)), index, part)
  }

  private func blocks(in node: Program.Node, _ index: Int, _ part: Int) -> [Override] {
    var blocks: [Override] = []
    var child = index + 1
    while child < Int(node.end) {
      let inner = program.nodes[child]
      if inner.kind == .block {
        blocks.append(Override(name: inner.first, part: part, node: child))
      }
      child = Int(inner.end)
    }
    return blocks
  }

  private mutating func renderBlock(
    _ node: Program.Node, _ index: Int, _ part: Int
  ) throws(TemplateError) {
    for level in overrides.indices {
      guard let found = overrides[level].last(where: { $0.name == node.first }) else { continue }
      return try render(found, level, in: index, part)
    }
    try render(index + 1..<Int(node.end), part)
  }

  /// Lays the replacing text out where the block stands.
  ///
  /// Within it only blocks given before count, so that it may hold a block of its own name.
  private mutating func render(
    _ override: Override, _ level: Int, in index: Int, _ part: Int
  ) throws(TemplateError) {
    try enter(index, part)
    let before = (indent, dedent, overrides)
    let block = program.details[override.node]
    indent += stripped(program.indent(of: index))
    dedent = Int(block.dedent)
    stripLeft = dedent
    overrides.removeSubrange(level...)
    try render(override.node + 1..<Int(block.end), override.part)
    (indent, dedent, overrides) = before
    stripLeft = isAtLineStart ? dedent : 0
    depth -= 1
  }

  /// Indentation as far as it is not taken off here.
  private func stripped(_ white: ArraySlice<UInt8>) -> ArraySlice<UInt8> { white.dropFirst(dedent) }
}

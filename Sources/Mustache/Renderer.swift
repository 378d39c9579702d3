internal import SourceText

/// One rendering: the context, where the output stands, and what it may still cost.
struct Renderer {
  private let library: Library
  private let mode: Library.Mode
  private var context: [Value]

  /// What names mean, from the tables among ``context``.
  private var scope = Scope()
  private(set) var out: [UInt8]

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
    let template: Int
    let node: Int
  }

  init(_ library: Library, _ values: [Value], _ mode: Library.Mode, out: consuming [UInt8]) {
    self.library = library
    self.mode = mode
    context = values
    for case .table(let table) in values { scope.enter(table) }
    self.out = out
  }

  /// Renders a whole template.
  mutating func render(_ template: Int) throws(TemplateError) {
    let count = library.templates[template].nodes.count
    try render(library.templates[template], template, 0, count)
  }

  private mutating func render(
    _ parsed: ParsedTemplate, _ template: Int, _ start: Int, _ end: Int
  ) throws(TemplateError) {
    var index = start
    while index < end {
      let node = parsed.nodes[index]
      steps += 1
      if steps > library.limits.steps {
        throw fault(.tooManySteps(limit: library.limits.steps), node, parsed)
      }
      switch node.kind {
      case .text: try writeText(node, parsed)
      case .value, .rawValue: try writeValue(node, parsed)
      case .section, .invertedSection: try renderSection(node, index, parsed, template)
      case .partial, .parent: try call(node, index, parsed, template)
      case .block: try renderBlock(node, index, parsed, template)
      }
      index = Int(node.end)
    }
  }

  private func fault(
    _ kind: TemplateError.Kind, _ node: TemplateNode, _ parsed: ParsedTemplate
  ) -> TemplateError {
    TemplateError(kind, at: Int(node.tag), in: parsed.source)
  }
}

// Looking names up.

extension Renderer {
  /// The value of a tag; `nil` in lenient mode when nobody knows it.
  private func value(
    of node: TemplateNode, _ parsed: ParsedTemplate
  ) throws(TemplateError) -> Value? {
    guard !node.path.isEmpty else { return context.last }
    guard var found = scope.value(of: node.first) else {
      if mode == .lenient { return nil }
      let name = parsed.names[Int(node.path.lowerBound)].text
      throw fault(.unknownName(name, suggestion: suggestion(for: name)), node, parsed)
    }
    guard node.path.count > 1 else { return found }
    for name in parsed.names[Int(node.path.lowerBound)..<Int(node.path.upperBound)].dropFirst() {
      guard case .table(let table) = found, let inner = table[name] else {
        if mode == .lenient { return nil }
        throw fault(.unknownName(name.text, suggestion: nil), node, parsed)
      }
      found = inner
    }
    return found
  }

  private func suggestion(for name: String) -> String? {
    let known = scope.tables.reversed().flatMap(\.nameTexts)
    return Suggestion.nearest(to: name, among: known)
  }
}

// Text and values.

extension Renderer {
  private mutating func writeText(
    _ node: TemplateNode, _ parsed: ParsedTemplate
  ) throws(TemplateError) {
    if indent.isEmpty, dedent == 0 {
      parsed.source.bytes.withUnsafeBufferPointer { bytes in
        let text = bytes[Int(node.range.lowerBound)..<Int(node.range.upperBound)]
        out.append(contentsOf: UnsafeBufferPointer(rebasing: text))
        if let last = text.last { isAtLineStart = last == 0x0A }
      }
    } else {
      writeLines(parsed.source.bytes, Int(node.range.lowerBound), Int(node.range.upperBound))
    }
    try checkSize(node, parsed)
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
      out.append(contentsOf: bytes[start..<next])
      if bytes[next - 1] == 0x0A {
        isAtLineStart = true
        stripLeft = dedent
      }
      start = next
    }
  }

  private mutating func startLine() {
    out.append(contentsOf: indent)
    isAtLineStart = false
  }

  private mutating func writeValue(
    _ node: TemplateNode, _ parsed: ParsedTemplate
  ) throws(TemplateError) {
    guard let value = try value(of: node, parsed) else { return }
    if isAtLineStart, !indent.isEmpty { startLine() }
    isAtLineStart = false
    let escape: Escape = node.kind == .rawValue ? .none : parsed.source.escape
    switch value {
    case .text(let text): escape.append(text, to: &out)
    case .raw(let text): Escape.none.append(text, to: &out)
    case .rawUTF8(let text): out += text
    case .lambda(let lambda): try writeLambda(lambda, node, parsed, escape)
    case .nothing:
      if mode == .strict { throw fault(.missingValue(name(of: node, parsed)), node, parsed) }
    case .flag, .list, .table:
      if mode == .strict { throw fault(.notText(name(of: node, parsed)), node, parsed) }
      if case .flag(true) = value { out.append(contentsOf: "true".utf8) }
    }
    try checkSize(node, parsed)
  }

  /// What a lambda returns is rendered with the usual delimiters, then escaped.
  private mutating func writeLambda(
    _ lambda: Lambda, _ node: TemplateNode, _ parsed: ParsedTemplate, _ escape: Escape
  ) throws(TemplateError) {
    let start = out.count
    try render(lambda.template(nil), .usual, node, parsed, escape: .none)
    let text = String(decoding: out[start...], as: UTF8.self)
    out.removeSubrange(start...)
    escape.append(text, to: &out)
  }

  private mutating func render(
    _ text: String, _ delimiters: Delimiters, _ node: TemplateNode, _ parsed: ParsedTemplate,
    escape: Escape
  ) throws(TemplateError) {
    let made = try Parser.parse(
      Template(
        name: parsed.source.name, path: parsed.source.path, bytes: Array(text.utf8),
        escape: escape, allowsRaw: parsed.source.allowsRaw), delimiters)
    try enter(node, parsed)
    try render(made, -1, 0, made.nodes.count)
    depth -= 1
  }

  private func name(of node: TemplateNode, _ parsed: ParsedTemplate) -> String {
    node.path.isEmpty
      ? "."
      : parsed.names[Int(node.path.lowerBound)..<Int(node.path.upperBound)].map(\.text)
        .joined(separator: ".")
  }

  private func checkSize(_ node: TemplateNode, _ parsed: ParsedTemplate) throws(TemplateError) {
    if out.count > library.limits.output {
      throw fault(.outputTooLarge(limit: library.limits.output), node, parsed)
    }
  }

  private mutating func enter(
    _ node: TemplateNode, _ parsed: ParsedTemplate
  ) throws(TemplateError) {
    depth += 1
    if depth > library.limits.depth {
      throw fault(.calledTooDeep(limit: library.limits.depth), node, parsed)
    }
  }
}

// Sections, partials, parents, blocks.

extension Renderer {
  private mutating func renderSection(
    _ node: TemplateNode, _ index: Int, _ parsed: ParsedTemplate, _ template: Int
  ) throws(TemplateError) {
    let value = try value(of: node, parsed) ?? .nothing
    if node.kind == .invertedSection {
      if !value.isShown { try render(parsed, template, index + 1, Int(node.end)) }
      return
    }
    switch value {
    case .nothing, .flag(false): return
    case .flag(true): try render(parsed, template, index + 1, Int(node.end))
    case .list(let items):
      for item in items { try render(parsed, template, index + 1, Int(node.end), over: item) }
    case .lambda(let lambda):
      let section = parsed.source.bytes[Int(node.range.lowerBound)..<Int(node.range.upperBound)]
      let text = lambda.template(String(decoding: section, as: UTF8.self))
      let delimiters = parsed.delimiters[Int(node.delimiters)]
      try render(text, delimiters, node, parsed, escape: parsed.source.escape)
    case .text, .raw, .rawUTF8, .table:
      try render(parsed, template, index + 1, Int(node.end), over: value)
    }
  }

  private mutating func render(
    _ parsed: ParsedTemplate, _ template: Int, _ start: Int, _ end: Int, over value: Value
  ) throws(TemplateError) {
    context.append(value)
    guard case .table(let table) = value else {
      try render(parsed, template, start, end)
      context.removeLast()
      return
    }
    scope.enter(table)
    try render(parsed, template, start, end)
    scope.leave()
    context.removeLast()
  }

  /// A partial, or a parent with the blocks that stand in it.
  private mutating func call(
    _ node: TemplateNode, _ index: Int, _ parsed: ParsedTemplate, _ template: Int
  ) throws(TemplateError) {
    guard let called = try called(node, parsed) else { return }
    try enter(node, parsed)
    let before = (indent, dedent, overrides.count)
    if !node.indent.isEmpty {
      indent += stripped(
        parsed.source.bytes[Int(node.indent.lowerBound)..<Int(node.indent.upperBound)])
      isAtLineStart = true
    }
    dedent = 0
    stripLeft = 0
    if node.kind == .parent { overrides.append(blocks(in: node, index, parsed, template)) }
    try render(called)
    (indent, dedent) = (before.0, before.1)
    stripLeft = isAtLineStart ? dedent : 0
    overrides.removeSubrange(before.2...)
    depth -= 1
  }

  private func called(
    _ node: TemplateNode, _ parsed: ParsedTemplate
  ) throws(TemplateError) -> Int? {
    let name: String
    if node.isDynamic {
      guard let value = try value(of: node, parsed) else { return nil }
      guard case .text(let text) = value else {
        if mode == .lenient { return nil }
        throw fault(.missingValue(self.name(of: node, parsed)), node, parsed)
      }
      if let index = library.index(of: text) { return index }
      name = text
    } else {
      let called = parsed.names[Int(node.path.lowerBound)]
      if let index = library.index(of: called) { return index }
      name = called.text
    }
    if mode == .lenient { return nil }
    throw fault(
      .missingTemplate(name, suggestion: library.suggestion(for: name)), node, parsed)
  }

  private func blocks(
    in node: TemplateNode, _ index: Int, _ parsed: ParsedTemplate, _ template: Int
  ) -> [Override] {
    var blocks: [Override] = []
    var child = index + 1
    while child < Int(node.end) {
      let inner = parsed.nodes[child]
      if inner.kind == .block {
        let name = parsed.names[Int(inner.path.lowerBound)].id
        blocks.append(Override(name: name, template: template, node: child))
      }
      child = Int(inner.end)
    }
    return blocks
  }

  private mutating func renderBlock(
    _ node: TemplateNode, _ index: Int, _ parsed: ParsedTemplate, _ template: Int
  ) throws(TemplateError) {
    let name = parsed.names[Int(node.path.lowerBound)].id
    for level in overrides.indices {
      guard let found = overrides[level].last(where: { $0.name == name }), found.template >= 0
      else { continue }
      return try render(found, level, in: node, parsed)
    }
    try render(parsed, template, index + 1, Int(node.end))
  }

  /// Lays the replacing text out where the block stands.
  ///
  /// Within it only blocks given before count, so that it may hold a block of its own name.
  private mutating func render(
    _ override: Override, _ level: Int, in node: TemplateNode, _ parsed: ParsedTemplate
  ) throws(TemplateError) {
    try enter(node, parsed)
    let before = (indent, dedent, overrides)
    let replacing = library.templates[override.template]
    let block = replacing.nodes[override.node]
    indent += stripped(
      parsed.source.bytes[Int(node.indent.lowerBound)..<Int(node.indent.upperBound)])
    dedent = Int(block.dedent)
    stripLeft = dedent
    overrides.removeSubrange(level...)
    try render(replacing, override.template, override.node + 1, Int(block.end))
    (indent, dedent, overrides) = before
    stripLeft = isAtLineStart ? dedent : 0
    depth -= 1
  }

  /// Indentation as far as it is not taken off here.
  private func stripped(_ white: ArraySlice<UInt8>) -> ArraySlice<UInt8> { white.dropFirst(dedent) }
}

internal import SourceText

/// Names, to be asked quickly whether one is among them.
public struct NameSet: Sendable {
  private var isIn: [Bool] = []
  private var isAll = false

  /// No names.
  public init() {}

  /// All names there are.
  public static var all: NameSet {
    var all = NameSet()
    all.isAll = true
    return all
  }

  /// Whether a name is among them.
  public func contains(_ name: Name) -> Bool {
    isAll || Int(name.id) < isIn.count && isIn[Int(name.id)]
  }

  mutating func insert(_ name: Name) {
    while isIn.count <= Int(name.id) { isIn.append(false) }
    isIn[Int(name.id)] = true
  }
}

extension Library {
  /// The names that templates mention, so that nothing else need be worked out for them.
  ///
  /// - Parameter isMeant: whether the template of a name counts.
  /// - Returns: the names of all their tags.
  public func names(inTemplates isMeant: (String) -> Bool) -> NameSet {
    let program = program
    var names = NameSet()
    for part in program.parts where isMeant(part.name) {
      program.forEachName(of: part) { names.insert($0) }
    }
    return names
  }

  /// The names that a template mentions, and those that it calls by their names.
  public func names(reachedFrom template: String) -> NameSet {
    let program = program
    var names = NameSet()
    var reached = index(of: template).map { [$0] } ?? []
    var next = 0
    while next < reached.count {
      program.forEachName(of: program.parts[reached[next]]) { name in
        names.insert(name)
        if let called = index(of: name.id), !reached.contains(called) { reached.append(called) }
      }
      next += 1
    }
    return names
  }
}

extension Program {
  /// The names of all tags of a template; some more, perhaps, of one that waits to be parsed.
  fileprivate func forEachName(of part: Part, _ body: (Name) -> Void) {
    guard let waiting = part.waiting else { return names[part.names].forEach(body) }
    let isDone = waiting.text.withUTF8 { TagNames.forEach(in: $0, body) }
    if !isDone { (try? Parser.parse(waiting))?.names.forEach(body) }
  }
}

/// Names, to be asked quickly whether one is among them.
public struct NameSet: Sendable {
  private var isIn: [Bool] = []

  /// No names.
  public init() {}

  /// Whether a name is among them.
  public func contains(_ name: Name) -> Bool {
    Int(name.id) < isIn.count && isIn[Int(name.id)]
  }

  /// The names of both.
  public func union(_ other: NameSet) -> NameSet {
    var union = isIn.count < other.isIn.count ? other : self
    let fewer = isIn.count < other.isIn.count ? self : other
    for index in fewer.isIn.indices where fewer.isIn[index] { union.isIn[index] = true }
    return union
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
    var names = NameSet()
    for part in program.parts where isMeant(part.name) {
      for name in program.names[part.names] { names.insert(name) }
    }
    return names
  }
}

internal import Checks
internal import Files
internal import Policies
internal import SourceText

/// Which definitions of two sides are the same statement.
///
/// The name of the page says so. What only one side has may have got another name: then the same
/// bytes say so, git where a side is a revision, or else that both have the same controller and no
/// other does.
struct Pairing {
  /// A statement on both sides, or on one.
  struct Pair: Sendable {
    /// The name of its page; the newer, where it has two.
    var slug: String { (new ?? old)?.slug ?? "" }

    /// The name that it had, where that was another.
    var former: String? { old?.slug == slug || new == nil ? nil : old?.slug }

    let old: DefinitionSource?
    let new: DefinitionSource?
  }

  /// In the order of their names.
  private(set) var pairs: [Pair] = []

  private var gone: [DefinitionSource] = []
  private var come: [DefinitionSource] = []

  /// Pairs the definitions of two sides.
  init(_ old: DiffSide, _ new: DiffSide, law: Law) {
    if old.isSingle, new.isSingle, let before = old.sources.values.first,
      let after = new.sources.values.first
    {
      // Who names two files compares those, whatever they are called.
      pairs = [Pair(old: DefinitionSource(before, slug: after.slug), new: after)]
      return
    }
    for (slug, source) in old.sources {
      if let other = new.sources[slug] {
        pairs.append(Pair(old: source, new: other))
      } else {
        gone.append(source)
      }
    }
    come = new.sources.values.filter { old.sources[$0.slug] == nil }
    follow(old, new, law)
    pairs += gone.map { Pair(old: $0, new: nil) } + come.map { Pair(old: nil, new: $0) }
    pairs.sort { $0.slug < $1.slug }
  }

  private mutating func follow(_ old: DiffSide, _ new: DiffSide, _ law: Law) {
    guard !gone.isEmpty, !come.isEmpty else { return }
    gone.sort { $0.slug < $1.slug }
    come.sort { $0.slug < $1.slug }
    match(by: { try? old.file($0.path).bytes }, { try? new.file($0.path).bytes })
    guard !gone.isEmpty, !come.isEmpty else { return }
    let renames = old.renames(to: new)
    if !renames.isEmpty {
      match(by: { renames[Path.normalised($0.path)] }, { Path.normalised($0.path) })
    }
    guard !gone.isEmpty, !come.isEmpty else { return }
    let (before, after) = (old.loader(law), new.loader(law))
    match(
      by: { before.load($0).policy.controller.name?.value },
      { after.load($0).policy.controller.name?.value })
  }

  /// Pairs what is left of both sides by a key that one of each has, and no other.
  private mutating func match<Key: Hashable>(
    by old: (DefinitionSource) -> Key?, _ new: (DefinitionSource) -> Key?
  ) {
    let former = Self.unique(gone, old)
    let latter = Self.unique(come, new)
    var matched: Set<String> = []
    for (key, source) in former {
      guard let other = latter[key] else { continue }
      pairs.append(Pair(old: source, new: other))
      matched.formUnion([source.slug, other.slug])
    }
    gone.removeAll { matched.contains($0.slug) }
    come.removeAll { matched.contains($0.slug) }
  }

  private static func unique<Key: Hashable>(
    _ sources: [DefinitionSource], _ key: (DefinitionSource) -> Key?
  ) -> [Key: DefinitionSource] {
    let keyed = sources.compactMap { source in key(source).map { ($0, source) } }
    return Dictionary(grouping: keyed) { $0.0 }.filter { $0.value.count == 1 }
      .compactMapValues { $0.first?.1 }
  }
}

extension DefinitionSource {
  /// The same definition as the statement with another name.
  fileprivate init(_ other: DefinitionSource, slug: String) {
    self.init(path: other.path, slug: slug, root: other.root, former: other.former)
  }
}

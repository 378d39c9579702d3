internal import SourceText
public import YAML

/// Understands definitions: a tree becomes a ``Policy`` and a list of what is wrong with it.
public struct PolicyReader: Sendable {
  private let law: Law

  /// Makes a reader that knows the legal data.
  public init(law: Law) { self.law = law }

  /// The policy in a tree; incomplete where ``Problem``s say so.
  ///
  /// - Parameter tree: a whole definition; one that stands over another is merged first
  ///   (``Overlay``).
  /// - Returns: the policy and the problems.
  public func policy(in tree: Tree) -> (policy: Policy, problems: [Problem]) {
    var reader = Reader(tree, law)
    var policy = Policy()
    if reader.isMapping(tree.root) { policyForm.read(tree.root, into: &policy, &reader) }
    reader.resolveReferences()
    return (policy, reader.problems)
  }

  /// The definition that this one stands over (`basis:`), where it does.
  public static func basis(of tree: Tree) -> Node? {
    guard tree.kind(of: tree.root) == .mapping else { return nil }
    return tree.value(of: tree.root, at: "basis")
  }
}

extension Controller {
  init(at place: SourceRange) { self.place = place }
}

extension Transfer {
  init(at place: SourceRange) { self.place = place }
}

extension Rights {
  init(at place: SourceRange) { self.place = place }
}

extension Acceptance {
  init(at place: SourceRange) { self.place = place }
}

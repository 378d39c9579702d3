public import Policies
public import YAML

/// A definition as one side of a comparison: understood, and fact by fact.
public struct Version: Sendable {
  let policy: Policy

  /// What it says that the other side does not say as well; empty until there is another side.
  var outline = Outline()

  private let tree: Tree?

  /// A version that says nothing: the other side of a statement that is new or gone.
  public static let nothing = Version()

  private init() {
    policy = Policy()
    tree = nil
  }

  /// Takes a definition that was read without problems.
  public init(_ policy: Policy, tree: Tree) {
    self.policy = policy
    self.tree = tree
  }

  /// Whether there is no statement at all.
  public var isNothing: Bool { tree == nil }

  /// The same version, with what it says besides another.
  func outlined(besides other: Version) -> Version {
    guard let tree else { return self }
    var version = self
    version.outline = Outline(tree, besides: other.tree)
    return version
  }
}

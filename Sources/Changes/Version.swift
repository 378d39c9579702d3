public import Policies
public import YAML

/// A definition as one side of a comparison: understood, and fact by fact.
public struct Version: Sendable {
  private let content: Content

  /// What it says that the other side does not say as well; empty until there is another side.
  var outline = Outline()

  /// A class, because it is large, never changes, and goes from hand to hand.
  private final class Content: Sendable {
    let policy: Policy
    let tree: Tree?

    init(_ policy: Policy, _ tree: Tree?) {
      self.policy = policy
      self.tree = tree
    }
  }

  /// A version that says nothing: the other side of a statement that is new or gone.
  public static let nothing = Version(content: Content(Policy(), nil))

  private init(content: Content) { self.content = content }

  /// Takes a definition that was read without problems.
  public init(_ policy: Policy, tree: Tree) { content = Content(policy, tree) }

  /// What the definition says.
  public var policy: Policy { content.policy }

  /// Whether there is no statement at all.
  public var isNothing: Bool { content.tree == nil }

  /// The same version, with what it says besides another.
  func outlined(besides other: Version) -> Version {
    guard let tree = content.tree else { return self }
    var version = self
    version.outline = Outline(tree, besides: other.content.tree)
    return version
  }
}

public import Policies
public import YAML

/// A definition as one side of a comparison: understood, and fact by fact.
public struct Version: Sendable {
  let policy: Policy
  var outline: Outline

  /// A version that says nothing: the other side of a statement that is new or gone.
  public static let nothing = Version()

  private init() {
    policy = Policy()
    outline = Outline()
  }

  /// Takes a definition that was read without problems.
  public init(_ policy: Policy, tree: Tree) {
    self.policy = policy
    outline = Outline(tree)
  }
}

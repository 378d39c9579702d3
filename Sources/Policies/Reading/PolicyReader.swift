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
    let reading = reading(of: tree)
    return (reading.policy, reading.problems)
  }

  /// As ``policy(in:)``, with what reading another version of the definition can take over.
  public func reading(of tree: Tree) -> PolicyReading {
    var reader = Reader(tree, law)
    var policy = Policy()
    if reader.isMapping(tree.root) { policyForm.read(tree.root, into: &policy, &reader) }
    reader.resolveReferences()
    return PolicyReading(
      policy: policy, tree: tree, problems: reader.problems, mentions: reader.mentions)
  }

  /// Reads another version of a definition: what stands there as it stood is not read again.
  ///
  /// - Returns: what ``reading(of:)`` returns.
  public func reading(of tree: Tree, after former: PolicyReading) -> PolicyReading {
    guard former.problems.isEmpty, let edited = former.edited(in: tree) else {
      return reading(of: tree)
    }
    var reader = Reader(tree, law, after: former, knowing: edited.mentions)
    var policy = former.policy
    for entry in edited.entries { policyForm.read(entry, into: &policy, &reader) }
    reader.resolveReferences()
    return PolicyReading(
      policy: policy, tree: tree, problems: reader.problems, mentions: reader.mentions)
  }

  /// The definition that this one stands over (`basis:`), where it does.
  public static func basis(of tree: Tree) -> Node? {
    guard tree.kind(of: tree.root) == .mapping else { return nil }
    return tree.value(of: tree.root, at: "basis")
  }
}

/// A part that knows where it stands.
protocol Placed {
  init()
  var place: SourceRange? { get set }
}

extension Placed {
  init(at place: SourceRange) {
    self.init()
    self.place = place
  }
}

extension Acceptance: Placed {}
extension Controller: Placed {}
extension Rights: Placed {}
extension Transfer: Placed {}
extension Analytics: Placed {}
extension ChangePolicy: Placed {}
extension Complaint: Placed {}
extension Disclosure: Placed {}
extension JointController: Placed {}
extension Marketing: Placed {}
extension Representative: Placed {}
extension RequestChannel: Placed {}
extension Retention: Placed {}
extension Security: Placed {}
extension StatementDetails: Placed {}
extension StorageRules: Placed {}

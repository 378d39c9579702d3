public import Policies
public import Statements

/// A definition to export: what it says, and how its statement words it.
public struct ExportSource {
  /// The folder of its page.
  public let slug: String

  /// What it says.
  public let policy: Policy

  /// How its statement words that.
  public let wording: Wording

  /// The address of its page, where the site has one.
  public let address: String?

  /// A definition to export.
  public init(slug: String, policy: Policy, wording: Wording, address: String? = nil) {
    (self.slug, self.policy, self.wording) = (slug, policy, wording)
    self.address = address
  }
}

import Policies
import SourceText
import Testing

/// A statement says nothing that its definition does not say.
///
/// So a definition that says less gives a statement that says less, never something else.
@Suite struct SilenceTests {
  /// The top-level keys, each with its lines.
  static let blocks: [(key: String, lines: [String])] = {
    let text = (try? Workspace.text(of: "voorbeeld-webwinkel")) ?? ""
    var blocks: [(key: String, lines: [String])] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.first?.isLetter == true {
        blocks.append((String(line.prefix { $0 != ":" }), []))
      }
      if !blocks.isEmpty { blocks[blocks.count - 1].lines.append(String(line)) }
    }
    return blocks
  }()

  /// No statement is made without a controller: that key is required.
  static let optional = blocks.map(\.key).filter { $0 != "verantwoordelijke" }

  @Test(arguments: optional, Workspace.layouts)
  func leavingOutAddsNothing(_ key: String, _ layout: String) throws {
    let before = try lines(Self.blocks, layout)
    let after = try lines(Self.blocks.filter { $0.key != key }, layout)
    let known = Set(before + Self.fallbacks)
    let added = after.filter { line in
      !known.contains(line) && !line.contains("niet vermeld")
        && !before.contains { isShortened(line, from: $0) }
    }
    #expect(added.isEmpty, "\(added.joined(separator: "\n"))")
  }

  /// What is said of a recipient that has no name any more.
  static let fallbacks = [
    "Uw gegevens gaan naar de Verenigde Staten, buiten de Europese Economische Ruimte (EER).",
    "De aanbieder mag deze informatie niet gebruiken voor andere diensten.",
  ]

  /// Whether a line is another with words left out, none of them a "not".
  private func isShortened(_ line: String, from other: String) -> Bool {
    let words = line.split { !$0.isLetter && !$0.isNumber }
    let all = other.split { !$0.isLetter && !$0.isNumber }
    var rest = words[...]
    for word in all where rest.first == word { rest.removeFirst() }
    let denials: Set<Substring> = ["niet", "geen", "nooit", "Niet", "Geen"]
    let denied = words.count { denials.contains($0) }
    return rest.isEmpty && denied == all.count { denials.contains($0) }
  }

  private func lines(
    _ blocks: [(key: String, lines: [String])], _ layout: String
  ) throws -> [String] {
    let text = blocks.flatMap(\.lines).joined(separator: "\n")
    var policy = try Workspace.policy(text: text)
    policy.statement.layout = Identifier(layout).map { Located(made: $0) }
    return try Workspace.markdown(of: policy).split(separator: "\n").map(String.init)
  }
}

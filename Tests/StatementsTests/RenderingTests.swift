import Markdown
import Policies
import SourceText
import Statements
import Testing

/// What holds for every statement, whatever its definition says and whoever tells it to whom.
@Suite struct RenderingTests {
  @Test func thereAreDefinitionsAndLayouts() {
    #expect(Workspace.definitions.count >= 7 && Workspace.layouts.count == 5)
  }

  /// Every form of every definition, so that a word or clause missing in only one of them is found.
  @Test(arguments: Workspace.definitions, Workspace.layouts)
  func rendersInEveryForm(_ definition: String, _ layout: String) throws {
    try checkForms(definition, layout)
  }

  private func checkForms(_ definition: String, _ layout: String) throws {
    var policy = try Workspace.policy(definition)
    var composer = try Workspace.composer()
    policy.statement.layout = Identifier(layout).map { Located(made: $0) }
    var wrong: [String] = []
    for address in FormOfAddress.allCases {
      for narrator in Narrator.allCases {
        for jurisdiction in Jurisdiction.allCases {
          policy.statement.address = Located(made: address)
          policy.statement.narrator = Located(made: narrator)
          policy.statement.jurisdiction = Located(made: jurisdiction)
          let statement = try composer.statement(of: policy)
          let text = String(decoding: statement.markdown.bytes, as: UTF8.self)
          wrong += mistakes(in: text).map {
            "\(address.rawValue) \(narrator.rawValue) \(jurisdiction.rawValue): \($0)"
          }
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  /// The forms of address do not mix; the examples' own sentences are written in theirs.
  @Test(arguments: [
    ("voorbeeld-sportclub", ["u", "uw", "U", "Uw", "uzelf"]),
    ("voorbeeld-webwinkel", ["je", "jij", "jou", "jouw", "Je", "Jij", "Jou", "Jouw", "jezelf"]),
  ])
  func keepsToOneFormOfAddress(_ definition: String, _ forbidden: [String]) throws {
    var policy = try Workspace.policy(definition)
    for layout in Workspace.layouts {
      policy.statement.layout = Identifier(layout).map { Located(made: $0) }
      let wrong = try Workspace.markdown(of: policy).split(separator: "\n").filter { line in
        line.split { !$0.isLetter }.contains { forbidden.contains(String($0)) }
      }
      #expect(wrong.isEmpty, "\(layout): \(wrong)")
    }
  }

  /// Lines with a tag, a sentence that ends twice, or a gap where a word should be.
  private func mistakes(in text: String) -> [String] {
    text.split(separator: "\n").map(String.init).filter { line in
      line.contains("{{") || line.contains("}}") || line.contains(" .") || line.contains(" ,")
        || line.replacing("...", with: "").contains("..")
    }
  }
}

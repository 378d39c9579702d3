import Policies
import Testing

/// A name that ends in a full stop ends a sentence without a second one, wherever it stands.
@Suite struct FullStopTests {
  @Test(arguments: 0..<20)
  func isWrittenOnce(_ shift: Int) throws {
    let name = String(repeating: "a", count: shift) + " B.V."
    let markdown = try Workspace.markdown(
      of: try Workspace.policy(
        text: """
          verklaring: {recht: NL, aanspreekvorm: u}
          verantwoordelijke: {naam: "\(name)", adres: {straat: Weg 1, plaats: Ede}}
          inleiding: "Dit is…"
          ontvangers:
            - {id: een, naam: "\(name)"}
            - {id: twee, naam: "x\(name)"}
          verwerkingen:
            - {id: a, doel: post versturen, ontvangers: [een, twee]}
          """))
    #expect(markdown.contains(name))
    #expect(!markdown.contains("B.V.."))
  }
}

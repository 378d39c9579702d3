import DefinitionSupport
import Exports
import Foundation
import Markdown
import Testing

/// A fragment can stand in any page: it brings no title, no style, and meets no name of the page.
@Suite struct FragmentTests {
  @Test(arguments: Definitions.versions)
  func standsInAnyPage(_ definition: String) throws {
    let fragment = try Outputs(try Definitions.policy(definition)).fragment
    for forbidden in ["<h1", "<style", "<script", " style=", "<link", "<main", "<html", "<body"] {
      #expect(!fragment.contains(forbidden), "\(forbidden)")
    }
    let ids = values(of: "id", in: fragment)
    #expect(Set(ids).count == ids.count && ids.allSatisfy { $0.hasPrefix("verklaar-") })
    let classes = values(of: "class", in: fragment).flatMap { $0.split(separator: " ") }
    #expect(classes.allSatisfy { $0 == "verklaar" || $0.hasPrefix("verklaar-") })
    let targets =
      values(of: "href", in: fragment).filter { $0.hasPrefix("#") }.map { $0.dropFirst() }
      + values(of: "aria-labelledby", in: fragment).map { $0[...] }
    #expect(Set(targets).subtracting(ids.map { $0[...] }) == [])
    let links = values(of: "href", in: fragment).filter { !$0.hasPrefix("#") }
    #expect(
      links.allSatisfy { ["https://", "http://", "mailto:", "tel:"].contains(where: $0.hasPrefix) })
    let opened = fragment.components(separatedBy: "<section").count
    #expect(opened > 3 && opened == fragment.components(separatedBy: "</section>").count)
  }

  private func values(of attribute: String, in html: String) -> [String] {
    html.components(separatedBy: " \(attribute)=\"").dropFirst().map { part in
      String(part.prefix { $0 != "\"" })
    }
  }

  static let page = """
    <h1 id="titel">De <em>titel</em></h1>
    <p>Vooraf.</p>
    <h2 id="een">Een</h2>
    <p class="a b">Naar <a class="x" href="#twee">twee</a> en <a href="https://a.example/#een">weg</a>.</p>
    <h3 id="dieper">Dieper</h3>
    <h2>Zonder</h2>
    <div role="region" aria-labelledby="een twee" aria-label="a &lt; b"><hr /></div>

    """

  @Test func rewritesNamesAndHeadings() {
    #expect(
      fragment(Self.page, 2) == """
        <p>Vooraf.</p>
        <section class="v-deel" aria-labelledby="v-een">
        <h2 id="v-een">Een</h2>
        <p class="v-a v-b">Naar <a class="v-x" href="#v-twee">twee</a> en <a href="https://a.example/#een">weg</a>.</p>
        <h3 id="v-dieper">Dieper</h3>
        </section>
        <section class="v-deel">
        <h2>Zonder</h2>
        <div role="region" aria-labelledby="v-een v-twee" aria-label="a &lt; b"><hr /></div>
        </section>

        """)
  }

  @Test(arguments: [(1, ["1", "2", "1"]), (4, ["4", "5", "4"]), (6, ["6", "6", "6"])])
  func headingsGetTheLevel(_ level: Int, _ expected: [String]) {
    let html = fragment(Self.page, level)
    let opened = html.components(separatedBy: "<h").dropFirst().map { String($0.prefix(1)) }
    let closed = html.components(separatedBy: "</h").dropFirst().map { String($0.prefix(1)) }
    #expect(opened.filter { $0 != "r" } == expected && closed == expected)
  }

  /// What a generator or a content system would take for a tag of its own is text.
  @Test func holdsNoTagsOfOthers() throws {
    let tags = ["{{ site.secret }}", "{% include a %}", "[gallery ids=1]", "{{< figure >}}"]
    for tag in tags {
      let policy = try Definitions.policy(
        text: """
          verklaring: {recht: NL, aanspreekvorm: u, inleiding: "\(tag)"}
          verantwoordelijke: {naam: "\(tag)"}
          """)
      let fragment = try Outputs(policy).fragment
      #expect(!fragment.contains("{") && !fragment.contains("["))
      #expect(fragment.contains("gallery") || fragment.contains("&#123;"))
    }
  }

  /// Broken ends never run over the end of the text.
  @Test func takesAnyBytes() {
    let bytes = Array(Self.page.utf8)
    for end in bytes.indices {
      var out: [UInt8] = []
      HTMLFragment(prefix: "v").append(Array(bytes[..<end]), to: &out)
      #expect(out.count < 2 * bytes.count)
    }
  }

  private func fragment(_ html: String, _ level: Int) -> String {
    var out: [UInt8] = []
    HTMLFragment(prefix: "v", headingLevel: level).append(Array(html.utf8), to: &out)
    return String(decoding: out, as: UTF8.self)
  }
}

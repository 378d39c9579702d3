import Foundation
import Testing

/// Whatever a definition says, a page shows it as text.
@Suite struct HostileTests {
  static let values = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</p></main></body></html>",
    "](javascript:alert(1))", "[klik](javascript:alert(1))", "![x](http://kwaad.example/x.png)",
    "<javascript:alert(1)>", "<https://kwaad.example>", "https://kwaad.example/pad",
    "www.kwaad.example", "x@kwaad.example", "{{naam}}", "{{{naam}}}", "{{> clausules/rechten}}",
    "{{=<% %>=}}", "# kop", "### kop {#anker}", "kop\\n===", "a\\n---\\nb", "- x", "1. x", "> x",
    "| --- |", "| a | b |\\n| --- | --- |\\n| c | d |", "```\\n<b>\\n```", "    code", "`<b>`",
    "**vet** _schuin_ ~~weg~~", "[ref]: http://kwaad.example", "[^1]", "&lt;b&gt; &#60;b&#62;",
    "\\\\<b>", "\\\"><b x=\\\"", "<!-- -->", "<![CDATA[x]]>", "<?php ?>", "a  \\nb", "&", "'\\\"",
  ]

  /// Where values of free text go: in lines, in headings, in lists, in tables, as Markdown prose.
  static func definition(_ value: String, isProse: Bool) -> String {
    let prose = isProse ? "  inleiding: \"\(value)\"\n" : ""
    let line = isProse ? "onschuldig" : value.replacing("\\n", with: " ")
    return """
      verklaring:
        dienst: "\(line)"
        recht: NL
        aanspreekvorm: u
        verteller: wij
        indeling: LAYOUT
      \(prose)verantwoordelijke:
        naam: "\(line)"
        handelsnamen: ["\(line)"]
        naamsuitleg: "\(line)"
      betrokkenen:
        klanten: {naam: "\(line)", rol: verantwoordelijke}
      gegevens:
        adres: {naam: "\(line)", van: [klanten]}
      ontvangers:
        drukker: {naam: "\(line)", rol: verwerker, doel: "\(line)", landen: [NL]}
      verwerkingen:
        - id: een
          naam: "\(line)"
          doel: "\(line)"
          betrokkenen: [klanten]
          gegevens: [adres]
          grondslag: overeenkomst
          bewaartermijn: 2 jaar na de levering
          ontvangers: [drukker]

      """
  }

  static let layouts = ["gelaagd", "overzicht", "per-groep", "per-verwerking", "vraag-en-antwoord"]

  @Test(arguments: layouts, [false, true])
  func showsValuesAsText(_ layout: String, _ isProse: Bool) throws {
    let workspace = try Workspace()
    let harmless = "gewoon"
    for (number, value) in ([harmless] + Self.values).enumerated() {
      let text = Self.definition(value, isProse: isProse).replacing("LAYOUT", with: layout)
      try workspace.put("Policies/d\(number).yaml", text)
    }
    let run = try workspace.run("build")
    #expect(run.status == 0, "\(run.messages.prefix(2000))")
    let plain = Skeleton(workspace.text("Output/d0/index.html"))
    #expect(plain.headings.count > 2)
    let changed = Self.values.indices.filter { number in
      !Skeleton(workspace.text("Output/d\(number + 1)/index.html"))
        .isHarmless(beside: plain, isProse: isProse)
    }
    #expect(changed.isEmpty, "\(changed.map { Self.values[$0] })")
  }

  /// A name of an organisation stands in the head of the page and in the list of all pages too.
  @Test func showsTitlesAsText() throws {
    let workspace = try Workspace()
    let title = "</title><script>x</script> \\\" onload=x <b>"
    try workspace.put(
      "Policies/een.yaml", minimal.replacing("  dienst", with: "  titel: \"\(title)\"\n  dienst"))
    try workspace.put("Policies/twee.yaml", minimal)
    let run = try workspace.run("build --base-url https://www.example.nl/")
    #expect(run.status == 0, "\(run.messages)")
    for name in ["Output/index.html", "Output/een/index.html"] {
      let page = workspace.text(name)
      #expect(page.contains("&lt;script&gt;") && !page.contains("<script") && !page.contains("<b>"))
    }
  }

  /// The tags of a page: their names, where links lead, and the headings' ranks.
  struct Skeleton {
    var tags: Set<Substring> = []
    var links: [Substring] = []
    var headings: [Substring] = []

    init(_ page: String) {
      let parts: [Substring] = page.split(separator: "<" as Character)
      for part in parts.dropFirst() {
        let tag: Substring = part.prefix { $0 != ">" }
        let name: Substring = tag.prefix { !$0.isWhitespace }
        tags.insert(name)
        if name.hasPrefix("h"), name.count == 2 { headings.append(name) }
        // Anchors within the page are made of headings, and those differ.
        if name == "a", !tag.contains("\"#") { links.append(tag) }
      }
    }

    /// Whether nothing came into the page that the harmless one does not have.
    ///
    /// Prose may have emphasis, lists, and links to ordinary sites.
    func isHarmless(beside plain: Skeleton, isProse: Bool) -> Bool {
      guard headings == plain.headings else { return false }
      let names = ["strong", "em", "ul", "ol", "li", "br", "p"]
      let allowed: [Substring] = isProse ? names.flatMap { [$0[...], "/\($0)"[...]] } : []
      let known = Set(plain.links)
      let added = links.filter { !known.contains($0) }
      return tags.subtracting(plain.tags).subtracting(allowed).isEmpty
        && added.allSatisfy { isProse && $0.hasPrefix("a href=\"http") }
    }
  }
}

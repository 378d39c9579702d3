import DefinitionSupport
import Exports
import Foundation
import Policies
import SourceText
import Testing

/// One definition, many outputs, the same facts: what one of them tells, all of them tell.
@Suite struct FactsTests {
  @Test func thereAreDefinitions() { #expect(Definitions.versions.count >= 11) }

  /// The readers of this test see what there is.
  @Test func readsEveryFact() throws {
    let outputs = try Outputs(try Definitions.policy("voorbeeld-webwinkel"))
    let facts = Facts(statement: try outputs.json(.statement))
    #expect(facts.purposes.count == 8 && facts.grounds.count == 8 && facts.terms.count == 9)
    #expect(facts.terms.contains(": maximaal 30 dagen na verwijdering"))
    #expect(facts.recipients.count == 10 && facts.transfers == ["Mailbird Inc. > US"])
    #expect(facts.rights.count == 8 && facts.authority == ["Autoriteit Persoonsgegevens"])
    let silent = try Outputs(try Definitions.policy("voorbeeld-sportclub"))
    #expect(Facts(statement: try silent.json(.statement)).transfers == ["none"])
    let vague = try Outputs(try Definitions.policy("codex-connectors"))
    #expect(Facts(statement: try vague.json(.statement)).transfers == ["sommige partners > ?"])
  }

  @Test(arguments: Definitions.versions)
  func outputsTellTheSame(_ definition: String) throws {
    try compare(try Outputs(try Definitions.policy(definition)))
  }

  @Test(arguments: Definitions.layouts)
  func layoutsTellTheSame(_ layout: String) throws {
    for definition in ["voorbeeld-webwinkel", "voorbeeld-sportclub"] {
      var policy = try Definitions.policy(definition)
      let place = SourceRange(start: .start, end: .start)
      policy.statement.layout = Identifier(layout).map { Located($0, at: place) }
      try compare(try Outputs(policy), "\(definition) in \(layout)")
    }
  }

  private func compare(_ outputs: Outputs, _ about: Comment = "") throws {
    let statement = try outputs.json(.statement)
    let facts = Facts(statement: statement)
    let tilt = Facts(tilt: try outputs.json(.tilt))
    let dpv = Facts(dpv: try outputs.json(.dpv), statement: statement)
    #expect(tilt == facts, about)
    #expect(dpv == facts, about)
    // A register has neither rights nor an authority (AVG article 30).
    var register = Facts(register: try outputs.json(.register), statement: statement)
    (register.rights, register.authority) = (facts.rights, facts.authority)
    #expect(register == facts, about)
    let page = ReadableText.of(html: outputs.page)
    #expect(page == ReadableText.of(html: outputs.fragment), about)
    for text in [page, ReadableText.of(markdown: outputs.markdown)] {
      #expect(untold(facts, statement, in: text) == [], about)
    }
  }

  /// The facts that a text does not tell.
  private func untold(_ facts: Facts, _ statement: Part, in text: String) -> [String] {
    words(facts, statement).filter { !text.contains(ReadableText.folded($0)) }
  }

  /// The words that a text has for facts.
  private func words(_ facts: Facts, _ statement: Part) -> [String] {
    let rights = statement["rights"]["told"].items
      .filter { facts.rights.contains($0["key"].text ?? "") }.compactMap { $0["name"].text }
    let countries = statement["transfers"].items.flatMap { $0["countries"].items }
      .filter { country in facts.transfers.contains { $0.hasSuffix(country["code"].text ?? "-") } }
      .compactMap { $0["name"].text }
    return (facts.purposes.union(facts.terms)).map { String($0.drop { $0 != ":" }.dropFirst(2)) }
      + facts.recipients + facts.authority + rights + countries
      + facts.grounds.compactMap { ground in
        Self.groundWords[String(ground.drop { $0 != ":" }.dropFirst(2))]
      }
  }

  /// Every ground, and a word that its clause cannot do without.
  private static let groundWords = [
    "toestemming": "toestemming", "overeenkomst": "overeenkomst", "vitaal belang": "leven",
    "wettelijke verplichting": "dit moet van", "taak van algemeen belang": "algemeen belang",
    "gerechtvaardigd belang": "gerechtvaardigd belang",
  ]

  /// What is taken out of a definition is gone from every output: none of them makes it up.
  @Test(arguments: ["voorbeeld-webwinkel", "voorbeeld-sportclub", "codex-connectors"])
  func outputsLoseTheSame(_ definition: String) throws {
    let policy = try Definitions.policy(definition)
    let whole = try Outputs(policy)
    let before = Facts(statement: try whole.json(.statement))
    let statement = try whole.json(.statement)
    for (name, poorer) in losses(of: policy) {
      let outputs = try Outputs(poorer)
      let after = Facts(statement: try outputs.json(.statement))
      #expect(after != before, "\(name)")
      try compare(outputs, "\(name)")
      let lost = words(before.subtracting(after), statement).map(ReadableText.folded)
      for (old, new) in [
        (ReadableText.of(html: whole.page), ReadableText.of(html: outputs.page)),
        (ReadableText.of(markdown: whole.markdown), ReadableText.of(markdown: outputs.markdown)),
      ] {
        let kept = lost.filter { new.count(of: $0) >= old.count(of: $0) }
        #expect(kept == [], "\(name)")
      }
    }
  }

  /// The policy without one fact, for each fact.
  private func losses(of policy: Policy) -> [(String, Policy)] {
    var losses: [(String, Policy)] = []
    func add(_ name: String, _ change: (inout Policy) -> Void) {
      var poorer = policy
      change(&poorer)
      losses.append((name, poorer))
    }
    for (index, processing) in policy.processings.enumerated() {
      let id = processing.id.value.text
      if processing.basis != nil { add("basis \(id)") { $0.processings[index].basis = nil } }
      if processing.retention?.term != nil {
        add("term \(id)") { $0.processings[index].retention = nil }
      }
      add("processing \(id)") { remove(processing, from: &$0) }
    }
    for recipient in policy.recipients {
      add("recipient \(recipient.id.value.text)") { remove(recipient, from: &$0) }
    }
    if !policy.recipients.isEmpty, policy.transfers.place != nil {
      add("transfers") { $0.transfers = .unknown }
    }
    for told in policy.rights?.told ?? [] {
      add("right \(told.right.rawValue)") { poorer in
        poorer.rights?.told.removeAll { $0.right == told.right }
      }
    }
    if policy.complaint?.authority != nil { add("authority") { $0.complaint = nil } }
    return losses
  }

  private func remove(_ processing: Processing, from policy: inout Policy) {
    policy.processings.removeAll { $0.id.value == processing.id.value }
    for index in policy.dataSubjects.indices {
      policy.dataSubjects[index].onlyFor.removeAll { $0.value == processing.id.value }
    }
  }

  private func remove(_ recipient: Recipient, from policy: inout Policy) {
    let id = recipient.id.value
    policy.recipients.removeAll { $0.id.value == id }
    for index in policy.processings.indices {
      policy.processings[index].recipients.removeAll { $0.value == id }
    }
    if case .stated(let transfers) = policy.transfers {
      let kept = transfers.value.filter { !$0.recipients.contains { $0.value == id } }
      policy.transfers = .stated(Located(kept, at: transfers.place))
    }
  }
}

extension String {
  fileprivate func count(of words: String) -> Int { components(separatedBy: words).count - 1 }
}

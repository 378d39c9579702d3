import Foundation

/// What a definition tells, as far as every output must tell it.
struct Facts: Equatable {
  /// "bestelling: uw bestelling bezorgen".
  var purposes: Set<String> = []

  /// "bestelling: overeenkomst".
  var grounds: Set<String> = []

  /// "bestelling: tot 2 jaar na de levering"; without an id, for a term of no processing.
  var terms: Set<String> = []

  var recipients: Set<String> = []

  /// "Mailbird > US".
  var transfers: Set<String> = []

  var rights: Set<String> = []
  var authority: Set<String> = []

  /// What others do not tell.
  func subtracting(_ others: Facts) -> Facts {
    var facts = self
    facts.purposes.subtract(others.purposes)
    facts.grounds.subtract(others.grounds)
    facts.terms.subtract(others.terms)
    facts.recipients.subtract(others.recipients)
    facts.transfers.subtract(others.transfers)
    facts.rights.subtract(others.rights)
    facts.authority.subtract(others.authority)
    return facts
  }
}

// Each output is read back by itself; only the words of closed sets come from the first one.

extension Facts {
  init(statement: Part) {
    for item in statement["processings"].items {
      let id = item["id"].text ?? ""
      if let purpose = item["purpose"].text { purposes.insert("\(id): \(purpose)") }
      if let basis = item["basis"]["name"].text { grounds.insert("\(id): \(basis)") }
      if let term = item["retention"]["text"].text { terms.insert("\(id): \(term)") }
    }
    let storage = statement["storage"]
    let others =
      [storage["general"]]
      + (storage["terms"].items + storage["backups"].items)
      .map { $0["retention"] }
    terms.formUnion(others.compactMap { $0["text"].text }.map { ": \($0)" })
    let names = Self.names(statement)
    recipients = Set(names.values)
    for item in statement["transfers"].items {
      let who = item["who"].texts + item["recipients"].texts.compactMap { names[$0] }
      let codes = item["countries"].items.compactMap { $0["code"].text }
      for code in codes.isEmpty ? ["?"] : codes {
        transfers.insert("\(who.joined(separator: ", ")) > \(code)")
      }
    }
    if statement["transfers"].isFalse { transfers = ["none"] }
    rights = Set(statement["rights"]["told"].items.compactMap { $0["key"].text })
    authority = Set(statement["complaint"]["authority"]["name"].texts)
  }

  /// What recipients are called, by id.
  static func names(_ statement: Part) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: statement["recipients"].items.compactMap { item in
        guard let id = item["id"].text, let name = item["name"].text ?? item["category"].text
        else { return nil }
        return (id, name)
      })
  }

  init(register: Part, statement: Part) {
    let countries = Self.countries(statement)
    var labels: [String: String] = [:]
    for item in statement["recipients"].items {
      let name = item["name"].text ?? item["category"].text ?? ""
      let kind = item["name"].text == nil ? nil : item["category"].text
      labels[kind.map { "\(name) (\($0))" } ?? name] = name
    }
    for row in register["rows"].items {
      let id = row["kenmerk"].text ?? ""
      if let purpose = row["doel"].text { purposes.insert("\(id): \(purpose)") }
      if let basis = row["grondslag"].text?.split(separator: " (").first {
        grounds.insert("\(id): \(basis)")
      }
      for term in row["bewaartermijn"].texts {
        // Terms of no processing say first what they are for.
        let words = id.isEmpty ? term.drop { $0 != ":" }.dropFirst(2) : term[...]
        terms.insert("\(id): \(words)")
      }
      for label in row["ontvangers"].texts + row["verwerkers"].texts {
        recipients.insert(labels[label] ?? label)
      }
      if row["doorgifte"].isFalse { transfers.insert("none") }
      for line in row["doorgifte"].texts {
        let halves = line.split(separator: ": ", maxSplits: 1).map(String.init)
        for country in (halves.last ?? "").split(separator: ", ") {
          let code = countries[String(country)] ?? "?"
          transfers.insert("\(halves.first ?? "") > \(code)")
        }
      }
    }
    // A country that is not told takes several words.
    transfers = Set(transfers.map { $0.hasSuffix("?") ? $0.prefix { $0 != ">" } + "> ?" : $0 })
  }

  private static func countries(_ statement: Part) -> [String: String] {
    var codes: [String: String] = [:]
    for country in statement["transfers"].items.flatMap({ $0["countries"].items }) {
      codes[country["name"].text ?? ""] = country["code"].text
    }
    return codes
  }

  init(tilt: Part) {
    for block in tilt["dataDisclosed"].items {
      for purpose in block["purposes"].items {
        guard let words = purpose["description"].text, !words.isEmpty else { continue }
        purposes.insert("\(purpose["x-verklaar-processing"].text ?? ""): \(words)")
      }
      for basis in block["legalBases"].items {
        grounds.insert(
          "\(basis["x-verklaar-processing"].text ?? ""): \(basis["description"].text ?? "")")
      }
      for storage in block["storage"].items {
        let words =
          storage["temporal"].items.compactMap { $0["description"].text }
          + storage["purposeConditional"].texts
        for term in words {
          terms.insert("\(storage["x-verklaar-processing"].text ?? ""): \(term)")
        }
      }
      for recipient in block["recipients"].items {
        recipients.insert(recipient["name"].text ?? recipient["category"].text ?? "")
      }
    }
    terms.formUnion(tilt["x-verklaar-retention"].texts.map { ": \($0)" })
    recipients.formUnion(tilt["x-verklaar-recipients"].texts)
    for transfer in tilt["thirdCountryTransfers"].items {
      let who = transfer["x-verklaar-recipients"].texts.joined(separator: ", ")
      transfers.insert("\(who) > \(transfer["country"].text ?? "?")")
    }
    if tilt["x-verklaar-denied"].texts.contains("thirdCountryTransfers") { transfers = ["none"] }
    for key in tilt.keys where key.hasPrefix("right") || key == "accessAndDataPortability" {
      rights.formUnion(tilt[key]["x-verklaar-rights"].texts)
    }
    rights.formUnion(tilt["x-verklaar-rights"].items.compactMap { $0["right"].text })
    authority = Set(tilt["rightToComplain"]["supervisoryAuthority"]["name"].texts)
  }

  init(dpv: Part, statement: Part) {
    let nodes = dpv["@graph"].items
    let byID = Dictionary(nodes.map { ($0["@id"].text ?? "", $0) }) { first, _ in first }
    func called(_ links: Part) -> [String] {
      links.items.compactMap { link in
        let node = byID[link["@id"].text ?? ""]
        return node?["dpv:hasName"].text ?? node?["dct:type"].text
      }
    }
    let notice = nodes.first { $0["@type"].texts == ["dpv:PrivacyNotice"] } ?? Part(nil)
    for node in nodes where node["@type"].texts == ["dpv:PersonalDataProcess"] {
      let name = node["@id"].text ?? ""
      if node["dpv:hasProcessing"]["@id"].text == "dpv:Transfer" {
        let who = node["dct:description"].texts + called(node["dpv:hasRecipient"])
        let codes = node["dpv:hasThirdCountry"].items.compactMap { $0["@id"].text?.dropFirst(4) }
        for code in codes.isEmpty ? ["?"] : codes {
          transfers.insert("\(who.joined(separator: ", ")) > \(code)")
        }
        continue
      }
      let id = name.range(of: "processing-").map { name[$0.upperBound...] } ?? ""
      for words in node["dpv:hasPurpose"]["dct:description"].texts {
        purposes.insert("\(id): \(words)")
      }
      for basis in node["dpv:hasLegalBasis"]["dct:title"].texts {
        grounds.insert("\(id): \(basis)")
      }
      for term in node["dpv:hasStorageCondition"].items {
        if let words = term["dct:description"].text { terms.insert("\(id): \(words)") }
      }
      recipients.formUnion(called(node["dpv:hasRecipient"]))
    }
    recipients.formUnion(called(notice["dpv:hasRecipient"]))
    for term in notice["dpv:hasStorageCondition"].items {
      if let words = term["dct:description"].text { terms.insert(": \(words)") }
    }
    if notice["dpv:hasProcessing"]["@type"].texts == ["dpv:Transfer"] { transfers = ["none"] }
    let keys = Dictionary(
      statement["rights"]["told"].items.map { ($0["name"].text ?? "", $0["key"].text ?? "") }
    ) { first, _ in first }
    rights = Set(
      notice["dpv:hasRight"].items.compactMap { $0["dct:title"].text.map { keys[$0] ?? $0 } })
    authority = Set(
      [notice["dpv:hasAuthority"]["@id"].text].compactMap { $0 }
        .compactMap { byID[$0]?["dpv:hasName"].text })
  }
}

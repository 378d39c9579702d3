internal import JSON
internal import Policies
internal import SourceText
internal import Statements

// Transfers.

extension TILTDocument {
  /// A transfer to one country, or to one that is not told.
  struct Destination {
    let transfer: Transfer
    let country: Country?
  }

  var destinations: [Destination] {
    source.transfers.flatMap { transfer -> [Destination] in
      guard case .countries(let countries)? = transfer.destination?.value else {
        return [Destination(transfer: transfer, country: nil)]
      }
      return countries.map { Destination(transfer: transfer, country: $0) }
    }
  }

  func write(_ destination: Destination, to writer: inout JSONWriter) {
    let transfer = destination.transfer
    writer.tell("country", destination.country?.code)
    if let safeguard = transfer.safeguard?.value { write(safeguard, transfer, to: &writer) }
    writer.notStated(destination.country == nil ? "country" : nil)
    let names = policy.recipients[transfer.recipients].compactMap { $0.name?.value }
    writer.tell("x-verklaar-recipients", transfer.who.map { [$0.value] } ?? names)
  }

  private func write(
    _ safeguard: Safeguard, _ transfer: Transfer, to writer: inout JSONWriter
  ) {
    let article = wording.article("safeguards", safeguard.rawValue)
    let description = [
      words.safeguard(safeguard), article, transfer.copy?.value,
    ].compactMap { $0 }.joined(separator: "; ")
    func member(_ key: StaticString) {
      writer.member(key) { writer in
        writer.object { writer in
          writer.member("available", true)
          writer.member("description", description)
        }
      }
    }
    switch safeguard {
    case .adequacy, .privacyFramework: member("adequacyDecision")
    case .standardClauses:
      member("appropriateGuarantees")
      member("standardDataProtectionClause")
    case .bindingRules: member("appropriateGuarantees")
    // TILT knows no derogations (AVG article 49).
    case .explicitConsent, .contract: writer.member("x-verklaar-derogation", description)
    }
    writer.member("x-verklaar-safeguard", safeguard.rawValue)
  }
}

// Rights. TILT has a block for most of them, and none for restriction, objection and human review.

extension TILTDocument {
  func rights(_ writer: inout JSONWriter) {
    writer.member("accessAndDataPortability") { writer in
      writer.object { writer in
        let told = told([.access, .portability])
        writer.member("available", !told.isEmpty)
        route(told, to: &writer)
        if policy.rights?.isFree?.value == true, !told.isEmpty {
          writer.member("administrativeFee") { writer in
            writer.object { writer in
              writer.member("amount", 0)
              writer.member("currency", "EUR")
            }
          }
        }
        writer.notStated(told.isEmpty ? "available" : nil)
      }
    }
    writer.member("sources") { $0.array(origins) { writer, origin in writer.object(origin) } }
    right("rightToInformation", [.access], &writer)
    right("rightToRectificationOrDeletion", [.rectification, .erasure], &writer)
    right("rightToDataPortability", [.portability], &writer)
    right("rightToWithdrawConsent", [.withdrawal], &writer)
    complaint(&writer)
    writer.tellEach(
      "x-verklaar-rights", told([.restriction, .objection, .humanReview])
    ) { writer, told in
      writer.member("right", told.right.rawValue)
      writer.member("description", describe(told))
    }
  }

  private func right(_ key: StaticString, _ rights: [Right], _ writer: inout JSONWriter) {
    let told = told(rights)
    writer.member(key) { writer in
      writer.object { writer in
        if !told.isEmpty { writer.member("available", true) }
        route(told, to: &writer)
        writer.notStated(told.isEmpty ? "available" : nil)
      }
    }
  }

  /// Those of these rights that the statement tells.
  private func told(_ rights: [Right]) -> [ToldRight] {
    (policy.rights?.inOrder ?? []).filter { rights.contains($0.right) }
  }

  private func route(_ told: [ToldRight], to writer: inout JSONWriter) {
    guard !told.isEmpty else { return }
    let channel = policy.rights?.channel
    writer.member("description", told.map(describe).joined(separator: "; "))
    if let form = channel?.form { writer.member("url", form.value.text) }
    if let email = channel?.email { writer.member("email", email.value.text) }
    if let means = policy.rights?.identityMeans {
      writer.member("identificationEvidences", [means.value])
    }
    writer.member("x-verklaar-rights", told.map(\.right.rawValue))
  }

  /// "Inzage (artikel 15 AVG)".
  private func describe(_ told: ToldRight) -> String {
    let name = wording.right(told.right)
    let article = wording.article("rights", told.right.rawValue)
    return article.map { name + " (" + $0 + ")" } ?? name
  }

  private func complaint(_ writer: inout JSONWriter) {
    let authority = policy.complaint?.authority.flatMap { wording.law.authority($0.value) }
    writer.member("rightToComplain") { writer in
      writer.object { writer in
        guard let authority else { return writer.notStated("available") }
        writer.member("available", true)
        writer.member("description", authority.name)
        writer.tell("url", authority.complaintPage?.text)
        writer.member("supervisoryAuthority") { writer in
          writer.object { writer in
            writer.member("name", authority.name)
            writer.tell("address", authority.post)
            writer.member("country", authority.country.code)
            if let telephone = authority.telephone {
              writer.member("phone", telephone.dialled)
            }
          }
        }
      }
    }
  }
}

// Where data come from.

extension TILTDocument {
  /// A block for each kind of data that has a source; one for sources that go with no data.
  private var origins: [(inout JSONWriter) -> Void] {
    let known = policy.data.filter { $0.isProcessed?.value != false }
    var seen: Set<Identifier> = []
    var blocks: [(inout JSONWriter) -> Void] = []
    for category in known {
      let id = category.id.value
      let references = policy.processings
        .filter { $0.data.contains { $0.value == id } }.flatMap(\.sources)
      let ids = Set(references.map(\.value))
      let sources = policy.sources.filter { ids.contains($0.id.value) && $0.name != nil }
      if sources.isEmpty { continue }
      seen.formUnion(ids)
      blocks.append { origin(id.text, category.name?.value, sources, &$0) }
    }
    let others = policy.sources.filter { !seen.contains($0.id.value) && $0.name != nil }
    if !others.isEmpty { blocks.append { origin(source.slug, nil, others, &$0) } }
    return blocks
  }

  private func origin(
    _ id: String, _ category: String?, _ sources: [DataSource], _ writer: inout JSONWriter
  ) {
    writer.member("_id", id)
    writer.member("dataCategory", category ?? "")
    writer.member("sources") { writer in
      writer.array(sources) { writer, source in
        writer.object { writer in
          writer.member("description", source.name?.value ?? "")
          writer.member("url", "")
          writer.member("publiclyAvailable", source.isPublic?.value == true)
          writer.notStated("url", source.isPublic == nil ? "publiclyAvailable" : nil)
        }
      }
    }
    writer.notStated(category == nil ? "dataCategory" : nil)
  }
}

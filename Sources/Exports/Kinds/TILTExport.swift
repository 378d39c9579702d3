internal import JSON
internal import Policies
internal import SourceText
internal import Statements

/// A statement in the Transparency Information Language.
///
/// TILT demands answers that a definition need not give: a data protection officer, yes or no for
/// every right. Where the definition is silent a placeholder stands, and `x-verklaar-notStated`
/// beside it names the keys that hold one; `x-verklaar-denied` names what the definition says there
/// is none of. What TILT has no key for stands under other keys that begin with `x-verklaar-`.
struct TILTExport: Export {
  let formats: [ExportFormat] = [.json]

  func text(
    of sources: [ExportSource], _ request: ExportRequest
  ) throws(StatementError) -> String {
    var words: [OverviewWords] = []
    for source in sources {
      words.append(try OverviewWords(request.templates, languages: source.wording.languages))
    }
    var writer = JSONWriter()
    writer.each(Array(zip(sources, words))) { writer, pair in
      TILTDocument(source: pair.0, words: pair.1).write(to: &writer)
    }
    return writer.text
  }
}

/// Writes one document.
struct TILTDocument {
  let source: ExportSource
  let words: OverviewWords

  var policy: Policy { source.policy }
  var wording: Wording { source.wording }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("meta") { $0.object(meta) }
      writer.member("controller") { $0.object(controller) }
      writer.member("dataProtectionOfficer") { $0.object(officer) }
      writer.member("dataDisclosed") { writer in
        writer.array(disclosures) { writer, disclosure in
          writer.object { write(disclosure, to: &$0) }
        }
      }
      writer.member("thirdCountryTransfers") { writer in
        writer.array(destinations) { writer, destination in
          writer.object { write(destination, to: &$0) }
        }
      }
      rights(&writer)
      writer.member("automatedDecisionMaking") { $0.object(decisions) }
      writer.member("changesOfPurpose", [String]())
      writer.tell("x-verklaar-retention", otherTerms)
      writer.tell("x-verklaar-recipients", otherRecipients)
      if policy.transfers.isDenied { writer.member("x-verklaar-denied", ["thirdCountryTransfers"]) }
    }
  }

  private func meta(_ writer: inout JSONWriter) {
    let statement = policy.statement
    let day = statement.effectiveDate?.value.iso
    let version = statement.version.flatMap { Int($0.value) }
    let place = source.address ?? statement.website?.value.text
    writer.member("_id", source.slug)
    writer.member("name", wording.title)
    writer.member("created", day ?? "0000")
    writer.member("modified", day ?? "0000")
    writer.member("version", version ?? 1)
    writer.member("language", "nl")
    writer.member("status", "active")
    writer.member("url", place ?? "")
    writer.member("_hash", hash)
    writer.notStated(
      day == nil ? "created" : nil, day == nil ? "modified" : nil,
      version == nil ? "version" : nil, place == nil ? "url" : nil)
  }

  /// Of the data of the statement, so that it changes when a fact does.
  private var hash: String {
    var writer = JSONWriter()
    StatementData.write(source, to: &writer)
    return SHA256(writer.bytes).hex
  }

  private func controller(_ writer: inout JSONWriter) {
    let controller = policy.controller
    let address = wording.address(controller.address ?? controller.postalAddress)
    let country = (controller.address ?? controller.postalAddress)?.country?.value.code
    writer.member("name", controller.name?.value ?? "")
    writer.member("address", address ?? "")
    writer.member("country", country ?? Self.noCountry)
    writer.member("representative") { writer in
      writer.object { writer in
        let other = controller.representative
        writer.member("name", other?.name?.value ?? "")
        writer.member("email", other?.email?.value.text ?? Self.noEmail)
        if let telephone = other?.telephone { writer.member("phone", telephone.value.dialled) }
        writer.notStated(
          other?.name == nil ? "name" : nil, other?.email == nil ? "email" : nil)
      }
    }
    writer.notStated(
      controller.name == nil ? "name" : nil, address == nil ? "address" : nil,
      country == nil ? "country" : nil)
    writer.tell("x-verklaar-joint", controller.joint.compactMap { $0.name?.value })
  }

  private func officer(_ writer: inout JSONWriter) {
    let officer = policy.officer.value
    writer.member("name", officer?.name?.value ?? "")
    writer.member("address", "")
    writer.member("country", Self.noCountry)
    writer.member("email", officer?.email?.value.text ?? Self.noEmail)
    if let telephone = officer?.telephone { writer.member("phone", telephone.value.dialled) }
    writer.notStated(
      officer?.name == nil ? "name" : nil, "address", "country",
      officer?.email == nil ? "email" : nil)
    if policy.officer.isDenied { writer.member("x-verklaar-denied", ["dataProtectionOfficer"]) }
  }

  private func decisions(_ writer: inout JSONWriter) {
    let parts = policy.decisions
    let decisions = parts.value?.decisions ?? .unknown
    if parts.isDenied || decisions.isDenied {
      writer.member("inUse", false)
    } else if let told = decisions.value {
      writer.member("inUse", true)
      let logic = told.compactMap { $0.logic?.value }
      let effects = told.compactMap { $0.consequence?.value }
      writer.member("logicInvolved", logic.joined(separator: " "))
      writer.member("scopeAndIntendedEffects", effects.joined(separator: " "))
      writer.notStated(
        logic.isEmpty ? "logicInvolved" : nil,
        effects.isEmpty ? "scopeAndIntendedEffects" : nil)
    } else {
      writer.notStated("inUse")
    }
  }

  /// A code that ISO 3166 gives to no country.
  static let noCountry = "ZZ"

  /// An address in a domain that never exists (RFC 2606).
  static let noEmail = "not-stated@example.invalid"
}

extension JSONWriter {
  /// Names the keys of this object that hold a placeholder.
  mutating func notStated(_ keys: String?...) {
    let keys = keys.compactMap { $0 }
    if !keys.isEmpty { member("x-verklaar-notStated", keys) }
  }
}

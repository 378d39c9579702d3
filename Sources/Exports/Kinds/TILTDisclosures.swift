internal import JSON
internal import Policies
internal import SourceText
internal import Statements

extension TILTDocument {
  /// A kind of data and what is done with it.
  struct Disclosure {
    /// `nil` for a processing that the definition names no data of.
    let category: DataCategory?
    let processings: [Processing]
    let terms: [Retention]
  }

  /// Every kind of data that is processed; then every processing without one.
  var disclosures: [Disclosure] {
    let known = policy.data.filter { $0.isProcessed?.value != false }
    let told = known.map { category in
      let id = category.id.value
      return Disclosure(
        category: category,
        processings: policy.processings.filter { $0.data.contains { $0.value == id } },
        terms: (policy.storage?.terms ?? []).filter { $0.data.contains { $0.value == id } }
          .compactMap(\.retention))
    }
    let bare = policy.processings.filter { policy.data[$0.data].allSatisfy { !known.has($0) } }
    return told + bare.map { Disclosure(category: nil, processings: [$0], terms: []) }
  }

  func write(_ disclosure: Disclosure, to writer: inout JSONWriter) {
    let category = disclosure.category
    let processings = disclosure.processings
    writer.member(
      "_id", category?.id.value.text ?? processings.first?.id.value.text ?? source.slug)
    writer.member("category", category?.name?.value ?? "")
    writer.member("purposes") { $0.array(processings, purpose) }
    writer.member("legalBases") { $0.array(processings.filter { $0.basis != nil }, basis) }
    writer.member("legitimateInterests") {
      $0.array(processings.filter { $0.basis?.value == .legitimateInterest }, interest)
    }
    writer.member("recipients") { $0.array(recipients(of: disclosure), recipient) }
    writer.member("storage") { writer in
      let terms = processings.compactMap { processing in
        processing.retention.map { (Optional(processing), $0) }
      }
      writer.array(terms + disclosure.terms.map { (nil, $0) }) { storage(&$0, $1.0, $1.1) }
    }
    writer.member("nonDisclosure") { $0.object { necessity(disclosure, &$0) } }
    writer.notStated(category?.name == nil ? "category" : nil)
    writer.tell("x-verklaar-dataSubjects", dataSubjects(disclosure))
  }

  private func purpose(_ writer: inout JSONWriter, _ processing: Processing) {
    writer.object { writer in
      writer.member("purpose", source.name(of: processing) ?? "")
      writer.member("description", processing.purpose?.value ?? "")
      writer.notStated(
        source.name(of: processing) == nil ? "purpose" : nil,
        processing.purpose == nil ? "description" : nil)
      writer.member("x-verklaar-processing", processing.id.value.text)
    }
  }

  private func basis(_ writer: inout JSONWriter, _ processing: Processing) {
    guard let basis = processing.basis?.value else { return }
    writer.object { writer in
      writer.member("reference", basis.tilt)
      writer.member("description", wording.basis(basis))
      writer.member("x-verklaar-processing", processing.id.value.text)
      writer.tell("x-verklaar-law", processing.law.flatMap { wording.law($0) })
    }
  }

  private func interest(_ writer: inout JSONWriter, _ processing: Processing) {
    writer.object { writer in
      writer.member("exists", true)
      writer.member("reasoning", processing.interest?.value ?? "")
      writer.notStated(processing.interest == nil ? "reasoning" : nil)
    }
  }

  private func recipients(of disclosure: Disclosure) -> [Recipient] {
    policy.recipients.filter { recipient in
      let id = recipient.id.value
      return disclosure.processings.contains { $0.recipients.contains { $0.value == id } }
        || recipient.data.contains { $0.value == disclosure.category?.id.value }
    }
  }

  private func recipient(_ writer: inout JSONWriter, _ recipient: Recipient) {
    writer.object { writer in
      writer.tell("name", recipient.name)
      // TILT has room for one country; the others stand beside it.
      if let country = recipient.countries.first {
        writer.member("country", country.value.code)
      }
      let category = recipient.category?.value ?? recipient.role.map { words.role($0.value) }
      writer.member("category", category ?? "")
      writer.notStated(category == nil ? "category" : nil)
      writer.tell("x-verklaar-countries", recipient.countries.dropFirst().map(\.value.code))
    }
  }

  private func dataSubjects(_ disclosure: Disclosure) -> [String] {
    let references =
      (disclosure.category?.dataSubjects ?? [])
      + disclosure.processings.flatMap(\.dataSubjects)
    let ids = Set(references.map(\.value))
    return policy.dataSubjects.filter { ids.contains($0.id.value) }.compactMap { $0.name?.value }
  }

  private func necessity(_ disclosure: Disclosure, _ writer: inout JSONWriter) {
    let answers = [disclosure.category?.isMandatory] + disclosure.processings.map(\.isMandatory)
    let told = answers.compactMap { $0?.value }
    let isDue = told.contains(true)
    let due = disclosure.processings.filter { $0.isMandatory?.value == true }
    let consequences =
      ([disclosure.category?.consequence] + disclosure.processings.map(\.consequence))
      .compactMap { $0?.value }
    let bases = due.compactMap { $0.basis?.value }
    writer.member("legalRequirement", bases.contains(.legalObligation))
    writer.member("contractualRegulation", bases.contains(.contract))
    writer.member("obligationToProvide", isDue)
    writer.member("consequences", consequences.unique.joined(separator: " "))
    writer.notStated(
      bases.isEmpty ? "legalRequirement" : nil, bases.isEmpty ? "contractualRegulation" : nil,
      told.isEmpty ? "obligationToProvide" : nil, consequences.isEmpty ? "consequences" : nil)
  }
}

// How long.

extension TILTDocument {
  private func storage(
    _ writer: inout JSONWriter, _ processing: Processing?, _ retention: Retention
  ) {
    writer.object { writer in
      let text = wording.term(retention)
      if let duration = retention.term?.value.duration {
        writer.member("temporal") { writer in
          writer.array([duration]) { writer, duration in
            writer.object { writer in
              writer.member("description", text ?? "")
              writer.member("ttl", duration.isoInDays)
            }
          }
        }
      } else if let text {
        writer.member("purposeConditional", [text])
      }
      if case .named(let key)? = retention.law?.value {
        writer.member("legalBasisConditional", [key.text])
      }
      writer.member("aggregationFunction", "max")
      writer.tell("x-verklaar-processing", processing?.id.value.text)
      writer.tell("x-verklaar-reason", retention.reason)
      writer.tell("x-verklaar-decidedBy", retention.decidedBy)
      writer.tell("x-verklaar-deletedBy", retention.deletedBy)
    }
  }

  /// Terms that belong to no kind of data: the general one, and copies.
  var otherTerms: [String] {
    let storage = policy.storage
    let loose = (storage?.terms ?? []).filter { $0.data.isEmpty }.map(\.retention)
    let all = [storage?.general] + loose + (storage?.backups ?? []).map(\.retention)
    return all.compactMap { $0.flatMap(wording.term) }
  }

  /// Recipients of whom the definition says neither what for nor which data.
  var otherRecipients: [String] {
    let used = Set(policy.processings.flatMap { $0.recipients.map(\.value) })
    let known = Set(policy.data.filter { $0.isProcessed?.value != false }.map(\.id.value))
    return policy.recipients.filter { recipient in
      !used.contains(recipient.id.value) && !recipient.data.contains { known.contains($0.value) }
    }.compactMap { ($0.name ?? $0.category)?.value }
  }
}

extension LegalBasis {
  /// As TILT refers to it.
  var tilt: String {
    switch self {
    case .consent: "GDPR-6-1-a"
    case .contract: "GDPR-6-1-b"
    case .legalObligation: "GDPR-6-1-c"
    case .vitalInterest: "GDPR-6-1-d"
    case .publicTask: "GDPR-6-1-e"
    case .legitimateInterest: "GDPR-6-1-f"
    }
  }
}

extension [DataCategory] {
  fileprivate func has(_ category: DataCategory) -> Bool {
    contains { $0.id.value == category.id.value }
  }
}

extension [String] {
  /// Each once, in the order in which it first stands.
  var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

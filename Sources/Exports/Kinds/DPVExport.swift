internal import JSON
internal import Policies
internal import SourceText
internal import Statements

/// Statements in the Data Privacy Vocabulary (DPV 2), as JSON-LD.
///
/// The context stands in the document, so that reading it fetches nothing. Where the site has an
/// address, the parts of a definition have addresses below it; elsewhere they are blank nodes.
struct DPVExport: Export {
  let formats: [ExportFormat] = [.json]

  private static let context: [(prefix: StaticString, namespace: String)] = [
    ("dpv", "https://w3id.org/dpv#"),
    ("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#"),
    ("loc", "https://w3id.org/dpv/loc#"),
    ("dct", "http://purl.org/dc/terms/"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
  ]

  func text(
    of sources: [ExportSource], _ request: ExportRequest
  ) throws(StatementError) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("@context") { writer in
        writer.object { writer in
          for (prefix, namespace) in Self.context { writer.member(prefix, namespace) }
          writer.member("@language", "nl")
        }
      }
      writer.member("@graph") { writer in
        writer.array(sources.flatMap { DPVGraph(source: $0).nodes }) { $1(&$0) }
      }
    }
    return writer.text
  }
}

/// The nodes of one definition.
struct DPVGraph {
  let source: ExportSource

  var policy: Policy { source.policy }
  var wording: Wording { source.wording }

  /// Writes one node.
  typealias Node = (inout JSONWriter) -> Void

  var nodes: [Node] {
    [notice, controller]
      + (policy.complaint?.authority.flatMap { wording.law.authority($0.value) }
        .map { authority in [{ self.authority(&$0, authority) }] } ?? [])
      + policy.dataSubjects.map { group in { self.dataSubject(&$0, group) } }
      + policy.data.filter { $0.isProcessed?.value != false }
      .map { category in { self.data(&$0, category) } }
      + policy.sources.map { origin in { self.origin(&$0, origin) } }
      + policy.recipients.map { recipient in { self.recipient(&$0, recipient) } }
      + policy.processings.map { processing in { self.process(&$0, processing) } }
      + source.transfers.enumerated().map { pair in { self.transfer(&$0, pair) } }
  }

  /// What a part is called in the graph.
  func name(_ kind: String, _ id: String = "") -> String {
    let local = id.isEmpty ? kind : kind + "-" + id
    return source.address.map { $0 + "#" + local } ?? "_:" + source.slug + "-" + local
  }

  private func notice(_ writer: inout JSONWriter) {
    writer.node(name("notice"), ["dpv:PrivacyNotice"]) { writer in
      writer.member("dct:title", wording.title)
      writer.typed("dct:issued", policy.statement.effectiveDate?.value.iso, "xsd:date")
      if let law = policy.statement.jurisdiction {
        writer.link("dpv:hasJurisdiction", "loc:" + law.value.rawValue)
      }
      writer.link("dpv:hasDataController", name("controller"))
      if policy.complaint?.authority != nil { writer.link("dpv:hasAuthority", name("authority")) }
      let processes = policy.processings.map { name("processing", $0.id.value.text) }
      let transfers = source.transfers.indices.map { name("transfer", String($0 + 1)) }
      writer.links("dpv:hasPersonalDataProcess", processes + transfers)
      if policy.transfers.isDenied {
        writer.inner("dpv:hasProcessing", ["dpv:Transfer"]) {
          $0.link("dpv:hasApplicability", "dpv:NotApplicable")
        }
      }
      let used = Set(policy.processings.flatMap { $0.recipients.map(\.value) })
      let others = policy.recipients.filter { !used.contains($0.id.value) }
      writer.links("dpv:hasRecipient", others.map { name("recipient", $0.id.value.text) })
      rights(&writer)
      measures(&writer)
      writer.conditions(otherTerms) { storage(&$0, $1) }
      decisions(&writer)
    }
  }

  private func rights(_ writer: inout JSONWriter) {
    let rights = policy.rights?.inOrder ?? []
    writer.tell("dpv:hasRight", rights) { writer, told in
      writer.object { writer in
        writer.member("@type", told.right.gdpr)
        writer.member("dct:title", wording.right(told.right))
        let channel = policy.rights?.channel
        writer.tell(
          "dpv:isExercisedAt",
          [channel?.email.map { "mailto:" + $0.value.text }, channel?.form?.value.text]
            .compactMap { $0 }
        ) { writer, address in writer.object { $0.member("@id", address) } }
      }
    }
  }

  private func measures(_ writer: inout JSONWriter) {
    let measures = (policy.security?.measures ?? []).compactMap { $0.name?.value }
    writer.tell("dpv:hasTechnicalOrganisationalMeasure", measures) { writer, measure in
      writer.object { writer in
        writer.member("@type", "dpv:TechnicalOrganisationalMeasure")
        writer.member("dct:title", measure)
      }
    }
  }

  /// Terms of no processing in particular.
  private var otherTerms: [Retention] {
    let storage = policy.storage
    return
      ([storage?.general] + (storage?.terms ?? []).map(\.retention)
      + (storage?.backups ?? []).map(\.retention)).compactMap { $0 }
  }

  private func decisions(_ writer: inout JSONWriter) {
    let parts = policy.decisions
    let decisions = parts.value?.decisions ?? .unknown
    if parts.isDenied || decisions.isDenied {
      writer.inner("dpv:hasContext", ["dpv:AutomatedDecisionMaking"]) {
        $0.link("dpv:hasApplicability", "dpv:NotApplicable")
      }
    }
    writer.tell("dpv:hasContext", decisions.value ?? []) { writer, decision in
      writer.object { writer in
        writer.member("@type", "dpv:AutomatedDecisionMaking")
        writer.tell("dct:title", decision.subject)
        writer.tell("dct:description", decision.logic)
        writer.tell("dpv:hasConsequence", decision.consequence) { writer, consequence in
          writer.member("dct:description", consequence.value)
        }
      }
    }
  }
}

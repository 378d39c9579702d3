internal import JSON
internal import Policies
internal import SourceText
internal import Statements

// Who.

extension DPVGraph {
  func controller(_ writer: inout JSONWriter) {
    let controller = policy.controller
    writer.node(name("controller"), ["dpv:DataController"]) { writer in
      writer.tell("dpv:hasName", controller.name)
      writer.tell("dpv:hasAddress", wording.address(controller.address))
      writer.tell(
        "dpv:hasContact",
        [
          controller.email?.value.text, controller.telephone?.value.text,
          controller.form?.value.text,
        ].compactMap { $0 }
      )
      if let officer = policy.officer.value {
        writer.inner("dpv:hasDataProtectionOfficer", ["dpv:DataProtectionOfficer"]) { writer in
          writer.tell("dpv:hasName", officer.name)
          writer.tell(
            "dpv:hasContact",
            [officer.email?.value.text, officer.telephone?.value.text].compactMap { $0 }
          )
        }
      } else if policy.officer.isDenied {
        writer.inner("dpv:hasDataProtectionOfficer", ["dpv:DataProtectionOfficer"]) {
          $0.link("dpv:hasApplicability", "dpv:NotApplicable")
        }
      }
      if let other = controller.representative {
        writer.inner("dpv:hasRepresentative", ["dpv:Representative"]) { writer in
          writer.tell("dpv:hasName", other.name)
          writer.tell("dpv:hasAddress", wording.address(other.address))
        }
      }
      writer.tell("dpv:hasJointDataControllers", controller.joint) { writer, other in
        writer.object { writer in
          writer.member("@type", "dpv:JointDataControllers")
          writer.tell("dpv:hasName", other.name)
          writer.tell("dct:description", other.tasks)
        }
      }
    }
  }

  func authority(_ writer: inout JSONWriter, _ authority: SupervisoryAuthority) {
    writer.node(name("authority"), ["dpv:DataProtectionAuthority"]) { writer in
      writer.member("dpv:hasName", authority.name)
      writer.link("dpv:hasJurisdiction", "loc:" + authority.country.code)
    }
  }

  func dataSubject(_ writer: inout JSONWriter, _ group: DataSubject) {
    writer.node(name("data-subject", group.id.value.text), ["dpv:DataSubject"]) {
      $0.tell("dct:title", group.name)
    }
  }

  func recipient(_ writer: inout JSONWriter, _ recipient: Recipient) {
    let types: [String] =
      switch recipient.role?.value {
      case .processor: ["dpv:DataProcessor"]
      case .independent: ["dpv:Recipient", "dpv:DataController"]
      case .joint: ["dpv:Recipient", "dpv:JointDataControllers"]
      case .authority: ["dpv:Recipient", "dpv:Authority"]
      case nil: ["dpv:Recipient"]
      }
    writer.node(name("recipient", recipient.id.value.text), types) { writer in
      writer.tell("dpv:hasName", recipient.name)
      writer.tell("dct:type", recipient.category)
      writer.tell("dct:description", recipient.purpose)
      writer.links("dpv:hasCountry", recipient.countries.map { "loc:" + $0.value.code })
    }
  }
}

// What.

extension DPVGraph {
  func data(_ writer: inout JSONWriter, _ category: DataCategory) {
    let isSpecial = category.sensitivity == .special
    writer.node(
      name("data", category.id.value.text),
      [isSpecial ? "dpv:SpecialCategoryPersonalData" : "dpv:PersonalData"]
    ) { writer in
      writer.tell("dct:title", category.name)
      writer.tell("dct:hasPart", category.parts)
      writer.links(
        "dpv:hasDataSubject",
        category.dataSubjects.map { name("data-subject", $0.value.text) })
      if let exception = category.exception {
        writer.link("dpv:hasLegalBasis", exception.value.gdpr)
      }
    }
  }

  func origin(_ writer: inout JSONWriter, _ origin: DataSource) {
    let type =
      origin.isDataSubject?.value == true
      ? "dpv:DataSubjectDataSource"
      : origin.isPublic?.value == true
        ? "dpv:PublicDataSource"
        : origin.isDataSubject?.value == false ? "dpv:ThirdPartyDataSource" : "dpv:DataSource"
    writer.node(name("source", origin.id.value.text), [type]) { $0.tell("dct:title", origin.name) }
  }

  func process(_ writer: inout JSONWriter, _ processing: Processing) {
    writer.node(
      name("processing", processing.id.value.text), ["dpv:PersonalDataProcess"]
    ) { writer in
      writer.tell("dct:title", source.name(of: processing))
      writer.inner("dpv:hasPurpose", ["dpv:Purpose"]) {
        $0.tell("dct:description", processing.purpose)
      }
      writer.links("dpv:hasPersonalData", references("data", processing.data))
      writer.links(
        "dpv:hasDataSubject", references("data-subject", processing.dataSubjects))
      controllerRole(&writer, policy.dataSubjects[processing.dataSubjects])
      if let basis = processing.basis?.value {
        writer.inner("dpv:hasLegalBasis", [basis.gdpr]) { writer in
          writer.member("dct:title", wording.basis(basis))
          writer.tell("dct:description", processing.interest)
          writer.tell("dct:source", wording.law(processing.law))
        }
      }
      writer.conditions([processing.retention].compactMap { $0 }) { storage(&$0, $1) }
      writer.links("dpv:hasRecipient", references("recipient", processing.recipients))
      writer.links("dpv:hasDataSource", references("source", processing.sources))
      necessity(&writer, processing.isMandatory)
    }
  }

  private func references(_ kind: String, _ references: [Reference]) -> [String] {
    references.map { name(kind, $0.value.text) }
  }

  /// The organisation decides, or works for somebody who does; where the definition does not say
  /// it for these people, the process names neither.
  private func controllerRole(_ writer: inout JSONWriter, _ groups: [DataSubject]) {
    let roles = Set(groups.compactMap { $0.role?.value })
    if roles.contains(.controller) { writer.link("dpv:hasDataController", name("controller")) }
    if roles.contains(.processor) { writer.link("dpv:hasDataProcessor", name("controller")) }
  }

  private func necessity(_ writer: inout JSONWriter, _ answer: Located<Bool>?) {
    guard let answer else { return }
    writer.link("dpv:hasNecessity", answer.value ? "dpv:Required" : "dpv:Optional")
  }
}

// How long, and where to.

extension DPVGraph {
  func storage(_ writer: inout JSONWriter, _ retention: Retention) {
    writer.member("@type", "dpv:StorageDuration")
    writer.tell("dct:description", wording.term(retention))
    guard let term = retention.term?.value else { return }
    writer.inner("dpv:hasDuration", [term.dpv]) { writer in
      writer.typed("rdf:value", term.duration?.isoInDays, "xsd:duration")
      writer.tell("dct:description", term.event)
    }
    writer.tell("dct:source", wording.law(retention.law))
  }

  func transfer(_ writer: inout JSONWriter, _ pair: (offset: Int, element: Transfer)) {
    let transfer = pair.element
    writer.node(
      name("transfer", String(pair.offset + 1)), ["dpv:PersonalDataProcess"]
    ) { writer in
      writer.link("dpv:hasProcessing", "dpv:Transfer")
      writer.tell("dct:description", transfer.who)
      writer.links("dpv:hasRecipient", references("recipient", transfer.recipients))
      if case .countries(let countries)? = transfer.destination?.value {
        writer.links("dpv:hasThirdCountry", countries.map { "loc:" + $0.code })
      } else if transfer.destination != nil {
        writer.inner("dpv:hasThirdCountry", ["dpv:ThirdCountry"]) {
          $0.link("dpv:hasApplicability", "dpv:NotAvailable")
        }
      }
      if let safeguard = transfer.safeguard?.value {
        writer.link("dpv:hasLegalBasis", safeguard.gdpr)
      }
      writer.tell("dct:source", transfer.copy)
    }
  }
}

extension JSONWriter {
  /// A node with a name.
  mutating func node(
    _ name: String, _ types: [String], _ members: (inout JSONWriter) -> Void
  ) {
    object { writer in
      writer.member("@id", name)
      writer.member("@type", types)
      members(&writer)
    }
  }

  /// A node that nothing else refers to.
  mutating func inner(
    _ key: StaticString, _ types: [String], _ members: (inout JSONWriter) -> Void
  ) {
    member(key) { writer in
      writer.object { writer in
        writer.member("@type", types)
        members(&writer)
      }
    }
  }

  mutating func link(_ key: StaticString, _ name: String) {
    member(key) { writer in writer.object { $0.member("@id", name) } }
  }

  mutating func links(_ key: StaticString, _ names: [String]) {
    tell(key, names) { writer, name in writer.object { $0.member("@id", name) } }
  }

  mutating func typed(_ key: StaticString, _ value: String?, _ type: String) {
    guard let value else { return }
    member(key) { writer in
      writer.object { writer in
        writer.member("@type", type)
        writer.member("@value", value)
      }
    }
  }

  mutating func conditions(
    _ terms: [Retention], _ write: (inout JSONWriter, Retention) -> Void
  ) {
    tellEach("dpv:hasStorageCondition", terms, write)
  }
}

import DefinitionSupport
import Exports
import Foundation
import TestSupport
import Testing

/// DPV documents are JSON-LD that needs nothing from outside, in terms that the vocabulary has.
@Suite struct DPVTests {
  /// Read by another program, without a network: every key means something.
  @Test(.enabled(if: LinkedData.isInstalled), arguments: Definitions.versions)
  func isLinkedData(_ definition: String) throws {
    let policy = try Definitions.policy(definition)
    for address in [nil, "https://www.example.nl/privacy/proef/"] {
      let outputs = try Outputs(policy, address: address)
      let triples = try LinkedData.triples(try outputs.text(.dpv, .json))
      #expect(triples.count > 20)
      // A key without a meaning would be dropped: each name of a controller is one triple.
      let names = triples.filter { $0.contains("<https://w3id.org/dpv#hasName>") }
      let told = try outputs.json(.dpv)["@graph"].items.filter { $0["dpv:hasName"].text != nil }
      #expect(names.count >= told.count && !told.isEmpty)
      let isNamed = triples.contains { $0.contains("<https://www.example.nl/privacy/proef/#") }
      #expect(isNamed == (address != nil))
    }
  }

  @Test(.enabled(if: LinkedData.isInstalled))
  func theReaderRefusesWhatNeedsANetwork() {
    #expect(throws: (any Error).self) {
      try LinkedData.triples(#"{"@context": "https://example.org/context", "a": "b"}"#)
    }
  }

  /// All terms that the documents use stand in the vocabulary, version 2.0.
  @Test(arguments: Definitions.versions)
  func usesTermsOfTheVocabulary(_ definition: String) throws {
    let text = try Outputs(try Definitions.policy(definition)).text(.dpv, .json)
    let pattern = try Regex(#""dpv:(\w+)""#, as: (Substring, Substring).self)
    let used = Set(text.matches(of: pattern).map { String($0.output.1) })
    #expect(used.count > 10)
    #expect(used.subtracting(Self.terms).sorted() == [])
  }

  private static let terms: Set<String> = [
    "Authority", "AutomatedDecisionMaking", "DataController", "DataProcessor",
    "DataProtectionAuthority", "DataProtectionOfficer", "DataSource", "DataSubject",
    "DataSubjectDataSource", "EndlessDuration", "IndeterminateDuration", "JointDataControllers",
    "NotApplicable", "NotAvailable", "Optional", "PersonalData", "PersonalDataProcess",
    "PrivacyNotice", "PublicDataSource", "Purpose", "Recipient", "Representative", "Required",
    "SpecialCategoryPersonalData", "StorageDuration", "TechnicalOrganisationalMeasure",
    "TemporalDuration", "ThirdCountry", "ThirdPartyDataSource", "Transfer", "UntilEventDuration",
    "hasAddress", "hasApplicability", "hasAuthority", "hasConsequence", "hasContact",
    "hasContext", "hasCountry", "hasDataController", "hasDataProcessor",
    "hasDataProtectionOfficer", "hasDataSource", "hasDataSubject", "hasDuration",
    "hasJointDataControllers", "hasJurisdiction", "hasLegalBasis", "hasName", "hasNecessity",
    "hasPersonalData", "hasPersonalDataProcess", "hasProcessing", "hasPurpose", "hasRecipient",
    "hasRepresentative", "hasRight", "hasStorageCondition",
    "hasTechnicalOrganisationalMeasure", "hasThirdCountry", "isExercisedAt",
  ]

  /// Several definitions share one document, and their parts do not meet.
  @Test func keepsDefinitionsApart() throws {
    let sources = try ["voorbeeld-webwinkel", "voorbeeld-sportclub"].map { name in
      try Outputs(try Definitions.policy(name), slug: name).source
    }
    let text = try ExportKind.dpv.text(
      of: sources, ExportRequest(.json, templates: Definitions.templates))
    let graph = Part(try JSONSerialization.jsonObject(with: Data(text.utf8)))["@graph"].items
    let ids = graph.compactMap { $0["@id"].text }
    #expect(Set(ids).count == ids.count && ids.count == graph.count)
  }
}

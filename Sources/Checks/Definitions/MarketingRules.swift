internal import Policies
internal import SourceText

extension DefinitionRule {
  /// Newsletters and advertising (Tw article 11.7; AVG article 21(2) and (3)).
  static let marketing: [DefinitionRule] = [
    DefinitionRule("marketing-optout-missing", reads: .dataSubjects, each: .processings) {
      review, notes in
      for (processing, marketing) in review.advertising where marketing.optOuts.isEmpty {
        notes.add(
          "verwerkingen", processing.id.value.text, "marketing", "afmelden",
          at: marketing.place ?? processing.id.place, [("purpose", processing.title)])
      }
    },
    DefinitionRule("marketing-ground-missing", reads: .dataSubjects, each: .processings) {
      review, notes in
      for (processing, marketing) in review.advertising {
        guard marketing.isElectronic, processing.basis?.value != .consent,
          marketing.ownCustomers?.value != true
        else { continue }
        notes.add(
          "verwerkingen", processing.id.value.text, "marketing",
          at: marketing.place ?? processing.id.place, [("purpose", processing.title)])
      }
    },
    DefinitionRule("marketing-phone-customer", reads: .dataSubjects, each: .processings) {
      review, notes in
      for (processing, marketing) in review.advertising where processing.basis?.value != .consent {
        guard let channel = marketing.channels.first(where: { $0.value == .telephone }) else {
          continue
        }
        notes.add(
          "verwerkingen", processing.id.value.text, "marketing", "telefoon", at: channel.place,
          [("purpose", processing.title)])
      }
    },
  ]
}

extension Review {
  /// What is advertising by its key, or by its own words.
  fileprivate var advertising: [(processing: Processing, marketing: Marketing)] {
    each.processings.compactMap { processing in
      if let marketing = processing.marketing { return (processing, marketing) }
      let isTold = has(.marketing, processing.name) || has(.marketing, processing.purpose)
      return isTold ? (processing, Marketing.untold) : nil
    }
  }
}

extension Marketing {
  /// Advertising of which the definition tells nothing.
  fileprivate static let untold = Marketing()

  /// Whether it reaches people by electronic means; where no channel is told, it may.
  fileprivate var isElectronic: Bool {
    channels.isEmpty || channels.contains { ![.post, .telephone].contains($0.value) }
  }
}

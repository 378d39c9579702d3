internal import Policies
internal import SourceText

extension DefinitionRule {
  /// Data outside the EEA (AVG article 13(1)(f), 44 to 49).
  static let transfer: [DefinitionRule] = [
    DefinitionRule("transfer-not-stated", reads: [.transfers, .dataSubjects, .recipients]) {
      review, notes in
      guard case .unknown = review.policy.transfers,
        !review.policy.dataSubjects.contains(where: { $0.storage != nil }),
        !review.policy.recipients.contains(where: { !$0.countries.isEmpty })
      else { return }
      notes.add("doorgifte", at: review.top)
    },
    DefinitionRule("transfer-country-missing", reads: [.transfers, .recipients]) { review, notes in
      for (subject, transfer) in review.transfers where review.countries(of: transfer).isEmpty {
        notes.add(subject, "landen", at: transfer.destination?.place ?? review.place(of: transfer))
      }
    },
    DefinitionRule("transfer-safeguard-missing", reads: [.transfers, .recipients]) {
      review, notes in
      for (subject, transfer) in review.transfers where transfer.safeguard == nil {
        notes.add(subject, "waarborg", at: review.place(of: transfer))
      }
      let covered = Set(review.transfers.flatMap { review.countries(of: $0.transfer) })
      for recipient in review.policy.recipients {
        for country in recipient.countries
        where review.isOutside(country.value) && !covered.contains(country.value) {
          notes.add(
            "ontvangers", recipient.id.value.text, "landen", country.value.code,
            at: country.place, [("country", review.name(of: country.value))])
        }
      }
    },
    DefinitionRule("transfer-copy-missing", reads: .transfers) { review, notes in
      for (subject, transfer) in review.transfers where transfer.copy == nil {
        guard let safeguard = transfer.safeguard,
          [.standardClauses, .bindingRules].contains(safeguard.value)
        else { continue }
        notes.add(subject, "kopie", at: safeguard.place)
      }
    },
    DefinitionRule("transfer-adequacy-wrong", reads: [.transfers, .recipients]) { review, notes in
      for (subject, transfer) in review.transfers {
        guard let safeguard = transfer.safeguard else { continue }
        for country in review.countries(of: transfer) {
          guard let severity = review.objection(to: safeguard.value, for: country) else { continue }
          notes.add(
            subject, "waarborg", country.code, at: safeguard.place,
            [("country", review.name(of: country))], severity: severity)
        }
      }
    },
    DefinitionRule("transfer-invalid-framework", reads: [], each: .words) { review, notes in
      for text in review.each.texts {
        guard let words = text.first(.invalidFramework) else {
          continue
        }
        notes.add(text.subject, at: text.place, [("framework", words)])
      }
    },
    DefinitionRule("transfer-scc-outdated", reads: [], each: .words) { review, notes in
      for text in review.each.texts {
        guard let words = text.first(.formerClauses) else { continue }
        notes.add(text.subject, at: text.place, [("clauses", words)])
      }
    },
    DefinitionRule(
      "transfer-us-vendor-unmentioned", reads: [.transfers, .recipients, .dataSubjects],
      each: .processings
    ) { review, notes in
      guard !review.policy.transfers.isDenied,
        !review.transfers.contains(where: { review.countries(of: $0.transfer).hasUS })
      else { return }
      for (subject, name) in review.vendors {
        guard let vendor = review.vocabulary.first(.vendorFromUS, in: name.value) else { continue }
        notes.add(subject, at: name.place, [("vendor", vendor)])
      }
    },
  ]
}

extension Review {
  /// The transfers that the definition states, each with what it is called in the definition.
  fileprivate var transfers: [(subject: String, transfer: Transfer)] {
    (policy.transfers.value ?? []).map { transfer in
      let name = transfer.recipients.first?.value.text ?? transfer.who?.value ?? ""
      return (name.isEmpty ? "doorgifte" : "doorgifte/\(name)", transfer)
    }
  }

  fileprivate func place(of transfer: Transfer) -> SourceRange { transfer.place ?? top }

  /// Where a transfer goes: the countries it names, else those of its recipients outside the EEA.
  fileprivate func countries(of transfer: Transfer) -> [Country] {
    if case .countries(let countries)? = transfer.destination?.value { return countries }
    if transfer.destination != nil { return [] }
    return policy.recipients[transfer.recipients].flatMap(\.countries).map(\.value)
      .filter(isOutside)
  }

  fileprivate func isOutside(_ country: Country) -> Bool {
    law.entry(for: country)?.isInArea == false
  }

  fileprivate func name(of country: Country) -> String {
    law.entry(for: country)?.name ?? country.code
  }

  /// How much it weighs that a safeguard does not fit a country; `nil` when it fits.
  fileprivate func objection(to safeguard: Safeguard, for country: Country) -> Severity? {
    let adequacy = law.adequacy(of: country, on: today)
    switch safeguard {
    // A decision for some organisations needs the framework they joined; for Canada there is none
    // to name, and whether the recipient is a commercial organisation is not in the definition.
    case .adequacy:
      return adequacy == .full ? nil : adequacy == .partial && !country.isUS ? .warning : .error
    case .privacyFramework: return country.isUS && adequacy == .partial ? nil : .error
    default: return nil
    }
  }

  /// Names among which a company from the United States can stand, where no country is told.
  fileprivate var vendors: [(subject: String, name: Located<String>)] {
    var vendors: [(String, Located<String>)] = []
    for recipient in each.recipients where recipient.countries.isEmpty {
      if let name = recipient.name {
        vendors.append(("ontvangers/\(recipient.id.value.text)", name))
      }
    }
    let known = Set(policy.recipients.filter { !$0.countries.isEmpty }.map(\.id.value))
    for processing in each.processings
    where !processing.recipients.contains(where: { known.contains($0.value) }) {
      if let purpose = processing.purpose {
        vendors.append(("verwerkingen/\(processing.id.value.text)/doel", purpose))
      }
    }
    return vendors
  }
}

extension [Country] {
  fileprivate var hasUS: Bool { contains { $0.isUS } }
}

extension Country {
  fileprivate var isUS: Bool { code == "US" }
}

internal import Policies
internal import SourceText

extension Comparison {
  mutating func compareTransfers() {
    let before = old.policy.transfers.value ?? []
    let after = new.policy.transfers.value ?? []
    if before.isEmpty, let first = after.first {
      note(.transferAdded, path(of: first, new), countries(of: first))
      cover("doorgifte")
    } else if after.isEmpty, let first = before.first {
      note(.stronger, path(of: first, old))
      cover("doorgifte")
    } else {
      for transfer in after { compare(before, transfer) }
      let isSole = before.count == 1 && after.count == 1
      for transfer in before where !isSole && !after.contains(where: { $0.key == transfer.key }) {
        note(.stronger, path(of: transfer, old))
        cover(path(of: transfer, old))
      }
    }
  }

  private mutating func compare(_ before: [Transfer], _ transfer: Transfer) {
    let path = path(of: transfer, new)
    guard let former = before.first(where: { $0.key == transfer.key }) ?? sole(before) else {
      note(.transferAdded, path, countries(of: transfer))
      return cover(path)
    }
    let (then, now) = (former.countries, transfer.countries)
    compareCountries(then, now, path + "/landen")
    switch (former.safeguard?.value, transfer.safeguard?.value) {
    case (_?, nil): note(.transferSafeguardRemoved, path + "/waarborg")
    case (let then?, let now?) where then != now:
      note(.transferSafeguardChanged, path + "/waarborg", [("country", names(transfer.countries))])
    case (nil, _?): note(.toldMore, path + "/waarborg", [("what", path + "/waarborg")])
    default: break
    }
    cover(path + "/waarborg")
  }

  /// A definition with one transfer means that one, whatever it is called.
  private func sole(_ transfers: [Transfer]) -> Transfer? {
    transfers.count == 1 && new.policy.transfers.value?.count == 1 ? transfers.first : nil
  }

  /// Where a transfer goes, for a message; nothing where it does not say.
  private func countries(of transfer: Transfer) -> [(name: String, text: String)] {
    transfer.countries.isEmpty ? [] : [("country", names(transfer.countries))]
  }

  /// Countries outside the EEA that come in or go.
  mutating func compareCountries(_ before: [Country], _ after: [Country], _ path: String) {
    let (then, now) = (Set(before), Set(after))
    for country in after where !then.contains(country) {
      let isOutside = law.entry(for: country)?.isInArea == false
      let fact = fact(of: country, path, new)
      if isOutside {
        note(.transferCountryAdded, fact, [("country", names([country]))])
      } else {
        note(.toldMore, fact, [("what", fact)])
      }
      cover(fact)
    }
    for country in before where !now.contains(country) {
      let isOutside = law.entry(for: country)?.isInArea == false
      let fact = fact(of: country, path, old)
      if isOutside { note(.stronger, fact) } else { note(.toldLess, fact, [("what", fact)]) }
      cover(fact)
    }
  }

  /// The fact of a country, which authors may write by code or by name.
  private func fact(of country: Country, _ path: String, _ side: ComparedVersion) -> String {
    let name = law.entry(for: country)
    let written = ([country.code, name?.name ?? ""] + (name?.otherNames ?? [])).first {
      side.outline["\(path)/[\($0)]"] != nil
    }
    return "\(path)/[\(written ?? country.code)]"
  }

  private func names(_ countries: [Country]) -> String {
    countries.map { law.entry(for: $0)?.name ?? $0.code }.joined(separator: ", ")
  }

  /// Where a transfer stands in the outline: in a list by its first recipient, else by itself.
  private func path(of transfer: Transfer, _ side: ComparedVersion) -> String {
    let listed = "doorgifte/\(transfer.key)"
    return side.outline[listed] == nil ? "doorgifte" : listed
  }
}

extension ComparedVersion {
  /// A definition with one transfer means that one in both versions, whatever it is called.
  func named(as other: ComparedVersion) -> ComparedVersion {
    guard let mine = policy.transfers.value, mine.count == 1, let first = mine.first,
      let theirs = other.policy.transfers.value, theirs.count == 1, let second = theirs.first,
      first.key != second.key
    else { return self }
    var version = self
    version.outline = outline.renaming("doorgifte/" + first.key, to: "doorgifte/" + second.key)
    return version
  }
}

extension Transfer {
  fileprivate var key: String { recipients.first?.value.text ?? who?.value ?? "0" }

  fileprivate var countries: [Country] {
    if case .countries(let countries)? = destination?.value { return countries }
    return []
  }
}

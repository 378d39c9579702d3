internal import Mustache
internal import Policies
internal import SourceText

extension StatementView {
  func addRecipients(to fields: inout Fields) {
    let recipients = policy.recipients
    let connected = recipients.indices.filter { recipients[$0].connection != nil }
    let authorities = recipients.indices.filter { recipients[$0].role?.value == .authority }
    let others = recipients.indices.filter {
      recipients[$0].connection == nil && recipients[$0].role?.value != .authority
    }
    fields.list(.ontvangers, .ontvangers_lijst, named(recipients: others))
    fields.list(.overheden, .overheden_lijst, named(recipients: authorities))
    fields.list(.koppelingen, .koppelingen_lijst, named(recipients: connected))
    fields.list(
      .alle_ontvangers, .alle_ontvangers_lijst, briefly(recipients: Array(recipients.indices)))
    fields.list(
      .ontvangers_toelichting,
      named(recipients: (others + authorities).filter { recipients[$0].explanation != nil }))
    let disclosure = policy.disclosure
    fields.set(.verstrekking, disclosure.map(self.disclosure) ?? .nothing)
    let isGeneral = disclosure?.dataSubjects.isEmpty == true
    fields.flag(.verstrekking_algemeen, isGeneral)
    fields.flag(.deel_ontvangers, disclosure != nil || !policy.recipients.isEmpty)
    fields.flag(.deel_ontvangers_algemeen, isGeneral || !policy.recipients.isEmpty)
    addTransfers(to: &fields)
  }

  /// Recipients within a sentence: no more than their names.
  func briefly(recipients indices: [Int]) -> [Cell] {
    indices.enumerated().map { position, index in
      var item = Fields(words)
      item.line(.naam, policy.recipients[index].name)
      item.separators(after: position, of: indices.count)
      return item.close()
    }
  }

  private func named(recipients indices: [Int]) -> [Cell] {
    indices.enumerated().map { position, index in
      let recipient = policy.recipients[index]
      var item = Fields(words)
      item.text(.id, recipient.id.value.text)
      item.line(.naam, .Naam, recipient.name)
      item.line(.soort, recipient.category)
      item.line(.doel, recipient.purpose)
      item.line(.voorwaarde, recipient.condition)
      item.line(.voorbeeld, recipient.example)
      item.list(.gegevens, .gegevens_lijst, briefly(data: policy.data.indices(of: recipient.data)))
      item.texts(.landen, .landen_lijst, recipient.countries.map { countryName($0.value) })
      item.flag(.zelfstandig, recipient.role?.value == .independent)
      item.flag(.gezamenlijk, recipient.role?.value == .joint)
      item.answer(.overeenkomst_ja, .overeenkomst_nee, recipient.hasAgreement)
      item.lines(.afspraken, .afspraken_lijst, recipient.terms)
      item.line(.gekozen_door, .Gekozen_door, recipient.connection?.chosenBy)
      item.isYes(.blijft, recipient.connection?.survivesDeletion)
      item.line(.zorg_van, recipient.connection?.responsible)
      item.prose(.toelichting, recipient.explanation)
      item.separators(after: position, of: indices.count)
      return item.close()
    }
  }

  func countryName(_ country: Country) -> String {
    law.entry(for: country)?.name ?? country.code
  }

  private func disclosure(_ disclosure: Disclosure) -> Cell {
    var item = Fields(words)
    item.answer(.verkoop_ja, .verkoop_nee, disclosure.isSold)
    item.answer(.commercieel_ja, .commercieel_nee, disclosure.isCommercial)
    item.flag(.niet_aan_anderen, disclosure.toOthers?.value == false)
    item.texts(
      .behalve, .behalve_lijst,
      disclosure.exceptions.map { words.phrase("behalve", $0.value.rawValue) })
    item.line(.alleen_voor, disclosure.onlyFor)
    item.flag(.niet_rechtstreeks, disclosure.isDirect?.value == false)
    item.lines(.toegang, .toegang_lijst, disclosure.access)
    item.lines(.vertrouwelijk, .vertrouwelijk_lijst, disclosure.confidential)
    item.prose(.toelichting, disclosure.explanation)
    return item.close()
  }

  private func addTransfers(to fields: inout Fields) {
    let transfers = policy.transfers
    fields.flag(.geen_doorgifte, transfers.isDenied)
    fields.flag(.deel_doorgifte, transfers.isDenied || transfers.value?.isEmpty == false)
    fields.list(.doorgiften, (transfers.value ?? []).map(transfer))
  }

  private func transfer(_ transfer: Transfer) -> Cell {
    let recipients = policy.recipients.indices(of: transfer.recipients)
    var item = Fields(words)
    item.list(.ontvangers, .ontvangers_lijst, briefly(recipients: recipients))
    item.flag(.meervoud, recipients.count > 1)
    item.line(.wie, .Wie, transfer.who)
    var countries: [Country] = []
    if case .countries(let told)? = transfer.destination?.value { countries = told }
    item.texts(.landen, .landen_lijst, countries.map(countryName))
    let safeguard = transfer.safeguard?.value
    item.flag(.waarborg, safeguard != nil)
    item.clause(.waarborg_clausule, "clausules/waarborg/", safeguard?.rawValue)
    item.text(.waarborg_artikel, safeguard.flatMap { law.article("safeguards", $0.rawValue) })
    item.line(.kopie, transfer.copy)
    item.prose(.toelichting, transfer.explanation)
    return item.close()
  }
}

internal import Mustache
internal import Policies
internal import SourceText

extension StatementView {
  func addRecipients(to fields: inout Fields) {
    let connected = policy.recipients.filter { $0.connection != nil }
    let authorities = policy.recipients.filter { $0.role?.value == .authority }
    let others = policy.recipients.filter { $0.connection == nil && $0.role?.value != .authority }
    fields.list(.ontvangers, .ontvangers_lijst, named(others))
    fields.list(.overheden, .overheden_lijst, named(authorities))
    fields.list(.koppelingen, .koppelingen_lijst, named(connected))
    fields.list(
      .alle_ontvangers, .alle_ontvangers_lijst, briefly(policy.recipients.map(\.name)))
    fields.set(
      .ontvangers_toelichting,
      .list(named((others + authorities).filter { $0.explanation != nil })))
    let disclosure = policy.disclosure
    fields.set(.verstrekking, disclosure.map(self.disclosure) ?? .nothing)
    let isGeneral = disclosure?.dataSubjects.isEmpty == true
    fields.flag(.verstrekking_algemeen, isGeneral)
    fields.flag(.deel_ontvangers, disclosure != nil || !policy.recipients.isEmpty)
    fields.flag(.deel_ontvangers_algemeen, isGeneral || !policy.recipients.isEmpty)
    addTransfers(to: &fields)
  }

  func named(_ recipients: [Recipient]) -> [Value] {
    recipients.enumerated().map { index, recipient in
      var item = Fields(words, capacity: 28)
      item.text(.id, recipient.id.value.text)
      item.line(.naam, .Naam, recipient.name)
      item.line(.soort, recipient.category)
      item.line(.doel, recipient.purpose)
      item.line(.voorwaarde, recipient.condition)
      item.line(.voorbeeld, recipient.example)
      item.list(.gegevens, .gegevens_lijst, briefly(policy.data[recipient.data]))
      item.texts(.landen, .landen_lijst, recipient.countries.map { countryName($0.value) })
      item.flag(.zelfstandig, recipient.role?.value == .independent)
      item.flag(.gezamenlijk, recipient.role?.value == .joint)
      item.answer(.overeenkomst_ja, .overeenkomst_nee, recipient.hasAgreement)
      item.lines(.afspraken, .afspraken_lijst, recipient.terms)
      item.line(.gekozen_door, .Gekozen_door, recipient.connection?.chosenBy)
      item.isYes(.blijft, recipient.connection?.survivesDeletion)
      item.line(.zorg_van, recipient.connection?.responsible)
      item.prose(.toelichting, recipient.explanation)
      item.separators(after: index, of: recipients.count)
      return item.value
    }
  }

  func countryName(_ country: Country) -> String {
    law.entry(for: country)?.name ?? country.code
  }

  private func disclosure(_ disclosure: Disclosure) -> Value {
    var item = Fields(words, capacity: 20)
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
    return item.value
  }

  private func addTransfers(to fields: inout Fields) {
    let transfers = policy.transfers
    fields.flag(.geen_doorgifte, transfers.isDenied)
    fields.flag(.deel_doorgifte, transfers.isDenied || transfers.value?.isEmpty == false)
    fields.set(.doorgiften, .list((transfers.value ?? []).map(transfer)))
  }

  private func transfer(_ transfer: Transfer) -> Value {
    let recipients = policy.recipients[transfer.recipients]
    var item = Fields(words, capacity: 14)
    item.list(.ontvangers, .ontvangers_lijst, briefly(recipients.map(\.name)))
    item.flag(.meervoud, recipients.count > 1)
    item.line(.wie, .Wie, transfer.who)
    var countries: [Country] = []
    if case .countries(let told)? = transfer.destination?.value { countries = told }
    item.texts(.landen, .landen_lijst, countries.map(countryName))
    let safeguard = transfer.safeguard?.value
    item.flag(.waarborg, safeguard != nil)
    item.text(.waarborg_clausule, safeguard.map { "clausules/waarborg/" + $0.rawValue })
    item.text(.waarborg_artikel, safeguard.flatMap { law.article("safeguards", $0.rawValue) })
    item.line(.kopie, transfer.copy)
    item.prose(.toelichting, transfer.explanation)
    return item.value
  }
}

internal import Mustache
internal import Policies
internal import SourceText

extension StatementView {
  func addProcessings(_ all: [Cell], to fields: inout Fields) {
    fields.list(.verwerkingen, .deel_verwerkingen, all)
  }

  /// The values of those processings for which something holds, out of the values of all.
  func processings(_ all: [Cell], where holds: (Processing) -> Bool) -> [Cell] {
    zip(policy.processings, all).filter { holds($0.0) }.map(\.1)
  }

  /// Every processing, worked out once.
  var processings: [Cell] {
    // By index: a closure would be given a copy of every processing.
    policy.processings.indices.map { index in
      var item = Fields(words)
      let processing = policy.processings[index]
      item.text(.id, processing.id.value.text)
      item.text(.anker, processing.id.value.text)
      item.text(.kop, heading(processing))
      item.separators(after: index, of: policy.processings.count)
      addPurpose(of: processing, to: &item)
      addBasis(of: processing, to: &item)
      addRetention(of: processing, to: &item)
      item.set(.marketing, processing.marketing.map(marketing) ?? .nothing)
      item.set(.mogelijkheden, processing.possibilities.map(possibilities) ?? .nothing)
      return item.close()
    }
  }

  func heading(_ processing: Processing) -> String? {
    (processing.name ?? processing.purpose).map { capitalised($0.value) }
  }

  private func addPurpose(of processing: Processing, to item: inout Fields) {
    item.line(.naam, processing.name)
    item.line(.doel, processing.purpose)
    item.line(.voorwaarde, processing.condition)
    item.line(.voorbeeld, processing.example)
    let isShort = processing.explanation?.value.isOneParagraph == true
    item.prose(.toelichting, isShort ? nil : processing.explanation)
    item.prose(.toelichting_kort, isShort ? processing.explanation : nil)
    item.list(
      .gegevens, .gegevens_lijst, briefly(data: policy.data.indices(of: processing.data)))
    let sources = policy.sources[processing.sources].named
    item.list(.bronnen, .bronnen_lijst, sourceValues(sources))
    item.list(
      .ontvangers, .ontvangers_lijst,
      briefly(recipients: policy.recipients.indices(of: processing.recipients)))
    item.answer(.verplicht, .vrijwillig, processing.isMandatory)
    item.line(.gevolg, processing.consequence)
    item.flag(
      .heeft_plicht, processing.isMandatory != nil || processing.consequence != nil)
    item.flag(.heeft_keuzes, hasChoices(processing))
    item.flag(.heeft_bijzonderheden, hasDetails(processing))
  }

  /// Whether there is more to tell than the purpose.
  private func hasDetails(_ processing: Processing) -> Bool {
    processing.basis != nil || processing.retention != nil
      || processing.marketing?.optOuts.isEmpty == false
      || !processing.data.isEmpty || !processing.recipients.isEmpty
      || !policy.sources[processing.sources].named.isEmpty
      || processing.condition != nil || processing.example != nil || processing.explanation != nil
      || processing.possibilities != nil || processing.isMandatory != nil || processing.law != nil
  }

  private func addBasis(of processing: Processing, to item: inout Fields) {
    let basis = processing.basis?.value
    item.phrase(.grondslag, "grondslagen", basis?.rawValue)
    item.text(.grondslag_artikel, basis.flatMap { law.article("bases", $0.rawValue) })
    item.clause(.grondslag_clausule, "clausules/grondslag/", basis?.rawValue)
    item.flag(.heeft_grond, basis != nil || lawName(processing.law) != nil)
    item.line(.belang, processing.interest)
    addLaw(processing.law, to: &item, mentioned: .wet_verplicht)
  }

  /// The law that is named, and whether one is mentioned at all.
  func addLaw(_ law: Located<LawReference>?, to item: inout Fields, mentioned: ViewName) {
    item.flag(mentioned, law != nil)
    item.text(.wet, lawName(law))
  }

  func lawName(_ reference: Located<LawReference>?) -> String? {
    guard case .named(let key)? = reference?.value else { return nil }
    return law.act(key: key.text)?.fullName
  }

  private func addRetention(of processing: Processing, to item: inout Fields) {
    let term = processing.retention.map(term) ?? .nothing
    item.set(.bewaartermijn, processing.retention.map { retention($0, term) } ?? .nothing)
    item.set(.termijn, term)
    item.flag(.heeft_termijn, tellsRetention(processing))
    item.isYes(.ook_na_verzoek, processing.survivesDeletion)
    item.flag(.niet_actief, processing.isActivelyUsed?.value == false)
    item.isYes(.uitsluitend, processing.isExclusive)
    item.isYes(.nergens_anders, processing.isStoredOnce)
  }

  /// Whether there is a sentence to tell about how long data are kept.
  private func tellsRetention(_ processing: Processing) -> Bool {
    let retention = processing.retention.map {
      $0.term != nil || $0.law != nil || $0.reason != nil || $0.decidedBy != nil
        || $0.deletedBy != nil
    }
    return retention == true || processing.survivesDeletion?.value == true
      || processing.isActivelyUsed?.value == false || processing.isExclusive?.value == true
      || processing.isStoredOnce?.value == true
  }

  /// Whether readers can do something themselves, or ask for it.
  private func hasChoices(_ processing: Processing) -> Bool {
    let marketing = processing.marketing.map {
      !$0.optOuts.isEmpty || $0.offersChange?.value == true
    }
    let possibilities = processing.possibilities.map {
      !$0.selfService.isEmpty || !$0.onRequest.isEmpty
    }
    return marketing == true || possibilities == true
  }

  func term(_ retention: Retention) -> Cell {
    retention.term.map { words.term($0.value, isLimit: retention.isLimit?.value == true) }
      ?? .nothing
  }

  func retention(_ retention: Retention) -> Cell { self.retention(retention, term(retention)) }

  private func retention(_ retention: Retention, _ term: Cell) -> Cell {
    var item = Fields(words)
    item.set(.termijn, term)
    addLaw(retention.law, to: &item, mentioned: .wettelijk)
    item.line(.reden, retention.reason)
    item.line(.bepaald_door, retention.decidedBy)
    item.line(.verwijdering_door, retention.deletedBy)
    item.flag(
      .zelfde_partij, retention.decidedBy != nil && retention.decidedBy == retention.deletedBy)
    return item.close()
  }

  private func marketing(_ marketing: Marketing) -> Cell {
    var item = Fields(words)
    item.texts(
      .kanalen, .kanalen_lijst,
      marketing.channels.map { words.phrase("kanalen", $0.value.rawValue) })
    item.lines(.afmelden, .afmelden_lijst, marketing.optOuts)
    item.isYes(.kan_wijzigen, marketing.offersChange)
    item.isYes(.eigen_klanten, marketing.ownCustomers)
    return item.close()
  }

  func possibilities(_ possibilities: Possibilities) -> Cell {
    var item = Fields(words)
    item.texts(
      .zelf, .zelf_lijst,
      possibilities.selfService.map { words.form(0, "mogelijkheden", $0.value.rawValue) })
    item.texts(
      .op_verzoek, .op_verzoek_lijst,
      possibilities.onRequest.map { words.form(1, "mogelijkheden", $0.value.rawValue) })
    item.line(.via, possibilities.channel)
    item.date(.sinds, possibilities.since)
    return item.close()
  }
}

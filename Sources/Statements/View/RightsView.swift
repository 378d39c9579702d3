internal import Mustache
internal import Policies
internal import SourceText

extension StatementView {
  func addStorage(to fields: inout Fields) {
    let storage = policy.storage
    let backups = storage?.backups ?? []
    let others = backups.filter(\.dataSubjects.isEmpty)
    let hasRules =
      storage.map { $0.general != nil || !$0.terms.isEmpty || $0.explanation != nil } ?? false
    fields.list(.reservekopieen, .reservekopieen_lijst, self.backups(backups))
    fields.list(.overige_reservekopieen, .overige_reservekopieen_lijst, self.backups(others))
    fields.flag(.deel_bewaren, hasRules || !backups.isEmpty)
    fields.flag(.deel_bewaren_algemeen, hasRules || !others.isEmpty)
    guard let storage, hasRules else { return fields.set(.bewaarregels, .nothing) }
    var part = Fields(words, capacity: 4)
    part.set(.algemeen, storage.general.map(retention) ?? .nothing)
    part.set(
      .termijnen,
      .list(
        storage.terms.map { term in
          var item = Fields(words, capacity: 3)
          item.list(.gegevens, .gegevens_lijst, briefly(policy.data[term.data]))
          item.line(.omschrijving, term.summary)
          item.set(.bewaartermijn, term.retention.map(retention) ?? .nothing)
          return item.value
        }))
    part.prose(.toelichting, storage.explanation)
    fields.set(.bewaarregels, part.value)
  }

  func backups(_ backups: [BackupRule]) -> [Value] {
    backups.map { backup in
      var item = Fields(words, capacity: 4)
      item.set(.bewaartermijn, backup.retention.map(retention) ?? .nothing)
      item.answer(.versleuteld, .onversleuteld, backup.isEncrypted)
      return item.value
    }
  }

  func addRights(to fields: inout Fields) {
    let rights = policy.rights
    let tells = rights.map { !$0.told.isEmpty || hasRequest($0) } ?? false
    fields.flag(.deel_rechten, tells)
    addAccuracy(to: &fields)
    guard let rights, tells else { return fields.set(.rechten, .nothing) }
    let ordered = Right.allCases.compactMap { right in rights.told.first { $0.right == right } }
    let others = ordered.filter { $0.right != .objection }
    var part = Fields(words, capacity: 20)
    part.list(.alle_rechten, .alle_rechten_lijst, rightNames(ordered))
    part.texts(
      .gegevens_rechten, .gegevens_rechten_lijst, phrases(of: ordered, "rechten-gegevens"))
    part.texts(.andere_rechten, .andere_rechten_lijst, phrases(of: ordered, "rechten-anders"))
    part.list(.wetsrechten, .wetsrechten_lijst, articles(of: ordered.filter { $0.law == nil }))
    let letter = RequestLetter(policy, words: words, law: law)
    part.list(.overige_rechten, .overige_rechten_lijst, rightValues(others, letter))
    let objection = ordered.filter { $0.right == .objection }
    part.set(.bezwaar, rightValues(objection, letter).first ?? .nothing)
    part.flag(.deel_verzoek, hasRequest(rights))
    addRequest(rights, to: &part)
    fields.set(.rechten, part.value)
  }

  private func hasRequest(_ rights: Rights) -> Bool {
    rights.channel != nil || rights.identityCheck != nil || rights.answerWithin != nil
      || rights.isFree != nil || rights.explanation != nil
  }

  /// What those rights allow that this group of phrases has words for.
  private func phrases(of rights: [ToldRight], _ group: String) -> [String] {
    rights.compactMap { words.optionalPhrase(group, $0.right.rawValue) }
  }

  /// Where the law gives each right.
  private func articles(of rights: [ToldRight]) -> [Value] {
    rights.map { told in
      var item = Fields(words, capacity: 2)
      item.text(.naam, words.phrase("rechten", told.right.rawValue))
      item.text(.artikel, law.article("rights", told.right.rawValue))
      return item.value
    }
  }

  private func rightNames(_ rights: [ToldRight]) -> [Value] {
    rights.enumerated().map { index, told in
      var item = Fields(words, capacity: 4)
      let name = words.phrase("rechten", told.right.rawValue)
      item.text(.naam, name)
      item.text(.naam_klein, lowered(name))
      item.separators(after: index, of: rights.count)
      return item.value
    }
  }

  private func rightValues(_ rights: [ToldRight], _ letter: RequestLetter?) -> [Value] {
    rights.enumerated().map { index, told in
      let key = told.right.rawValue
      var item = Fields(words, capacity: 16)
      item.text(.id, key)
      let name = words.phrase("rechten", key)
      item.text(.naam, name)
      item.text(.naam_klein, lowered(name))
      item.text(.artikel, law.article("rights", key))
      item.text(.recht_clausule, "clausules/rechten/" + key)
      let processings = policy.processings[told.onlyFor]
      item.texts(
        .alleen_voor, .alleen_voor_lijst,
        processings.compactMap { ($0.name ?? $0.purpose).map { lowered($0.value) } })
      item.lines(.via, .via_lijst, told.channels)
      item.line(.voorbeeld, told.example)
      item.text(.verzoek, words.form(0, "verzoeken", key))
      item.set(.verzoek_link, letter?.mail(for: told).map { .raw($0.link) } ?? .nothing)
      item.text(.wet, lawName(told.law))
      item.prose(.toelichting, told.explanation)
      item.separators(after: index, of: rights.count)
      return item.value
    }
  }

  private func addRequest(_ rights: Rights, to part: inout Fields) {
    part.set(.kanaal, rights.channel.map(channel) ?? .nothing)
    part.flag(.identiteit_altijd, rights.identityCheck?.value == .always)
    part.flag(.identiteit_twijfel, rights.identityCheck?.value == .onDoubt)
    part.flag(.identiteit_nooit, rights.identityCheck?.value == .never)
    part.line(.identiteit_via, rights.identityMeans)
    part.text(.antwoord_binnen, rights.answerWithin.map { words.duration($0.value) })
    part.answer(.gratis, .niet_gratis, rights.isFree)
    part.prose(.toelichting, rights.explanation)
  }

  private func channel(_ channel: RequestChannel) -> Value {
    var item = Fields(words, capacity: 10)
    item.email(.email, channel.email)
    item.telephone(.telefoon, .telefoon_link, channel.telephone)
    item.website(.formulier, .formulier_link, channel.form)
    item.line(.anders, channel.other)
    item.flag(
      .bereikbaar,
      channel.email != nil || channel.telephone != nil || channel.form != nil
        || channel.other != nil)
    item.lines(.vermeld, .vermeld_lijst, channel.contents)
    return item.value
  }

  private func addAccuracy(to fields: inout Fields) {
    let duty = policy.accuracy
    fields.flag(.deel_juistheid, duty?.data.isEmpty == false)
    guard let duty else { return fields.set(.juistheid, .nothing) }
    var part = Fields(words, capacity: 3)
    part.lines(.doorgeven, .doorgeven_lijst, duty.data)
    part.isYes(.meteen, duty.promptly)
    fields.set(.juistheid, part.value)
  }
}

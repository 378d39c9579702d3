internal import Mustache
internal import Policies
internal import SourceText

extension StatementView {
  func addStorage(to fields: inout Fields) {
    let storage = policy.storage
    let backups = storage?.backups ?? []
    // A key path of two steps would be put together by the runtime.
    let others = backups.filter { $0.dataSubjects.isEmpty }
    let hasRules =
      storage.map { $0.general != nil || !$0.terms.isEmpty || $0.explanation != nil } ?? false
    fields.list(.reservekopieen, .reservekopieen_lijst, self.backups(backups))
    fields.list(.overige_reservekopieen, .overige_reservekopieen_lijst, self.backups(others))
    fields.flag(.deel_bewaren, hasRules || !backups.isEmpty)
    fields.flag(.deel_bewaren_algemeen, hasRules || !others.isEmpty)
    guard let storage, hasRules else { return fields.set(.bewaarregels, .nothing) }
    var part = Fields(words)
    part.set(.algemeen, storage.general.map(retention) ?? .nothing)
    part.list(
      .termijnen,
      storage.terms.map { term in
        var item = Fields(words)
        item.list(.gegevens, .gegevens_lijst, briefly(data: policy.data.indices(of: term.data)))
        item.line(.omschrijving, term.summary)
        item.set(.bewaartermijn, term.retention.map(retention) ?? .nothing)
        return item.close()
      })
    part.prose(.toelichting, storage.explanation)
    fields.set(.bewaarregels, part)
  }

  func backups(_ backups: [BackupRule]) -> [Cell] {
    backups.map { backup in
      var item = Fields(words)
      item.set(.bewaartermijn, backup.retention.map(retention) ?? .nothing)
      item.answer(.versleuteld, .onversleuteld, backup.isEncrypted)
      return item.close()
    }
  }

  func addRights(to fields: inout Fields) {
    let rights = policy.rights
    let tells = rights.map { !$0.told.isEmpty || hasRequest($0) } ?? false
    fields.flag(.deel_rechten, tells)
    addAccuracy(to: &fields)
    guard let rights, tells else { return fields.set(.rechten, .nothing) }
    // By index, here and below: a closure would be given a copy of every right.
    let ordered = Right.allCases.compactMap { right in
      rights.told.indices.first { rights.told[$0].right == right }
    }
    let others = ordered.filter { rights.told[$0].right != .objection }
    let objection = ordered.filter { rights.told[$0].right == .objection }
    var part = Fields(words)
    part.list(.alle_rechten, .alle_rechten_lijst, names(of: ordered, in: rights.told))
    let told = ordered.map { rights.told[$0].right }
    part.texts(
      .gegevens_rechten, .gegevens_rechten_lijst, phrases(of: told, "rechten-gegevens"))
    part.texts(.andere_rechten, .andere_rechten_lijst, phrases(of: told, "rechten-anders"))
    let byGeneralLaw = ordered.filter { rights.told[$0].law == nil }
    part.list(
      .wetsrechten, .wetsrechten_lijst, articles(of: byGeneralLaw.map { rights.told[$0].right }))
    let letter = RequestLetter(policy, words: words, law: law)
    part.list(.overige_rechten, .overige_rechten_lijst, values(of: others, in: rights.told, letter))
    part.set(.bezwaar, values(of: objection, in: rights.told, letter).first ?? .nothing)
    part.flag(.deel_verzoek, hasRequest(rights))
    addRequest(rights, to: &part)
    fields.set(.rechten, part)
  }

  private func hasRequest(_ rights: Rights) -> Bool {
    rights.channel != nil || rights.identityCheck != nil || rights.answerWithin != nil
      || rights.isFree != nil || rights.explanation != nil
  }

  /// What those rights allow that this group of phrases has words for.
  private func phrases(of rights: [Right], _ group: String) -> [String] {
    rights.compactMap { words.optionalPhrase(group, $0.rawValue) }
  }

  /// Where the law gives each right.
  private func articles(of rights: [Right]) -> [Cell] {
    rights.map { right in
      var item = Fields(words)
      item.set(.naam, words.words(for: right)?.name ?? .nothing)
      item.text(.artikel, law.article("rights", right.rawValue))
      return item.close()
    }
  }

  private func names(of indices: [Int], in rights: [ToldRight]) -> [Cell] {
    indices.enumerated().map { position, index in
      var item = Fields(words)
      addName(of: rights[index].right, to: &item)
      item.separators(after: position, of: indices.count)
      return item.close()
    }
  }

  private func addName(of right: Right, to item: inout Fields) {
    let name = words.words(for: right)
    item.set(.naam, name?.name ?? .nothing)
    item.set(.naam_klein, name?.small ?? .nothing)
    item.set(.recht_clausule, name?.clause ?? .nothing)
  }

  private func values(
    of indices: [Int], in rights: [ToldRight], _ letter: RequestLetter?
  ) -> [Cell] {
    indices.enumerated().map { position, index in
      let told = rights[index]
      let key = told.right.rawValue
      var item = Fields(words)
      item.text(.id, key)
      addName(of: told.right, to: &item)
      item.text(.artikel, law.article("rights", key))
      item.texts(.alleen_voor, .alleen_voor_lijst, purposes(of: told.onlyFor))
      item.lines(.via, .via_lijst, told.channels)
      item.line(.voorbeeld, told.example)
      item.text(.verzoek, words.form(0, "verzoeken", key))
      item.set(
        .verzoek_link, letter?.mail(for: told).map { words.arena.raw($0.bytes) } ?? .nothing)
      item.text(.wet, lawName(told.law))
      item.prose(.toelichting, told.explanation)
      item.separators(after: position, of: indices.count)
      return item.close()
    }
  }

  /// What processings are for, as words within a sentence.
  func purposes(of references: [Reference]) -> [String] {
    policy.processings.indices(of: references).compactMap { index in
      (policy.processings[index].name ?? policy.processings[index].purpose).map {
        lowered($0.value)
      }
    }
  }

  private func addRequest(_ rights: Rights, to part: inout Fields) {
    part.set(.kanaal, rights.channel.map(channel) ?? .nothing)
    part.flag(.identiteit_altijd, rights.identityCheck?.value == .always)
    part.flag(.identiteit_twijfel, rights.identityCheck?.value == .onDoubt)
    part.flag(.identiteit_nooit, rights.identityCheck?.value == .never)
    part.line(.identiteit_via, rights.identityMeans)
    part.duration(.antwoord_binnen, rights.answerWithin?.value)
    part.answer(.gratis, .niet_gratis, rights.isFree)
    part.prose(.toelichting, rights.explanation)
  }

  private func channel(_ channel: RequestChannel) -> Cell {
    var item = Fields(words)
    item.email(.email, channel.email)
    item.telephone(.telefoon, .telefoon_link, channel.telephone)
    item.website(.formulier, .formulier_link, channel.form)
    item.line(.anders, channel.other)
    item.flag(
      .bereikbaar,
      channel.email != nil || channel.telephone != nil || channel.form != nil
        || channel.other != nil)
    item.lines(.vermeld, .vermeld_lijst, channel.contents)
    return item.close()
  }

  private func addAccuracy(to fields: inout Fields) {
    let duty = policy.accuracy
    fields.flag(.deel_juistheid, duty?.data.isEmpty == false)
    guard let duty else { return fields.set(.juistheid, .nothing) }
    var part = Fields(words)
    part.lines(.doorgeven, .doorgeven_lijst, duty.data)
    part.isYes(.meteen, duty.promptly)
    fields.set(.juistheid, part)
  }
}

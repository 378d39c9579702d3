internal import Mustache
internal import Policies
internal import SourceText

extension StatementView {
  func addData(to fields: inout Fields) {
    let told = policy.data.filter { $0.isProcessed?.value != false }
    let certain = told.filter { $0.isPossible?.value != true }
    let possible = told.filter { $0.isPossible?.value == true }
    let denied = policy.data.filter { $0.isProcessed?.value == false }
    let sensitive = told.filter { $0.sensitivity != .ordinary }
    let details =
      !possible.isEmpty || !denied.isEmpty || !sensitive.isEmpty
      || told.contains { $0.isMandatory != nil || $0.explanation != nil }
    fields.list(.gegevens, .gegevens_lijst, named(certain))
    fields.list(
      .overige_gegevens, .overige_gegevens_lijst,
      briefly(certain.filter { $0.dataSubjects.isEmpty }))
    fields.list(.mogelijke_gegevens, .mogelijke_gegevens_lijst, named(possible))
    fields.list(.geen_gegevens, .geen_gegevens_lijst, named(denied))
    fields.set(.gevoelige_gegevens, .list(named(sensitive)))
    fields.list(
      .verplichte_gegevens, .verplichte_gegevens_lijst,
      named(told.filter { $0.isMandatory?.value == true }))
    fields.list(
      .vrijwillige_gegevens, .vrijwillige_gegevens_lijst,
      named(told.filter { $0.isMandatory?.value == false }))
    fields.flag(.deel_gegevens, !policy.data.isEmpty)
    fields.flag(.gegevens_bijzonderheden, details)
    addSources(to: &fields)
  }

  /// Kinds of data as the items of a list within a sentence.
  func named(_ data: [DataCategory]) -> [Value] {
    let joining = Words.Joining.of(data.indices.lazy.map { data[$0].name?.value })
    return data.indices.map { index in
      let category = data[index]
      var item = Fields(words, capacity: 16)
      item.text(.id, category.id.value.text)
      item.line(.naam, .Naam, category.name)
      item.lines(.omvat, .omvat_lijst, category.parts)
      item.line(.gevolg, category.consequence)
      item.flag(.bijzonder, category.sensitivity == .special)
      item.flag(.strafrechtelijk, category.sensitivity == .criminal)
      item.flag(.nationaal_nummer, category.sensitivity == .nationalNumber)
      item.flag(.uitzondering, category.exception != nil)
      item.text(
        .uitzondering_clausule,
        category.exception.map { "clausules/uitzondering/" + $0.value.rawValue })
      item.text(
        .uitzondering_artikel,
        category.exception.flatMap { law.article("exceptions", $0.value.rawValue) })
      item.text(.wet, lawName(category.law))
      item.prose(.toelichting, category.explanation)
      item.separators(after: index, of: data.count, joining)
      return item.value
    }
  }

  /// Kinds of data within a sentence: no more than their names and parts.
  func briefly(_ data: [DataCategory]) -> [Value] {
    // By index: a closure would be given a copy of every kind.
    let joining = Words.Joining.of(data.indices.lazy.map { data[$0].name?.value })
    return data.indices.map { index in
      var item = Fields(words, capacity: 5)
      item.line(.naam, data[index].name)
      item.lines(.omvat, .omvat_lijst, data[index].parts)
      item.separators(after: index, of: data.count, joining)
      return item.value
    }
  }

  /// Names within a sentence.
  func briefly(_ names: [Located<String>?]) -> [Value] {
    names.enumerated().map { index, name in
      var item = Fields(words, capacity: 3)
      item.line(.naam, name)
      item.separators(after: index, of: names.count)
      return item.value
    }
  }

  private func addSources(to fields: inout Fields) {
    let named = policy.sources.named
    let regular = named.filter { $0.isOccasional?.value != true }
    let occasional = named.filter { $0.isOccasional?.value == true }
    fields.list(.vaste_bronnen, .vaste_bronnen_lijst, sourceValues(regular))
    fields.list(.soms_bronnen, .soms_bronnen_lijst, sourceValues(occasional))
    fields.flag(.deel_bronnen, !named.isEmpty)
  }

  func sourceValues(_ sources: [DataSource]) -> [Value] {
    sources.enumerated().map { index, source in
      var item = Fields(words, capacity: 4)
      item.line(.naam, source.name)
      item.isYes(.openbaar, source.isPublic)
      item.separators(after: index, of: sources.count)
      return item.value
    }
  }
}

extension [DataSource] {
  /// Those that the definition names: of the others there is nothing to tell.
  var named: [DataSource] { filter { $0.name != nil } }
}

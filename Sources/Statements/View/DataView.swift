internal import Mustache
internal import Policies
internal import SourceText

extension StatementView {
  func addData(to fields: inout Fields) {
    // By index, here and below: a closure would be given a copy of every kind.
    let data = policy.data
    let told = data.indices.filter { data[$0].isProcessed?.value != false }
    let certain = told.filter { data[$0].isPossible?.value != true }
    let possible = told.filter { data[$0].isPossible?.value == true }
    let denied = data.indices.filter { data[$0].isProcessed?.value == false }
    let sensitive = told.filter { data[$0].sensitivity != .ordinary }
    let details =
      !possible.isEmpty || !denied.isEmpty || !sensitive.isEmpty
      || told.contains { data[$0].isMandatory != nil || data[$0].explanation != nil }
    fields.list(.gegevens, .gegevens_lijst, named(data: certain))
    fields.list(
      .overige_gegevens, .overige_gegevens_lijst,
      briefly(data: certain.filter { data[$0].dataSubjects.isEmpty }))
    fields.list(.mogelijke_gegevens, .mogelijke_gegevens_lijst, named(data: possible))
    fields.list(.geen_gegevens, .geen_gegevens_lijst, named(data: denied))
    fields.list(.gevoelige_gegevens, named(data: sensitive))
    fields.list(
      .verplichte_gegevens, .verplichte_gegevens_lijst,
      named(data: told.filter { data[$0].isMandatory?.value == true }))
    fields.list(
      .vrijwillige_gegevens, .vrijwillige_gegevens_lijst,
      named(data: told.filter { data[$0].isMandatory?.value == false }))
    fields.flag(.deel_gegevens, !data.isEmpty)
    fields.flag(.gegevens_bijzonderheden, details)
    addSources(to: &fields)
  }

  /// Kinds of data as the items of a list within a sentence.
  func named(data indices: [Int]) -> [Cell] {
    let joining = joining(data: indices)
    return indices.enumerated().map { position, index in
      let category = policy.data[index]
      var item = Fields(words)
      item.text(.id, category.id.value.text)
      item.line(.naam, .Naam, category.name)
      item.lines(.omvat, .omvat_lijst, category.parts)
      item.line(.gevolg, category.consequence)
      item.flag(.bijzonder, category.sensitivity == .special)
      item.flag(.strafrechtelijk, category.sensitivity == .criminal)
      item.flag(.nationaal_nummer, category.sensitivity == .nationalNumber)
      item.flag(.uitzondering, category.exception != nil)
      item.clause(
        .uitzondering_clausule, "clausules/uitzondering/", category.exception?.value.rawValue)
      item.text(
        .uitzondering_artikel,
        category.exception.flatMap { law.article("exceptions", $0.value.rawValue) })
      item.text(.wet, lawName(category.law))
      item.prose(.toelichting, category.explanation)
      item.separators(after: position, of: indices.count, joining)
      return item.close()
    }
  }

  /// Kinds of data within a sentence: no more than their names and parts.
  func briefly(data indices: [Int]) -> [Cell] {
    let joining = joining(data: indices)
    return indices.enumerated().map { position, index in
      var item = Fields(words)
      item.line(.naam, policy.data[index].name)
      item.lines(.omvat, .omvat_lijst, policy.data[index].parts)
      item.separators(after: position, of: indices.count, joining)
      return item.close()
    }
  }

  private func joining(data indices: [Int]) -> Words.Joining {
    .of(indices.lazy.compactMap { [data = policy.data] in data[$0].name?.value })
  }

  private func addSources(to fields: inout Fields) {
    let named = policy.sources.named
    let regular = named.filter { $0.isOccasional?.value != true }
    let occasional = named.filter { $0.isOccasional?.value == true }
    fields.list(.vaste_bronnen, .vaste_bronnen_lijst, sourceValues(regular))
    fields.list(.soms_bronnen, .soms_bronnen_lijst, sourceValues(occasional))
    fields.flag(.deel_bronnen, !named.isEmpty)
  }

  func sourceValues(_ sources: [DataSource]) -> [Cell] {
    sources.enumerated().map { index, source in
      var item = Fields(words)
      item.line(.naam, source.name)
      item.isYes(.openbaar, source.isPublic)
      item.separators(after: index, of: sources.count)
      return item.close()
    }
  }
}

extension [DataSource] {
  /// Those that the definition names: of the others there is nothing to tell.
  var named: [DataSource] { filter { $0.name != nil } }
}

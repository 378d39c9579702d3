internal import JSON
internal import Policies
internal import SourceText
internal import Statements

extension StatementData {
  func dataCategory(_ writer: inout JSONWriter, _ category: DataCategory) {
    writer.member("id", category.id.value.text)
    writer.tell("name", category.name)
    writer.tell("parts", category.parts)
    writer.tell("kind", category.kind)
    writer.tell("dataSubjects", category.dataSubjects)
    writer.tell("processed", category.isProcessed)
    writer.tell("possible", category.isPossible)
    writer.tell("mandatory", category.isMandatory)
    writer.tell("consequence", category.consequence)
    writer.tell("exception", category.exception) { writer, exception in
      writer.member("key", exception.value.rawValue)
      writer.tell("article", wording.article("exceptions", exception.value.rawValue))
    }
    writer.tell("law", category.law, law)
    writer.tell("explanation", category.explanation)
  }

  func source(_ writer: inout JSONWriter, _ source: DataSource) {
    writer.member("id", source.id.value.text)
    writer.tell("name", source.name)
    writer.tell("dataSubject", source.isDataSubject)
    writer.tell("public", source.isPublic)
    writer.tell("occasional", source.isOccasional)
  }

  func processing(_ writer: inout JSONWriter, _ processing: Processing) {
    writer.member("id", processing.id.value.text)
    writer.tell("name", processing.name)
    writer.tell("purpose", processing.purpose)
    writer.tell("dataSubjects", processing.dataSubjects)
    writer.tell("data", processing.data)
    writer.tell("basis", processing.basis?.value) { writer, basis in
      writer.member("key", basis.rawValue)
      writer.member("name", wording.basis(basis))
      writer.tell("article", wording.article("bases", basis.rawValue))
    }
    writer.tell("interest", processing.interest)
    writer.tell("law", processing.law, law)
    writer.tell("retention", processing.retention, retention)
    writer.tell("recipients", processing.recipients)
    writer.tell("sources", processing.sources)
    writer.tell("marketing", processing.marketing, marketing)
    writer.tell("mandatory", processing.isMandatory)
    writer.tell("consequence", processing.consequence)
    writer.tell("condition", processing.condition)
    writer.tell("exclusive", processing.isExclusive)
    writer.tell("storedOnce", processing.isStoredOnce)
    writer.tell("activelyUsed", processing.isActivelyUsed)
    writer.tell("survivesDeletion", processing.survivesDeletion)
    writer.tell("example", processing.example)
    writer.tell("possibilities", processing.possibilities, possibilities)
    writer.tell("explanation", processing.explanation)
  }

  private func marketing(_ writer: inout JSONWriter, _ marketing: Marketing) {
    writer.tell("channels", marketing.channels)
    writer.tell("optOuts", marketing.optOuts)
    writer.tell("offersChange", marketing.offersChange)
    writer.tell("ownCustomers", marketing.ownCustomers)
  }
}

// How long.

extension StatementData {
  func retention(_ writer: inout JSONWriter, _ retention: Retention) {
    writer.tell("text", wording.term(retention))
    if let term = retention.term { write(term.value, retention.isLimit, to: &writer) }
    writer.tell("law", retention.law, law)
    writer.tell("reason", retention.reason)
    writer.tell("decidedBy", retention.decidedBy)
    writer.tell("deletedBy", retention.deletedBy)
  }

  private func write(
    _ term: RetentionTerm, _ isLimit: Located<Bool>?, to writer: inout JSONWriter
  ) {
    switch term {
    case .fixed(let duration, let start, let limit):
      writer.member("kind", "fixed")
      writer.member("duration", duration.iso)
      writer.tell("from", start?.words)
      if limit || isLimit != nil { writer.member("limit", limit || isLimit?.value == true) }
    case .until(let event, let then):
      writer.member("kind", "until")
      writer.member("until", event.words)
      writer.tell("then", then?.iso)
    case .whilst(let event):
      writer.member("kind", "whilst")
      writer.member("whilst", event.words)
    case .vague(let event):
      writer.member("kind", "vague")
      writer.member("words", event.words)
    case .indefinite(let exception):
      writer.member("kind", "indefinite")
      writer.tell("unless", exception?.words)
    }
  }

  func storage(_ writer: inout JSONWriter, _ storage: StorageRules) {
    writer.tell("general", storage.general, retention)
    writer.tellEach("terms", storage.terms) { writer, term in
      writer.member("id", term.id.value.text)
      writer.tell("data", term.data)
      writer.tell("summary", term.summary)
      writer.tell("retention", term.retention, retention)
    }
    writer.tellEach("backups", storage.backups) { writer, backup in
      writer.member("id", backup.id.value.text)
      writer.tell("dataSubjects", backup.dataSubjects)
      writer.tell("retention", backup.retention, retention)
      writer.tell("encrypted", backup.isEncrypted)
    }
    writer.tell("explanation", storage.explanation)
  }
}

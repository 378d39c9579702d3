public import JSON
internal import Policies
internal import SourceText
internal import Statements

/// The data of a statement: `statement.json`.
///
/// Keys keep their order; a new key is a minor change, anything else raises ``schemaVersion``. Words
/// of closed sets are those of the definition format. `Schemas/statement.json` describes it.
public struct StatementData {
  /// Raised when a key changes its meaning or goes.
  public static let schemaVersion = 1

  // No policy: the functions below are handed on as closures, which would each hold a copy.
  let wording: Wording

  /// Adds the data of a statement, as one object, to what `writer` has.
  public static func write(_ source: ExportSource, to writer: inout JSONWriter) {
    StatementData(wording: source.wording).write(source.policy, to: &writer)
  }

  private func write(_ policy: Policy, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("schemaVersion", Self.schemaVersion)
      writer.member("language", wording.language)
      writer.tell("statement", policy.statement, statement)
      writer.tell("controller", policy.controller, controller)
      writer.tell("officer", policy.officer, officer)
      writer.tellEach("dataSubjects", policy.dataSubjects, dataSubject)
      writer.tellEach("data", policy.data, dataCategory)
      writer.tellEach("sources", policy.sources, source)
      writer.tellEach("processings", policy.processings, processing)
      writer.tellEach("recipients", policy.recipients, recipient)
      writer.tell("disclosure", policy.disclosure, disclosure)
      writer.tellEach("transfers", policy.transfers, transfer)
      writer.tell("storage", policy.storage, storage)
      writer.tell("rights", policy.rights, rights)
      writer.tell("accuracy", policy.accuracy, accuracy)
      writer.tell("complaint", policy.complaint, complaint)
      writer.tell("decisions", policy.decisions, decisions)
      writer.tell("security", policy.security, security)
      writer.tell("cookies", policy.cookies, cookies)
      writer.tell("children", policy.children, children)
    }
  }

  private func statement(_ writer: inout JSONWriter, _ statement: StatementDetails) {
    writer.member("title", wording.title)
    writer.tell("service", statement.service)
    writer.tell("effectiveDate", statement.effectiveDate)
    writer.tell("version", statement.version)
    writer.tell("law", statement.jurisdiction)
    writer.tell("address", statement.address)
    writer.tell("narrator", statement.narrator)
    writer.tell("website", statement.website)
    writer.tell("introduction", statement.introduction)
    writer.tell("changes", statement.changes) { writer, changes in
      writer.tell("causes", changes.causes)
      writer.tell("notices", changes.notices)
      writer.tell("bestEffort", changes.isBestEffort)
      writer.tell("checkYourself", changes.checkYourself)
      writer.tell("available", changes.available)
      writer.tell("explanation", changes.explanation)
    }
  }

  private func accuracy(_ writer: inout JSONWriter, _ duty: AccuracyDuty) {
    writer.tell("data", duty.data)
    writer.tell("promptly", duty.promptly)
  }

  private func security(_ writer: inout JSONWriter, _ security: Security) {
    writer.tellEach("measures", security.measures) { writer, measure in
      writer.member("id", measure.id.value.text)
      writer.tell("name", measure.name)
      writer.tell("dataSubjects", measure.dataSubjects)
    }
    writer.tell("against", security.against)
    writer.tell("keptUpToDate", security.isKeptUpToDate)
    writer.tell("report", security.report)
    writer.tell("reservation", security.reservation)
    writer.tell("explanation", security.explanation)
  }

  private func children(_ writer: inout JSONWriter, _ children: Children) {
    if let age = children.age { writer.member("age", age.value) }
    writer.tell("asksParents", children.asksParents)
    writer.tell("means", children.means)
    writer.tell("explanation", children.explanation)
  }

  /// A law: its key and name, or that it is left unnamed.
  func law(_ writer: inout JSONWriter, _ reference: Located<LawReference>) {
    switch reference.value {
    case .unnamed: writer.member("named", false)
    case .named(let key):
      writer.member("named", true)
      writer.member("key", key.text)
      writer.tell("name", wording.law(reference))
    }
  }
}

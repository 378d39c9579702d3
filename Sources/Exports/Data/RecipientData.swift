internal import JSON
internal import Policies
internal import SourceText
internal import Statements

extension StatementData {
  func recipient(_ writer: inout JSONWriter, _ recipient: Recipient) {
    writer.member("id", recipient.id.value.text)
    writer.tell("name", recipient.name)
    writer.tell("category", recipient.category)
    writer.tell("role", recipient.role)
    writer.tell("purpose", recipient.purpose)
    writer.tell("data", recipient.data)
    writer.tellEach("countries", recipient.countries.map(\.value), country)
    writer.tell("agreement", recipient.hasAgreement)
    writer.tell("terms", recipient.terms)
    writer.tell("condition", recipient.condition)
    writer.tell("example", recipient.example)
    writer.tell("connection", recipient.connection) { writer, connection in
      writer.tell("chosenBy", connection.chosenBy)
      writer.tell("survivesDeletion", connection.survivesDeletion)
      writer.tell("responsible", connection.responsible)
    }
    writer.tell("explanation", recipient.explanation)
  }

  private func country(_ writer: inout JSONWriter, _ country: Country) {
    writer.member("code", country.code)
    writer.member("name", wording.country(country))
  }

  func disclosure(_ writer: inout JSONWriter, _ disclosure: Disclosure) {
    writer.tell("toOthers", disclosure.toOthers)
    writer.tell("exceptions", disclosure.exceptions)
    writer.tell("onlyFor", disclosure.onlyFor)
    writer.tell("sold", disclosure.isSold)
    writer.tell("commercial", disclosure.isCommercial)
    writer.tell("confidential", disclosure.confidential)
    writer.tell("access", disclosure.access)
    writer.tell("direct", disclosure.isDirect)
    writer.tell("dataSubjects", disclosure.dataSubjects)
    writer.tell("explanation", disclosure.explanation)
  }

  func transfer(_ writer: inout JSONWriter, _ transfer: Transfer) {
    writer.tell("who", transfer.who)
    writer.tell("recipients", transfer.recipients)
    switch transfer.destination?.value {
    case .countries(let countries): writer.tellEach("countries", countries, country)
    // The statement says that data leave the EEA, and not where to.
    case .untold: writer.member("countries", false)
    case nil: break
    }
    writer.tell("safeguard", transfer.safeguard?.value) { writer, safeguard in
      writer.member("key", safeguard.rawValue)
      writer.tell("article", wording.article("safeguards", safeguard.rawValue))
    }
    writer.tell("copy", transfer.copy)
    writer.tell("explanation", transfer.explanation)
  }
}

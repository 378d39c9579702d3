internal import JSON
internal import Policies
internal import SourceText
internal import Statements

extension StatementData {
  func controller(_ writer: inout JSONWriter, _ controller: Controller) {
    writer.tell("name", controller.name)
    writer.tell("tradeNames", controller.tradeNames)
    writer.tell("nameExplanation", controller.nameExplanation)
    writer.tell("legalForm", controller.legalForm)
    writer.tell("address", controller.address, address)
    writer.tell("postalAddress", controller.postalAddress, address)
    writer.tell("email", controller.email)
    writer.tell("telephone", controller.telephone)
    writer.tell("form", controller.form)
    writer.tell("website", controller.website)
    writer.tell("tradeRegister", controller.tradeRegister)
    writer.tell("enterpriseNumber", controller.enterpriseNumber)
    writer.tell("contactTopics", controller.contactTopics)
    writer.tell("inArea", controller.isInArea)
    writer.tellEach("joint", controller.joint) { writer, other in
      writer.tell("name", other.name)
      writer.tell("tasks", other.tasks)
      writer.tell("email", other.email)
      writer.tell("website", other.website)
      writer.tell("contactPoint", other.isContactPoint)
    }
    writer.tell("representative", controller.representative) { writer, other in
      writer.tell("name", other.name)
      writer.tell("address", other.address, address)
      writer.tell("email", other.email)
      writer.tell("telephone", other.telephone)
    }
  }

  private func address(_ writer: inout JSONWriter, _ address: PostalAddress) {
    writer.tell("street", address.street)
    writer.tell("postalCode", address.postalCode)
    writer.tell("city", address.city)
    writer.tell("country", address.country?.value.code)
  }

  func officer(_ writer: inout JSONWriter, _ officer: Officer) {
    writer.tell("name", officer.name)
    writer.tell("email", officer.email)
    writer.tell("telephone", officer.telephone)
  }

  func complaint(_ writer: inout JSONWriter, _ complaint: Complaint) {
    let authority = complaint.authority.flatMap { wording.law.authority($0.value) }
    let printed = Set(complaint.contacts.map(\.value))
    writer.tell("authority", authority) { writer, authority in
      writer.member("key", authority.short)
      writer.member("name", authority.name)
      writer.member("country", authority.country.code)
      // What the statement prints, and no more.
      if printed.contains(.website) { writer.tell("website", authority.complaintPage?.text) }
      if printed.contains(.telephone) { writer.tell("telephone", authority.telephone?.text) }
      if printed.contains(.post) { writer.tell("post", authority.post) }
    }
    writer.tell("occasion", complaint.occasion)
    writer.tell("ownRoute", complaint.ownRoute)
    writer.tell("explanation", complaint.explanation)
  }

  func dataSubject(_ writer: inout JSONWriter, _ group: DataSubject) {
    writer.member("id", group.id.value.text)
    writer.tell("name", group.name)
    writer.tell("role", group.role)
    writer.tell("behalf", group.behalf)
    writer.tell("onlyFor", group.onlyFor)
    writer.tell("storage", group.storage)
    writer.tell("possibilities", group.possibilities, possibilities)
    writer.tellEach("inspections", group.inspections) { writer, inspection in
      writer.tell("who", inspection.who)
      writer.tell("allowed", inspection.isAllowed)
      writer.tell("purpose", inspection.purpose)
      writer.tell("condition", inspection.condition)
      writer.tell("whilst", inspection.whilst)
    }
    writer.tell("deletion", group.deletion) { writer, deletion in
      writer.tell("notified", deletion.notified)
      writer.tell("handler", deletion.handler)
      writer.tell("law", deletion.law, law)
    }
    writer.tell("explanation", group.explanation)
  }

  func possibilities(_ writer: inout JSONWriter, _ possibilities: Possibilities) {
    writer.tell("selfService", possibilities.selfService)
    writer.tell("onRequest", possibilities.onRequest)
    writer.tell("channel", possibilities.channel)
    writer.tell("since", possibilities.since)
  }
}

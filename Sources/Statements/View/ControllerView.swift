internal import Mustache
internal import Policies
internal import SourceText

extension StatementView {
  func addController(to fields: inout Fields) {
    let controller = policy.controller
    var part = Fields(words)
    part.line(.naam, controller.name)
    part.lines(.handelsnamen, .handelsnamen_lijst, controller.tradeNames)
    part.line(.naamsuitleg, controller.nameExplanation)
    part.line(.rechtsvorm, legalForm)
    part.text(.adres, address(controller.address))
    part.text(.postadres, address(controller.postalAddress))
    part.email(.email, controller.email)
    part.telephone(.telefoon, .telefoon_link, controller.telephone)
    part.website(.formulier, .formulier_link, controller.form)
    part.website(.website, .website_link, controller.website ?? policy.statement.website)
    part.line(.kvk, controller.tradeRegister)
    part.line(.kbo, controller.enterpriseNumber)
    part.flag(.bereikbaar, isReachable)
    for (name, topic) in [
      (ViewName.contact_vragen, ContactTopic.questions), (.contact_overzicht, .overview),
      (.contact_verzoeken, .requests),
    ] {
      part.flag(name, controller.contactTopics.contains { $0.value == topic })
    }
    part.list(.gezamenlijk, .gezamenlijk_lijst, controller.joint.map(joint))
    part.set(.vertegenwoordiger, controller.representative.map(representative) ?? .nothing)
    fields.set(.organisatie, part)
    fields.line(.naam, controller.name)
    fields.flag(.deel_organisatie, controller.name != nil)
    fields.flag(.deel_contact, isReachable || !controller.contactTopics.isEmpty)
    addOfficer(to: &fields)
  }

  /// The legal form, unless the name already ends in it.
  private var legalForm: Located<String>? {
    guard let form = policy.controller.legalForm,
      policy.controller.name?.value.hasSuffix(form.value) != true
    else { return nil }
    return form
  }

  private var isReachable: Bool {
    let controller = policy.controller
    return controller.address != nil || controller.postalAddress != nil || controller.email != nil
      || controller.telephone != nil || controller.form != nil || controller.tradeRegister != nil
      || controller.enterpriseNumber != nil
  }

  private func addOfficer(to fields: inout Fields) {
    fields.flag(.geen_functionaris, policy.officer.isDenied)
    fields.flag(.deel_functionaris, policy.officer.isDenied || policy.officer.value != nil)
    guard let officer = policy.officer.value else { return fields.set(.functionaris, .nothing) }
    var part = Fields(words)
    part.line(.naam, officer.name)
    part.email(.email, officer.email)
    part.telephone(.telefoon, .telefoon_link, officer.telephone)
    part.flag(.bereikbaar, officer.email != nil || officer.telephone != nil)
    part.flag(.beide, officer.email != nil && officer.telephone != nil)
    fields.set(.functionaris, part)
  }

  private func joint(_ other: JointController) -> Cell {
    var item = Fields(words)
    item.line(.naam, other.name)
    item.line(.taken, other.tasks)
    item.email(.email, other.email)
    item.website(.website, .website_link, other.website)
    item.isYes(.contactpunt, other.isContactPoint)
    return item.close()
  }

  private func representative(_ representative: Representative) -> Cell {
    var item = Fields(words)
    item.line(.naam, representative.name)
    item.text(.adres, address(representative.address))
    item.email(.email, representative.email)
    item.telephone(.telefoon, .telefoon_link, representative.telephone)
    return item.close()
  }

  /// "Klokgebouw 253, 5617 AC Eindhoven", with the country where it is told.
  func address(_ address: PostalAddress?) -> String? {
    guard let address else { return nil }
    let town = [address.postalCode, address.city].compactMap { $0?.value }.together(with: " ")
    let country = address.country.flatMap { law.entry(for: $0.value)?.name }
    let parts = [address.street?.value, town.isEmpty ? nil : town, country].compactMap { $0 }
    return parts.isEmpty ? nil : parts.together(with: ", ")
  }
}

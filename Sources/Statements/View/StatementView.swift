internal import Mustache
internal import Policies
internal import SourceText

/// A policy in the words of its statement: everything that a template may name.
///
/// The names are Dutch and follow the keys of the definition; `Templates/README.md` lists them.
///
/// A class, because it is at work in many closures, and each would copy a whole policy.
final class StatementView {
  let policy: Policy
  let law: Law
  let words: Words

  init(policy: Policy, law: Law, words: Words) {
    self.policy = policy
    self.law = law
    self.words = words
  }

  /// The whole view.
  var cell: Cell {
    var fields = Fields(words)
    addDocument(title, to: &fields)
    addController(to: &fields)
    addData(to: &fields)
    let processings = processings
    addProcessings(processings, to: &fields)
    fields.set(.hoe_lang, howLong)
    addGroups(processings, to: &fields)
    addRecipients(to: &fields)
    addStorage(to: &fields)
    addRights(to: &fields)
    addComplaint(to: &fields)
    addDecisions(to: &fields)
    addSecurity(to: &fields)
    addCookies(to: &fields)
    addChildren(to: &fields)
    addChanges(to: &fields)
    return fields.close()
  }

  /// The part of the view that the page about cookies needs.
  var cookieCell: Cell {
    var fields = Fields(words)
    addDocument(cookieTitle, to: &fields)
    addController(to: &fields)
    addCookies(to: &fields)
    return fields.close()
  }

  /// The title of the page about cookies.
  var cookieTitle: String { words.cookieTitle(of: policy.controller.name?.value ?? "") }

  /// The title that the definition gives, or one made of the organisation's name.
  var title: String {
    let name = policy.controller.name?.value ?? ""
    return policy.statement.title?.value ?? words.title(of: name)
  }

  private func addDocument(_ title: String, to fields: inout Fields) {
    let statement = policy.statement
    fields.text(.titel, title)
    fields.line(.dienst, statement.service)
    fields.flag(.dienst_is_naam, statement.service == policy.controller.name)
    fields.date(.ingangsdatum, statement.effectiveDate)
    fields.line(.versie, statement.version)
    let (hasDate, hasVersion) = (statement.effectiveDate != nil, statement.version != nil)
    fields.flag(.deel_stand, hasDate || hasVersion)
    fields.flag(.datum_en_versie, hasDate && hasVersion)
    fields.flag(.alleen_versie, !hasDate && hasVersion)
    fields.prose(.inleiding, statement.introduction)
    fields.flag(.nederland, statement.jurisdiction?.value == .netherlands)
    fields.flag(.belgie, statement.jurisdiction?.value == .belgium)
    let narrator = statement.narrator?.value ?? .we
    fields.flag(.verteller_wij, narrator == .we)
    fields.flag(.verteller_ik, narrator == .i)
    fields.flag(.verteller_naam, narrator == .name)
  }

  private func addComplaint(to fields: inout Fields) {
    fields.flag(.deel_klacht, policy.complaint != nil)
    guard let complaint = policy.complaint else { return fields.set(.klacht, .nothing) }
    let authority = complaint.authority.flatMap { law.authority($0.value) }
    let printed = Set(complaint.contacts.map(\.value))
    var part = Fields(words)
    part.text(.toezichthouder, authority?.name)
    part.line(.aanleiding, complaint.occasion)
    part.line(.eigen_route, complaint.ownRoute)
    let page = printed.contains(.website) ? authority?.complaintPage : nil
    part.text(.website, page?.readable)
    part.text(.website_link, page?.text)
    let telephone = printed.contains(.telephone) ? authority?.telephone : nil
    part.text(.telefoon, telephone?.text)
    part.text(.telefoon_link, telephone?.dialled)
    let post = printed.contains(.post) ? authority?.post : nil
    part.text(.post, post)
    part.text(.klachtpagina, page == nil ? authority?.complaintPage?.text : nil)
    part.flag(.contact_lijst, page != nil || telephone != nil || post != nil)
    part.prose(.toelichting, complaint.explanation)
    fields.set(.klacht, part)
  }

  private func addSecurity(to fields: inout Fields) {
    let security = policy.security
    let general = security?.measures.filter { $0.dataSubjects.isEmpty } ?? []
    fields.flag(.deel_beveiliging, security != nil)
    let hasWords =
      security.map {
        !$0.against.isEmpty || $0.isKeptUpToDate != nil || $0.report != nil
          || $0.reservation != nil || $0.explanation != nil
      } ?? false
    fields.flag(.deel_beveiliging_algemeen, hasWords || !general.isEmpty)
    guard let security else { return fields.set(.beveiliging, .nothing) }
    var part = Fields(words)
    part.list(.maatregelen, .maatregelen_lijst, measures(security.measures))
    part.list(.algemene_maatregelen, .algemene_maatregelen_lijst, measures(general))
    part.lines(.tegen, .tegen_lijst, security.against)
    part.isYes(.bijgewerkt, security.isKeptUpToDate)
    part.line(.voorbehoud, security.reservation)
    part.email(.melden, security.report)
    part.prose(.toelichting, security.explanation)
    fields.set(.beveiliging, part)
  }

  func measures(_ measures: [SecurityMeasure]) -> [Cell] {
    measures.map { measure in
      var item = Fields(words)
      item.line(.naam, measure.name)
      return item.close()
    }
  }

  private func addChildren(to fields: inout Fields) {
    let children = policy.children
    fields.flag(.deel_kinderen, children.isDenied || children.value != nil)
    fields.flag(.geen_kinderen, children.isDenied)
    guard let children = children.value else { return fields.set(.kinderen, .nothing) }
    var part = Fields(words)
    part.text(.leeftijd, children.age.map { String($0.value) })
    part.isYes(.toestemming_ouders, children.asksParents)
    part.line(.hoe, children.means)
    part.prose(.toelichting, children.explanation)
    fields.set(.kinderen, part)
  }

  private func addChanges(to fields: inout Fields) {
    let changes = policy.statement.changes
    fields.flag(.deel_wijzigingen, changes != nil)
    guard let changes else { return fields.set(.wijzigingen, .nothing) }
    var part = Fields(words)
    part.flag(.door_dienst, changes.causes.contains { $0.value == .service })
    part.flag(.door_wet, changes.causes.contains { $0.value == .law })
    part.texts(
      .melden, .melden_lijst, changes.notices.map { words.phrase("meldwijzen", $0.value.rawValue) })
    part.isYes(.best_doen, changes.isBestEffort)
    part.isYes(.zelf_kijken, changes.checkYourself)
    part.line(.beschikbaar, changes.available)
    part.prose(.toelichting, changes.explanation)
    fields.set(.wijzigingen, part)
  }
}

internal import Mustache
internal import Policies
internal import SourceText

extension StatementView {
  func addDecisions(to fields: inout Fields) {
    let parts = policy.decisions
    let decisions = parts.value?.decisions ?? .unknown
    let profiling = parts.value?.profiling ?? .unknown
    let noDecisions = parts.isDenied || decisions.isDenied
    let noProfiling = parts.isDenied || profiling.isDenied
    fields.flag(.geen_besluiten, noDecisions)
    fields.flag(.geen_profilering, noProfiling)
    fields.flag(
      .deel_besluiten,
      noDecisions || noProfiling || decisions.value != nil || profiling.value != nil)
    fields.list(.besluiten, (decisions.value ?? []).map(decision))
    fields.set(.profilering, profiling.value.map(self.profiling) ?? .nothing)
  }

  private func decision(_ decision: AutomatedDecision) -> Cell {
    var item = Fields(words)
    item.text(.id, decision.id.value.text)
    item.line(.over, decision.subject)
    item.line(.logica, decision.logic)
    item.line(.gevolg, decision.consequence)
    item.flag(.grond, decision.ground != nil)
    item.clause(.besluit_clausule, "clausules/besluit/", decision.ground?.value.rawValue)
    item.isYes(.opnieuw_bekijken, decision.hasReview)
    return item.close()
  }

  private func profiling(_ profiling: Profiling) -> Cell {
    var item = Fields(words)
    item.line(.wat, profiling.what)
    item.line(.waarvoor, profiling.purpose)
    item.line(.gevolg, profiling.consequence)
    item.line(.stoppen, profiling.stop)
    return item.close()
  }

  func addCookies(to fields: inout Fields) {
    let cookies = policy.cookies
    fields.flag(.geen_cookies, cookies.isDenied)
    fields.flag(.deel_cookies, cookies.isDenied || cookies.value != nil)
    guard let cookies = cookies.value else { return fields.set(.cookies, .nothing) }
    var part = Fields(words)
    part.list(.soorten, .soorten_lijst, cookies.kinds.map(cookie))
    part.flag(.details, cookies.kinds.contains { $0.placedBy != nil || $0.lifetime != nil })
    part.answer(.toestemming_ja, .toestemming_nee, cookies.asksConsent)
    part.isYes(.melding, cookies.showsNotice)
    part.line(.toestemming_wanneer, .Toestemming_wanneer, cookies.consentMoment)
    part.line(.intrekken, cookies.withdrawal)
    part.answer(.herkennen, .herkennen_nee, cookies.recognises)
    part.isYes(.browser_weigeren, cookies.browserRefusal)
    part.isYes(.browser_melden, cookies.browserWarning)
    part.answer(.werkt_minder, .werkt_minder_nee, cookies.refusalBreaks)
    part.answer(.cookiemuur_ja, .cookiemuur_nee, cookies.isWall)
    part.flag(.deel_keuze, hasChoice(cookies))
    part.flag(.deel_andere_partijen, cookies.others?.isTold == true)
    part.set(.andere_partijen, cookies.others.map(otherParties) ?? .nothing)
    part.list(.statistieken, .statistieken_lijst, cookies.analytics.map(analytics))
    part.website(.meer_informatie, .meer_informatie_link, cookies.more)
    part.prose(.toelichting, cookies.explanation)
    fields.set(.cookies, part)
  }

  /// Whether there is anything to tell about choosing.
  private func hasChoice(_ cookies: Cookies) -> Bool {
    cookies.asksConsent != nil || cookies.withdrawal != nil || cookies.refusalBreaks != nil
      || cookies.isWall != nil || cookies.browserRefusal?.value == true
      || cookies.browserWarning?.value == true
  }

  private func cookie(_ cookie: Cookie) -> Cell {
    var item = Fields(words)
    item.text(.id, cookie.id.value.text)
    item.line(.naam, cookie.name)
    item.phrase(.soort, "cookiesoorten", cookie.kind?.value.rawValue)
    item.line(.doel, cookie.purpose)
    item.line(.plaatser, cookie.placedBy)
    item.text(.termijn, cookie.lifetime.map { lifetime($0.value) })
    return item.close()
  }

  func lifetime(_ lifetime: CookieLifetime) -> String {
    switch lifetime {
    case .session: words.phrase("cookietermijn", "sessie")
    case .lasting(let duration):
      words.phrase("cookietermijn", "duur", [("duur", words.duration(duration))])
    }
  }

  private func otherParties(_ others: OtherCookieParties) -> Cell {
    var item = Fields(words)
    item.answer(.afspraken_ja, .afspraken_nee, others.haveAgreements)
    item.answer(.controle_ja, .controle_nee, others.isControlled)
    item.isYes(.lees_hun_verklaring, others.readTheirs)
    return item.close()
  }

  private func analytics(_ analytics: Analytics) -> Cell {
    let provider = analytics.recipient.flatMap { policy.recipients[$0.value]?.name }
    var item = Fields(words)
    item.line(.naam, analytics.name)
    item.line(.aanbieder, .Aanbieder, provider)
    item.line(.doel, analytics.purpose)
    item.answer(.overeenkomst_ja, .overeenkomst_nee, analytics.hasAgreement)
    item.answer(.anoniem_ja, .anoniem_nee, analytics.masksAddress)
    item.answer(.andere_diensten_ja, .andere_diensten_nee, analytics.otherServices)
    return item.close()
  }
}

extension OtherCookieParties {
  /// Whether a sentence tells of them.
  fileprivate var isTold: Bool {
    haveAgreements != nil || isControlled != nil || readTheirs?.value == true
  }
}

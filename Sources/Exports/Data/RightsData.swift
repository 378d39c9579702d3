internal import JSON
internal import Policies
internal import SourceText
internal import Statements

extension StatementData {
  func rights(_ writer: inout JSONWriter, _ rights: Rights) {
    writer.tellEach("told", rights.inOrder, right)
    writer.tell("channel", rights.channel) { writer, channel in
      writer.tell("email", channel.email)
      writer.tell("telephone", channel.telephone)
      writer.tell("form", channel.form)
      writer.tell("other", channel.other)
      writer.tell("contents", channel.contents)
    }
    writer.tell("identityCheck", rights.identityCheck)
    writer.tell("identityMeans", rights.identityMeans)
    writer.tell("answerWithin", rights.answerWithin?.value.iso)
    writer.tell("free", rights.isFree)
    writer.tell("explanation", rights.explanation)
  }

  private func right(_ writer: inout JSONWriter, _ told: ToldRight) {
    let key = told.right.rawValue
    writer.member("key", key)
    writer.member("name", wording.right(told.right))
    writer.tell("article", wording.article("rights", key))
    writer.tell("onlyFor", told.onlyFor)
    writer.tell("channels", told.channels)
    writer.tell("example", told.example)
    writer.tell("law", told.law, law)
    writer.tell("explanation", told.explanation)
  }

  func decisions(_ writer: inout JSONWriter, _ parts: AutomatedDecisions) {
    writer.tellEach("automated", parts.decisions) { writer, decision in
      writer.member("id", decision.id.value.text)
      writer.tell("subject", decision.subject)
      writer.tell("logic", decision.logic)
      writer.tell("consequence", decision.consequence)
      writer.tell("ground", decision.ground)
      writer.tell("review", decision.hasReview)
    }
    writer.tell("profiling", parts.profiling) { writer, profiling in
      writer.tell("what", profiling.what)
      writer.tell("purpose", profiling.purpose)
      writer.tell("consequence", profiling.consequence)
      writer.tell("stop", profiling.stop)
    }
  }

  func cookies(_ writer: inout JSONWriter, _ cookies: Cookies) {
    writer.tellEach("kinds", cookies.kinds, cookie)
    writer.tell("asksConsent", cookies.asksConsent)
    writer.tell("showsNotice", cookies.showsNotice)
    writer.tell("consentMoment", cookies.consentMoment)
    writer.tell("withdrawal", cookies.withdrawal)
    writer.tell("recognises", cookies.recognises)
    writer.tell("browserRefusal", cookies.browserRefusal)
    writer.tell("browserWarning", cookies.browserWarning)
    writer.tell("refusalBreaks", cookies.refusalBreaks)
    writer.tell("wall", cookies.isWall)
    writer.tell("others", cookies.others) { writer, others in
      writer.tell("agreements", others.haveAgreements)
      writer.tell("controlled", others.isControlled)
      writer.tell("readTheirs", others.readTheirs)
    }
    writer.tellEach("analytics", cookies.analytics, analytics)
    writer.tell("more", cookies.more)
    writer.tell("explanation", cookies.explanation)
  }

  private func cookie(_ writer: inout JSONWriter, _ cookie: Cookie) {
    writer.member("id", cookie.id.value.text)
    writer.tell("name", cookie.name)
    writer.tell("kind", cookie.kind)
    writer.tell("purpose", cookie.purpose)
    writer.tell("placedBy", cookie.placedBy)
    guard let lifetime = cookie.lifetime?.value else { return }
    switch lifetime {
    case .session: writer.member("lifetime", "session")
    case .lasting(let duration): writer.member("lifetime", duration.iso)
    }
  }

  private func analytics(_ writer: inout JSONWriter, _ analytics: Analytics) {
    writer.tell("name", analytics.name)
    writer.tell("recipient", analytics.recipient?.value.text)
    writer.tell("purpose", analytics.purpose)
    writer.tell("agreement", analytics.hasAgreement)
    writer.tell("masksAddress", analytics.masksAddress)
    writer.tell("otherServices", analytics.otherServices)
  }
}

extension Rights {
  /// The rights told, in the order of the law.
  var inOrder: [ToldRight] {
    Right.allCases.compactMap { right in told.first { $0.right == right } }
  }
}

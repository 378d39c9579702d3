internal import Policies
internal import SourceText

extension DefinitionRule {
  /// Cookies and statistics (Tw article 11.7a; in Belgium article 10/2 of the act of 30 July 2018).
  static let cookies: [DefinitionRule] = [
    DefinitionRule("cookies-info-missing", reads: [.own, .data, .cookies]) { review, notes in
      guard case .unknown = review.policy.cookies else { return }
      if let data = review.processedData.first(where: { review.has(.tracking, $0) }) {
        notes.add("cookies", at: data.id.place, [("hint", data.title)])
      } else if let counting = review.ownProcessings.first(where: { review.has(.statistics, $0) }) {
        notes.add("cookies", at: counting.id.place, [("hint", counting.title)])
      }
    },
    DefinitionRule("cookies-consent-missing", reads: .cookies) { review, notes in
      guard let cookies = review.cookies, cookies.asksConsent?.value != true,
        review.needsConsent(cookies)
      else { return }
      notes.add("cookies", "toestemming", at: cookies.asksConsent?.place ?? review.cookiesPlace)
    },
    DefinitionRule("cookies-wall", reads: .cookies) { review, notes in
      guard let wall = review.cookies?.isWall, wall.value else { return }
      notes.add("cookies", "cookiemuur", at: wall.place)
    },
    DefinitionRule("cookies-details-missing", reads: .cookies) { review, notes in
      guard let cookies = review.cookies else { return }
      if cookies.kinds.isEmpty, cookies.more == nil {
        notes.add("cookies", "soorten", at: review.cookiesPlace)
      }
      for kind in cookies.kinds
      where kind.purpose == nil || kind.placedBy == nil || kind.lifetime == nil {
        notes.add(
          "cookies", kind.id.value.text, at: kind.id.place,
          [("cookie", kind.name?.value ?? kind.id.value.text)])
      }
    },
    DefinitionRule("analytics-ip-not-masked", reads: .cookies) { review, notes in
      let asks = review.cookies?.asksConsent?.value == true
      for counter in review.cookies?.analytics ?? [] where counter.masksAddress?.value != true {
        notes.add(
          "cookies", "statistieken", counter.title,
          at: review.place(of: counter.masksAddress, counter),
          [("service", counter.title)], severity: asks ? .warning : nil)
      }
    },
    DefinitionRule("analytics-no-processor-agreement", reads: [.cookies, .recipients]) {
      review, notes in
      for counter in review.cookies?.analytics ?? [] {
        let recipient = counter.recipient.flatMap { review.policy.recipients[$0.value] }
        guard (counter.hasAgreement ?? recipient?.hasAgreement)?.value != true else { continue }
        notes.add(
          "cookies", "statistieken", counter.title, "verwerkersovereenkomst",
          at: review.place(of: counter.hasAgreement, counter), [("service", counter.title)])
      }
    },
  ]
}

extension Review {
  fileprivate var cookies: Cookies? { policy.cookies.value }

  fileprivate var cookiesPlace: SourceRange { policy.cookies.place ?? top }

  fileprivate func place(of answer: Located<Bool>?, _ counter: Analytics) -> SourceRange {
    answer?.place ?? counter.name?.place ?? counter.place ?? cookiesPlace
  }

  /// Whether some cookie is told for which people must be asked first.
  ///
  /// In the Netherlands functional cookies are free, and statistics that hardly touch privacy; in
  /// Belgium only what is strictly necessary is. Who tells people to refuse cookies in their
  /// browser places some that can be missed.
  fileprivate func needsConsent(_ cookies: Cookies) -> Bool {
    let isStrict = jurisdiction == .belgium
    let isMild = cookies.analytics.allSatisfy { $0.masksAddress?.value == true } && !isStrict
    let kinds = cookies.kinds.contains { kind in
      switch kind.kind?.value {
      case .necessary: false
      case .functional: isStrict
      case .analytics: !isMild
      case .marketing, .socialMedia, nil: true
      }
    }
    let counts = !cookies.analytics.isEmpty && !isMild
    return kinds || counts || cookies.browserRefusal?.value == true
  }
}

extension Analytics {
  fileprivate var title: String { name?.value ?? recipient?.value.text ?? "" }
}

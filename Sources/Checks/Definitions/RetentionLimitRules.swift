internal import Policies
internal import SourceText

extension DefinitionRule {
  /// Terms that the law, or an authority, sets for certain data.
  static let retentionLimits: [DefinitionRule] = [
    DefinitionRule("retention-fiscal-too-long", reads: .dataSubjects, each: .processings) {
      review, notes in
      for processing in review.each.processings where review.isFiscal(processing) {
        guard let (term, duration) = processing.duration,
          let limit = review.fiscalLimit(of: processing), duration.isLonger(than: limit) == true
        else { continue }
        notes.add(
          "verwerkingen", processing.id.value.text, "bewaartermijn", at: term.place,
          [("term", duration.text), ("limit", limit.text)])
      }
    },
    DefinitionRule("retention-fiscal-too-short", reads: .dataSubjects, each: .processings) {
      review, notes in
      for processing in review.each.processings {
        guard let (term, duration) = processing.duration,
          let act = review.namedActs(of: processing).first(where: { $0.retention != nil }),
          let least = act.retention, least.isLonger(than: duration) == true
        else { continue }
        notes.add(
          "verwerkingen", processing.id.value.text, "bewaartermijn", at: term.place,
          [("term", duration.text), ("limit", least.text), ("act", act.name)])
      }
    },
    DefinitionRule("retention-fiscal-unmentioned", reads: [.own, .storage]) { review, notes in
      guard let least = review.law.limit("fiscal-duty", review.jurisdiction, on: review.today),
        !review.mentionsFiscalTerm(least),
        let payment = review.ownProcessings.first(where: {
          review.has(.payment, $0.name) || review.has(.payment, $0.purpose)
        })
      else { return }
      notes.add(
        "verwerkingen", payment.id.value.text, "bewaartermijn", at: payment.id.place,
        [("purpose", payment.title), ("limit", least.text)])
    },
    DefinitionRule("retention-applicant-too-long", reads: .dataSubjects, each: .processings) {
      review, notes in
      for processing in review.each.processings where review.has(.recruitment, processing) {
        let key = processing.basis?.value == .consent ? "applicant-consent" : "applicant"
        review.judge(processing, against: key, &notes)
      }
    },
    DefinitionRule("retention-camera-too-long", reads: .dataSubjects, each: .processings) {
      review, notes in
      for processing in review.each.processings where review.has(.camera, processing) {
        review.judge(processing, against: "camera", &notes)
      }
    },
  ]
}

extension Review {
  /// Notes a term that is longer than a limit of the legal data.
  fileprivate func judge(_ processing: Processing, against key: String, _ notes: inout Notes) {
    guard let limit = law.limit(key, jurisdiction, on: today),
      let (term, duration) = processing.duration, duration.isLonger(than: limit) == true
    else { return }
    notes.add(
      "verwerkingen", processing.id.value.text, "bewaartermijn", at: term.place,
      [("term", duration.text), ("limit", limit.text)])
  }

  /// Whether data are kept for tax or bookkeeping.
  fileprivate func isFiscal(_ processing: Processing) -> Bool {
    has(.fiscal, processing.name) || has(.fiscal, processing.purpose)
      || namedActs(of: processing).contains { $0.retention != nil }
  }

  /// The longest that the law of the processing, or else of the jurisdiction, gives a reason for.
  fileprivate func fiscalLimit(of processing: Processing) -> Duration? {
    let usual = law.limit("fiscal", jurisdiction, on: today)
    let own = namedActs(of: processing).compactMap(\.retention)
    return own.first { usual.map($0.isLonger(than:)) == true } ?? usual
  }

  fileprivate func namedActs(of processing: Processing) -> [Act] {
    [processing.law, processing.retention?.law].compactMap { reference in
      guard case .named(let key)? = reference?.value else { return nil }
      return law.act(key: key.text)
    }
  }

  /// Whether some term is as long as the duty, or names the law behind it.
  fileprivate func mentionsFiscalTerm(_ least: Duration) -> Bool {
    if ownProcessings.contains(where: { !namedActs(of: $0).filter { $0.retention != nil }.isEmpty })
    {
      return true
    }
    return terms.contains { term in
      term.term.value.duration.map { least.isLonger(than: $0) == false } ?? false
    }
  }
}

extension Processing {
  /// The term, where it has a length.
  fileprivate var duration: (term: Located<RetentionTerm>, duration: Duration)? {
    guard let term = retention?.term, let duration = term.value.duration else { return nil }
    return (term, duration)
  }
}

extension RetentionTerm {
  /// How long, where a length is told.
  var duration: Duration? {
    switch self {
    case .fixed(let duration, _, _): duration
    case .until(_, let then): then
    case .whilst, .vague, .indefinite: nil
    }
  }
}

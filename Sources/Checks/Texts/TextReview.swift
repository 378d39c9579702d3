internal import Policies
internal import Prose
internal import Scanning
internal import SourceText

/// A document under review.
struct TextReview {
  let scan: Scan
  let jurisdiction: Jurisdiction
  let today: CalendarDate

  /// What a rule has to say, and where.
  struct Note {
    var place = TextCondition.Place.text
    var values: [(name: String, text: String)] = []

    /// Where this one weighs otherwise.
    var severity: Severity?
  }

  init(_ scan: Scan, jurisdiction: Jurisdiction, today: CalendarDate) {
    self.scan = scan
    self.jurisdiction = jurisdiction
    self.today = today
  }

  private var country: String { jurisdiction == .belgium ? "BE" : "NL" }

  /// What a condition in data finds.
  func notes(of rule: String, _ condition: TextCondition) -> [Note] {
    condition.places(in: scan, country).map { place in
      var note = Note(place: place)
      if case .words(let evidence) = place {
        note.values = [("quote", scan.words(evidence))]
      }
      return note
    }
  }

  /// What a condition in Swift finds.
  func notes(of rule: String) -> [Note] {
    switch rule {
    case "controller-name-inconsistent": inconsistentNames
    case "complaint-authority-wrong-country": wrongAuthority
    case "language-mixed-address": mixedAddress
    case "language-long-sentence": longSentences
    case "language-not-dutch": scan.language == "nl" ? [] : [Note()]
    case "language-no-layers": withoutLayers
    case "language-placeholder": placeholders
    case "mandatory-missing": mandatory
    case "retention-vague": vagueTerms
    case "rights-objection-not-separate": objectionAmongOthers
    case "date-before-avg": dated { $0 < TextReview.startOfGDPR }
    case "date-stale": dated { $0 < today.earlier(byMonths: 24) }
    default: []
    }
  }

  /// A finding at the place of a note.
  func finding(_ rule: String, _ severity: Severity, _ note: Note, _ number: Int) -> Finding {
    var place = scan.start
    if case .words(let evidence) = note.place, let range = scan.range(of: evidence) {
      place = range
    }
    return Finding(
      rule, in: scan.prose.source.path, at: place, values: note.values,
      subject: "tekst/\(rule)" + (number == 0 ? "" : "/\(number + 1)"),
      severity: note.severity ?? severity)
  }

  /// AVG article 99(2).
  private static let startOfGDPR = CalendarDate(epochDay: 17_676)
}

// Conditions in Swift.

extension TextReview {
  private var inconsistentNames: [Note] {
    guard let names = scan.inconsistentNames, seen("controller-declared").isEmpty,
      !seen("us-vendor").map(scan.words).contains(names.second)
    else { return [] }
    return [
      Note(place: .words(names.place), values: [("first", names.first), ("second", names.second)])
    ]
  }

  private var wrongAuthority: [Note] {
    let own = jurisdiction == .belgium ? "authority-be" : "authority-nl"
    let other = jurisdiction == .belgium ? "authority-nl" : "authority-be"
    guard scan.seen(own, in: country).isEmpty, let place = scan.seen(other, in: country).first
    else { return [] }
    return [Note(place: .words(place))]
  }

  private var mixedAddress: [Note] {
    let counts = scan.address
    guard counts.formal >= 2, counts.informal >= 2 else { return [] }
    let values = [("formal", String(counts.formal)), ("informal", String(counts.informal))]
    return [Note(place: counts.minority.map(TextCondition.Place.words) ?? .text, values: values)]
  }

  private var longSentences: [Note] {
    scan.readability.longest.filter { $0.words > 25 }.map {
      Note(place: .words($0.place), values: [("count", String($0.words))])
    }
  }

  private func seen(_ topic: String) -> [Evidence] { scan.seen(topic, in: country) }

  private func note(_ evidence: Evidence, _ severity: Severity? = nil) -> Note {
    Note(
      place: .words(evidence), values: [("quote", scan.words(evidence))], severity: severity)
  }

  /// Places to be filled in; what a site generator fills in is none.
  private var placeholders: [Note] {
    seen("placeholder").compactMap { evidence in
      let shown = scan.words(evidence)
      guard shown == "[" else { return note(evidence) }
      guard let quotation = scan.literal(evidence), quotation == "[" else { return nil }
      let words = scan.words(evidence, upTo: UInt8(ascii: "]"))
      return Note(place: .words(evidence), values: [("quote", words)])
    }
  }

  /// Not told, or only that somebody has to register, and not what happens otherwise.
  private var mandatory: [Note] {
    guard let reading = scan.reading(.mandatory), reading.presence == .present else {
      return [Note()]
    }
    guard let duty = seen("must-register").first, let told = reading.evidence,
      duty.passage == told.passage, seen("mandatory-told").isEmpty
    else { return [] }
    return [Note(place: .words(duty))]
  }

  /// A formula weighs less where a term stands in the same part of the text.
  private var vagueTerms: [Note] {
    seen("retention-vague").map { evidence in
      let section = scan.section(of: evidence.passage)
      let hasTerm = scan.seen("retention/present", in: country)
        .contains { section.contains($0.passage) && $0.sentence != evidence.sentence }
      return note(evidence, hasTerm ? .advice : nil)
    }
  }

  /// Objection is told among other rights only, where the law wants it apart.
  private var objectionAmongOthers: [Note] {
    guard scan.reading(.objection)?.presence == .present, let place = seen("right-listed").first,
      seen("objection-apart").isEmpty,
      scan.reading(.marketing)?.presence != .notApplicable
        || scan.reading(.legitimateInterest)?.presence != .notApplicable
    else { return [] }
    return [note(place)]
  }

  private var withoutLayers: [Note] {
    guard scan.readability.words > 1500, scan.seen("contents", in: country).isEmpty else {
      return []
    }
    return [Note(values: [("count", String(scan.readability.words))])]
  }

  private func dated(_ isMeant: (CalendarDate) -> Bool) -> [Note] {
    guard let evidence = scan.reading(.versionDate)?.evidence,
      let date = scan.date(evidence).flatMap({
        CalendarDate(year: $0.year, month: $0.month, day: $0.lastDay)
      }), isMeant(date)
    else { return [] }
    return [Note(place: .words(evidence), values: [("date", scan.words(evidence))])]
  }
}

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
      subject: "tekst/\(rule)" + (number == 0 ? "" : "/\(number + 1)"), severity: severity)
  }

  /// AVG article 99(2).
  private static let startOfGDPR = CalendarDate(epochDay: 17_676)
}

// Conditions in Swift.

extension TextReview {
  private var inconsistentNames: [Note] {
    guard let names = scan.inconsistentNames else { return [] }
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

  private var withoutLayers: [Note] {
    guard scan.readability.words > 1500, scan.seen("contents", in: country).isEmpty else {
      return []
    }
    return [Note(values: [("count", String(scan.readability.words))])]
  }

  private func dated(_ isMeant: (CalendarDate) -> Bool) -> [Note] {
    guard let evidence = scan.reading(.versionDate)?.evidence,
      let date = scan.date(evidence).flatMap({
        CalendarDate(year: $0.year, month: $0.month, day: $0.day)
      }), isMeant(date)
    else { return [] }
    return [Note(place: .words(evidence), values: [("date", scan.words(evidence))])]
  }
}

internal import Scanning
internal import SourceText

/// What a first definition leaves to its reader.
extension Draft {
  /// Everything that the values do not carry, in the order of work: purposes, terms and grounds
  /// without a place, what was not found or is vague, what is still to be carried over, and what
  /// the rules say; each once.
  func openPoints(without placed: Set<Int>) -> [String] {
    var seen: Set<String> = []
    return
      (purposePoints + periodPoints(placed) + groundPoints(placed) + elementPoints
      + findings.map { finding in
        let message = report.catalogue.words(for: finding).message
        return phrase("finding", ("message", message), ("rule", finding.rule))
      }).filter { seen.insert($0).inserted }
  }

  /// What the rules say; how the old text is written does not matter to a new one.
  private var findings: [Finding] {
    document.findings.filter { report.catalogue.entry($0.rule)?.group != "language" }
  }

  /// Elements of which a finding says, better, that they are not told.
  private var elementsOfFindings: Set<Element> {
    Set(findings.compactMap { report.catalogue.entry($0.rule)?.text?.element })
  }

  private var purposePoints: [String] {
    (found.unclearPurposes + found.purposes.dropFirst(20).map(\.place)).prefix(20)
      .map { point("purpose", $0) }
  }

  private func periodPoints(_ placed: Set<Int>) -> [String] {
    found.periods.filter { !placed.contains($0.place.passage) }.prefix(10)
      .map { point("period", $0.place) }
  }

  private func groundPoints(_ placed: Set<Int>) -> [String] {
    var seen: Set<String> = []
    return found.grounds.filter { !placed.contains($0.place.passage) }.compactMap { ground in
      guard let key = Self.ground(in: ground.text), seen.insert(key).inserted else { return nil }
      return point("ground", ground.place, ("ground", key))
    }
  }

  /// A point for every element that is not carried over as a value.
  private var elementPoints: [String] {
    let rights = Set(found.rights.map(\.element))
    let told = elementsOfFindings
    return scan.readings.compactMap { reading in
      let name = report.name(reading.element)
      switch reading.presence {
      case .notApplicable: return nil
      case .absent:
        guard reading.element != .obsoleteLaw, !told.contains(reading.element) else { return nil }
        return phrase("missing", ("element", name))
      case .vague: return reading.evidence.map { point("vague", $0, ("element", name)) }
      case .present:
        guard let evidence = reading.evidence, !Self.carried.contains(reading.element),
          !rights.contains(reading.element), reading.element != .versionDate || !hasDate
        else { return nil }
        let isRight = Self.askedAsRight.contains(reading.element)
        return point(isRight ? "not-a-right" : "to-carry", evidence, ("element", name))
      }
    }
  }

  /// Elements of which the values, or points of their own, tell.
  private static let carried: Set<Element> = [
    .controllerIdentity, .controllerContact, .purposes, .legalBasis, .retention, .complaint,
    .authority, .exercise, .obsoleteLaw,
  ]

  private static let askedAsRight: Set<Element> = [
    .access, .rectification, .erasure, .restriction, .portability, .objection, .withdrawal,
  ]

  private func point(
    _ key: String, _ evidence: Evidence, _ values: (name: String, text: String)...
  ) -> String {
    let context = scan.context(evidence, room: 80)
    let line = (scan.range(of: evidence) ?? scan.start).start.line
    var quote = context.before + context.words + context.after
    if quote.last == "." { quote.removeLast() }
    return report.catalogue.phrase(
      "draft", key, values + [("line", String(line)), ("quote", quote)])
  }
}

internal import Policies
internal import SourceText

extension DefinitionRule {
  /// Which data (AVG article 14(1)(d), 8 to 10, 87).
  static let data: [DefinitionRule] = [
    DefinitionRule(
      "data-categories-missing", reads: [.dataSubjects, .data, .sources], each: .processings
    ) { review, notes in
      if review.processedData.isEmpty {
        notes.add("gegevens", at: review.top)
        return
      }
      for processing in review.each.processings where !review.tellsData(of: processing) {
        let sources = review.policy.sources[processing.sources]
        let isIndirect = sources.contains { $0.isDataSubject?.value == false }
        notes.add(
          "verwerkingen", processing.id.value.text, "gegevens", at: processing.id.place,
          [("purpose", processing.title)], severity: isIndirect ? .error : nil)
      }
    },
    DefinitionRule("data-special-no-exception", reads: [], each: .data) { review, notes in
      for data in review.each.data where data.exception == nil && data.law == nil {
        guard review.isSpecial(data) else { continue }
        notes.add(
          "gegevens", data.id.value.text, "uitzondering", at: data.kind?.place ?? data.id.place,
          [("data", data.title)])
      }
    },
    DefinitionRule("data-national-id", reads: [], each: .data) { review, notes in
      for data in review.each.data where data.law == nil {
        guard data.sensitivity == .nationalNumber || review.has(.nationalNumber, data) else {
          continue
        }
        notes.add(
          "gegevens", data.id.value.text, "wet", at: data.kind?.place ?? data.id.place,
          [("data", data.title)])
      }
    },
    DefinitionRule("data-children-age", reads: .children) { review, notes in
      guard let children = review.policy.children.value else { return }
      let limit = review.law.childAge(in: review.jurisdiction, on: review.today)
      let values = [("age", String(limit))]
      if let age = children.age, age.value != limit {
        // A higher age is stricter than the law, and still not what the law says.
        notes.add(
          "kinderen", "leeftijd", at: age.place, values,
          severity: age.value > limit ? .warning : nil)
      }
      if let parents = children.asksParents, !parents.value {
        notes.add("kinderen", "toestemming-ouders", at: parents.place, values)
      }
    },
  ]
}

extension Review {
  /// Whether the definition says which data a processing uses: by name, by the channel of its
  /// advertising, or for the people that it is about.
  fileprivate func tellsData(of processing: Processing) -> Bool {
    if !processing.data.isEmpty || processing.marketing?.channels.isEmpty == false { return true }
    let groups = Set(processing.dataSubjects.map(\.value))
    return processedData.contains { data in
      !data.dataSubjects.isEmpty
        && (groups.isEmpty || data.dataSubjects.contains { groups.contains($0.value) })
    }
  }

  fileprivate func isSpecial(_ data: DataCategory) -> Bool {
    switch data.sensitivity {
    case .special, .criminal: true
    case .nationalNumber: false
    case .ordinary: has(.specialData, data) || has(.criminalData, data)
    }
  }

  /// Whether the name or a part of a kind of data gives a signal.
  func has(_ signal: Signal, _ data: DataCategory) -> Bool {
    has(signal, data.name) || data.parts.contains { has(signal, $0) }
  }
}

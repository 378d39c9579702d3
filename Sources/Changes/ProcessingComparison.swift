internal import Policies
internal import SourceText

extension Comparison {
  mutating func compareProcessings() {
    let processings = matched(old.policy.processings, new.policy.processings, in: .processings)
    for (id, before, after) in processings {
      let path = "verwerkingen/\(id)"
      switch (before, after) {
      case (nil, let added?):
        let aim = added.purpose?.value ?? added.title
        let aims = aim == added.title ? [] : [(name: "aim", text: aim)]
        note(.purposeAdded, path, [("purpose", added.title)] + aims)
        cover(path)
      case (let gone?, nil):
        note(.purposeRemoved, path, [("purpose", gone.title)])
        cover(path)
      case (let before?, let after?): compare(before, after, path)
      case (nil, nil): break
      }
    }
  }

  private mutating func compare(_ before: Processing, _ after: Processing, _ path: String) {
    let values = [(name: "purpose", text: after.title)]
    comparePurpose(before, after, path, values)
    compareBasis(before, after, path, values)
    compareTerms(before.retention, after.retention, path + "/bewaartermijn", values)
    compareMarketing(before.marketing, after.marketing, path + "/marketing")
    compareDuty(before.isMandatory?.value, after.isMandatory?.value, path, after.title)
    comparePossibilities(before.possibilities, after.possibilities, path + "/mogelijkheden")
    let (data, recipients) = (new.policy.data, new.policy.recipients)
    compareReferences(before.data, after.data, path + "/gegevens") { id in
      values + [("data", data[id]?.title ?? id.text)]
    }
    compareReferences(before.recipients, after.recipients, path + "/ontvangers") { id in
      values + [("recipient", recipients[id]?.name?.value ?? id.text)]
    }
  }

  private mutating func comparePurpose(
    _ before: Processing, _ after: Processing, _ path: String,
    _ values: [(name: String, text: String)]
  ) {
    let isSame = before.purpose?.value == after.purpose?.value
    let wasVague = !isSame && vocabulary.has(.vaguePurpose, in: before.purpose?.value)
    let isVague = !isSame && vocabulary.has(.vaguePurpose, in: after.purpose?.value)
    if isVague != wasVague {
      if isVague { note(.purposeWidened, path + "/doel", values) }
      if wasVague { note(.stronger, path + "/doel") }
      cover(path + "/doel")
    } else if !isSame, let then = before.purpose?.value, let now = after.purpose?.value,
      !Self.isLike(then, now)
    {
      // So many other words are more than another wording.
      note(.neutral, path + "/doel")
      cover(path + "/doel")
    }
    let wasOnly = before.isExclusive?.value == true
    let isOnly = after.isExclusive?.value == true
    if wasOnly != isOnly {
      if wasOnly { note(.purposeWidened, path + "/uitsluitend", values) }
      if isOnly { note(.stronger, path + "/uitsluitend") }
      cover(path + "/uitsluitend")
    }
  }

  /// Whether two texts share half of their words or more; short words say too little.
  private static func isLike(_ one: String, _ other: String) -> Bool {
    let words = [one, other].map { text in
      Set(text.lowercased().split { !$0.isLetter }.filter { $0.utf8.count > 3 })
    }
    return 2 * words[0].intersection(words[1]).count >= max(words[0].count, words[1].count)
  }

  private mutating func compareBasis(
    _ before: Processing, _ after: Processing, _ path: String,
    _ values: [(name: String, text: String)]
  ) {
    let basis = path + "/grondslag"
    switch (before.basis?.value, after.basis?.value) {
    case (_?, nil): note(.legalBasisRemoved, basis, values)
    case (.consent?, let now?) where now != .consent && after.marketing != nil:
      note(.optinToOptout, basis, values)
    case (let then?, .consent?) where then != .consent && after.marketing != nil:
      note(.stronger, basis)
    case (let then?, let now?) where then != now: note(.legalBasisChanged, basis, values)
    case (nil, _?): note(.toldMore, basis, [("what", basis)])
    default: break
    }
    cover(basis)
    if let then = before.interest?.value, let now = after.interest?.value, then != now {
      note(.legitimateInterestChanged, path + "/belang", values)
      cover(path + "/belang")
    }
  }

  private mutating func compareMarketing(
    _ before: Marketing?, _ after: Marketing?, _ path: String
  ) {
    let then = Set((before?.channels ?? []).map(\.value))
    let now = Set((after?.channels ?? []).map(\.value))
    for channel in now.subtracting(then).sorted(by: { $0.rawValue < $1.rawValue }) {
      note(
        .marketingChannelAdded, "\(path)/kanalen/[\(channel.rawValue)]",
        [("channel", channel.rawValue)])
    }
    for channel in then.subtracting(now).sorted(by: { $0.rawValue < $1.rawValue }) {
      note(.stronger, "\(path)/kanalen/[\(channel.rawValue)]")
    }
    cover(path + "/kanalen")
    if before?.optOuts.isEmpty == false, after != nil, after?.optOuts.isEmpty != false {
      note(.optoutRemoved, path + "/afmelden/[\(before?.optOuts.first?.value ?? "")]")
      cover(path + "/afmelden")
    }
  }

  /// From may to must, or back.
  mutating func compareDuty(_ before: Bool?, _ after: Bool?, _ path: String, _ title: String) {
    guard let before, let after, before != after else { return }
    if after {
      note(.mandatoryChanged, path + "/verplicht", [("what", title)])
    } else {
      note(.stronger, path + "/verplicht")
    }
    cover(path + "/verplicht")
  }

  /// From what people do themselves to what they must ask for, or back.
  mutating func comparePossibilities(
    _ before: Possibilities?, _ after: Possibilities?, _ path: String
  ) {
    let (mine, theirs) = (Set((before?.selfService ?? []).map(\.value)), after?.onRequest ?? [])
    for possibility in theirs.map(\.value) where mine.contains(possibility) {
      guard after?.selfService.contains(where: { $0.value == possibility }) != true else {
        continue
      }
      noteMoved(possibility, path, from: "zelf", to: "op-verzoek", isHarder: true)
    }
    let now = Set((after?.selfService ?? []).map(\.value))
    for possibility in (before?.onRequest ?? []).map(\.value) where now.contains(possibility) {
      guard !mine.contains(possibility) else { continue }
      noteMoved(possibility, path, from: "op-verzoek", to: "zelf", isHarder: false)
    }
  }

  private mutating func noteMoved(
    _ possibility: Possibility, _ path: String, from: String, to: String, isHarder: Bool
  ) {
    let (before, after) = (
      "\(path)/\(from)/[\(possibility.rawValue)]", "\(path)/\(to)/[\(possibility.rawValue)]"
    )
    let change = Change(
      isHarder ? .rightMadeHarder : .detailChanged, path, old: old.outline[before],
      new: new.outline[after], [("right", possibility.rawValue), ("what", path)],
      direction: isHarder ? .weaker : .stronger)
    add(change)
    cover(before)
    cover(after)
  }

  /// Data or recipients that a purpose begins or ceases to use, where both versions know them.
  private mutating func compareReferences(
    _ before: [Reference], _ after: [Reference], _ path: String,
    _ values: (Identifier) -> [(name: String, text: String)]
  ) {
    let (then, now) = (Set(before.map(\.value)), Set(after.map(\.value)))
    for id in now.subtracting(then).sorted(by: { $0.text < $1.text }) {
      let fact = "\(path)/[\(id.text)]"
      note(.detailChanged, fact, [("what", fact)] + values(id), direction: .weaker)
    }
    for id in then.subtracting(now).map(\.text).sorted() { note(.stronger, "\(path)/[\(id)]") }
    cover(path)
  }
}

extension Processing {
  /// What a message calls it.
  var title: String { name?.value ?? purpose?.value ?? id.value.text }
}

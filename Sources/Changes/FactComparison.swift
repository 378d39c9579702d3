internal import Policies
internal import SourceText

// What no kind of change names, and the statement as a document.

extension Comparison {
  /// Whatever differs and no comparison has looked at.
  mutating func compareFacts() {
    let (before, after) = (old.outline, new.outline)
    var more: [String] = []
    for (path, fact) in after.facts {
      guard let former = before.facts[path] else {
        if !isCovered(path) { more.append(path) }
        continue
      }
      if former.value != fact.value, !isCovered(path) { noteText(path) }
    }
    let less = before.facts.keys.filter { after.facts[$0] == nil && !isCovered($0) }
    for (path, paths) in Self.tops(of: more, unknownTo: before) {
      add(Change(.toldMore, path, old: nil, new: after.first(of: paths), [("what", path)]))
    }
    for (path, paths) in Self.tops(of: less, unknownTo: after) {
      add(Change(.toldLess, path, old: before.first(of: paths), new: nil, [("what", path)]))
    }
  }

  /// The outermost parts that hold these paths and of which the other side says nothing, each with
  /// its paths.
  private static func tops(
    of paths: [String], unknownTo side: Outline
  ) -> [String: [String]] {
    if paths.isEmpty { return [:] }
    let ways = side.ways
    return Dictionary(grouping: paths) { top(of: $0, unknownTo: ways) }
  }

  /// The outermost part of a path of which the other side says nothing: a part is told once.
  private static func top(of path: String, unknownTo ways: Set<Substring>) -> String {
    var top = path[...]
    while let slash = top.utf8.lastIndex(of: 0x2F), !ways.contains(top[..<slash]) {
      top = top[..<slash]
    }
    return String(top)
  }

  /// Other words at a path that both sides have: prose and names are words, the rest are facts.
  private mutating func noteText(_ path: String) {
    let key = path.split(separator: "/").last ?? ""
    if Self.prose.contains(key) {
      note(.cosmetic, path, [("what", path)])
    } else if let promise = Self.promises[key], let answer = new.outline.facts[path]?.value,
      ["ja", "nee"].contains(answer)
    {
      note(answer == promise ? .stronger : .weaker, path)
    } else {
      note(.neutral, path)
    }
  }

  /// Keys of prose and of names.
  private static let prose: Set<Substring> = [
    "toelichting", "inleiding", "naam", "titel", "voorbeeld", "doel", "omschrijving", "reden",
    "gevolg", "naamsuitleg",
  ]

  /// Questions of yes and no of which one answer is a promise to the reader.
  private static let promises: [Substring: String] = [
    "actief-gebruik": "nee", "andere-diensten": "nee", "blijft-na-verwijdering": "nee",
    "browser-weigeren": "ja", "cookiemuur": "nee", "ip-anoniem": "ja", "melding": "ja",
    "nergens-anders-opgeslagen": "ja", "ook-na-verwijderverzoek": "nee", "opnieuw-bekijken": "ja",
    "toestemming-ouders": "ja", "versleuteld": "ja", "verwerkersovereenkomst": "ja",
  ]

  /// How a statement tells what it tells is no more than words, where it is new or gone too.
  mutating func compareManner() {
    for key in ["aanspreekvorm", "indeling", "titel", "verteller"] {
      let path = "verklaring/\(key)"
      guard old.outline.facts[path]?.value != new.outline.facts[path]?.value else { continue }
      note(.cosmetic, path, [("what", path)])
      cover(path)
    }
  }

  /// The date of the statement moves when its meaning does, and only forward.
  mutating func compareDates() {
    let path = "verklaring/ingangsdatum"
    let before = old.policy.statement.effectiveDate?.value
    let after = new.policy.statement.effectiveDate?.value
    drop(path)
    switch (before, after) {
    case (let before?, let after?):
      if after < before { note(.dateBackwards, path) }
      let isChanged = changes.contains { $0.direction != .editorial && $0.kind != .dateBackwards }
      if after == before, isChanged { note(.dateNotBumped, path) }
    case (_?, nil): note(.dateRemoved, path)
    case (nil, _?): note(.toldMore, path, [("what", path)])
    case (nil, nil): break
    }
  }
}

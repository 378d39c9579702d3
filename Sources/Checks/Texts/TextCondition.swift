internal import Scanning
internal import YAML

/// When a rule speaks about a text: the `text` of its entry.
///
/// - `element` and `is`: what the text tells, by the elements of ``Scanning/Element``;
/// - `when`: something that the text says; `lacks`: something that it must say then;
///   `also`: something else that it must say for the rule to speak; `except`: something that keeps
///   the rule silent;
/// - `within: passage`: where `lacks` is looked for, instead of the whole text: the passage and what
///   a reader takes together with it (``Scanning/Scan/surroundings(of:)``);
/// - `once: true`: speaks at the first place only; `distinct: true`: once about the same words;
/// - `severity`: where it weighs otherwise in a text, in which a checker is less sure.
/// - `code: true`: a condition in Swift.
struct TextCondition: Sendable {
  let element: Element?
  let presences: [Presence]
  let when: String?
  let also: String?
  let lacks: String?
  let except: String?
  let isWithinPassage: Bool
  let isOnce: Bool
  let isDistinct: Bool
  let severity: Severity?
  let isCode: Bool

  init(_ tree: Tree, _ node: Node) {
    func text(_ key: StaticString) -> String? {
      tree.value(of: node, at: key).map { tree.text(of: $0) }
    }
    element = text("element").flatMap(Element.init)
    presences =
      tree.value(of: node, at: "is").map { node in
        tree.items(of: node).compactMap { Presence(rawValue: tree.text(of: $0)) }
      } ?? []
    when = text("when")
    also = text("also")
    lacks = text("lacks")
    except = text("except")
    isWithinPassage = text("within") == "passage"
    isOnce = text("once") == "true"
    isDistinct = text("distinct") == "true"
    severity = text("severity").flatMap(Severity.init)
    isCode = text("code") == "true"
  }
}

extension TextCondition {
  /// Where the rule speaks: at words, or about the text as a whole.
  enum Place {
    case words(Evidence)
    case text
  }

  /// The places of which the rule speaks; nothing when it has nothing to say.
  func places(in scan: Scan, _ country: String) -> [Place] {
    if let element, let reading = scan.reading(element), !presences.contains(reading.presence) {
      return []
    }
    if let also, scan.seen(also, in: country).isEmpty { return [] }
    if let except, !scan.seen(except, in: country).isEmpty { return [] }
    guard let when else {
      if let lacks, !scan.seen(lacks, in: country).isEmpty { return [] }
      return [evidence(in: scan).map(Place.words) ?? .text]
    }
    let seen = distinct(scan.seen(when, in: country), in: scan)
    guard let lacks else { return places(seen) }
    let told = scan.seen(lacks, in: country)
    guard isWithinPassage else { return told.isEmpty ? places(Array(seen.prefix(1))) : [] }
    let passages = Set(told.map(\.passage))
    var taken: Set<Int> = []
    return places(
      seen.filter { evidence in
        taken.insert(evidence.passage).inserted
          && passages.isDisjoint(with: scan.surroundings(of: evidence.passage))
      })
  }

  private func places(_ seen: [Evidence]) -> [Place] {
    (isOnce ? Array(seen.prefix(1)) : seen).map(Place.words)
  }

  /// Words that two signals saw are seen once; with `distinct` the same words elsewhere too.
  private func distinct(_ seen: [Evidence], in scan: Scan) -> [Evidence] {
    var kept: [Evidence] = []
    var words: Set<String> = []
    for evidence in seen {
      let isTwice = kept.contains {
        $0.passage == evidence.passage && $0.words.overlaps(evidence.words)
      }
      if isTwice { continue }
      if isDistinct, !words.insert(scan.words(evidence).lowercased()).inserted { continue }
      kept.append(evidence)
    }
    return kept
  }

  /// What is told of the element, where it is told badly.
  private func evidence(in scan: Scan) -> Evidence? {
    element.flatMap { scan.reading($0) }?.evidence
  }
}

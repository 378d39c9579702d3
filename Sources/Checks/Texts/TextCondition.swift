internal import Scanning
internal import YAML

/// When a rule speaks about a text: the `text` of its entry.
///
/// - `element` and `is`: what the text tells, by the elements of ``Scanning/Element``;
/// - `when`: something that the text says; `lacks`: something that it must say then;
///   `also`: something else that it must say for the rule to speak; `except`: something that keeps
///   the rule silent;
/// - `within: passage`: where `lacks` is looked for, instead of the whole text;
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
    let seen = scan.seen(when, in: country)
    guard let lacks else { return seen.map(Place.words) }
    let told = scan.seen(lacks, in: country)
    guard isWithinPassage else { return told.isEmpty ? seen.prefix(1).map(Place.words) : [] }
    let passages = Set(told.map(\.passage))
    return seen.filter { !passages.contains($0.passage) }.map(Place.words)
  }

  /// What is told of the element, where it is told badly.
  private func evidence(in scan: Scan) -> Evidence? {
    element.flatMap { scan.reading($0) }?.evidence
  }
}

/// From what was seen to what is told, element by element.
struct Judgement {
  private let seen: Sightings

  init(_ seen: Sightings) { self.seen = seen }

  /// All elements, in their order.
  func readings() -> [ElementReading] { Element.allCases.map(reading) }

  private func reading(_ element: Element) -> ElementReading {
    switch element {
    case .controllerIdentity: identity
    case .dpo: dpo
    case .legitimateInterest: dependent(element, on: "relied", otherwise: .absent)
    case .transferSafeguard: dependent(element, on: "told", otherwise: .absent)
    case .marketing: marketing
    case .withdrawal: withdrawal
    case .exercise: exercise
    default: told(element) ?? ElementReading(element: element, presence: .absent, evidence: nil)
    }
  }

  /// Present before vague; `nil` when neither was seen.
  private func told(_ element: Element) -> ElementReading? {
    for presence in [Presence.present, .vague] {
      if let evidence = first(element, presence.rawValue) {
        return ElementReading(element: element, presence: presence, evidence: evidence)
      }
      // A heading that names a right has a text on it below.
      if presence == .present, let heading = seen.all(element.rawValue + "/heading").first {
        return ElementReading(element: element, presence: presence, evidence: heading.evidence)
      }
    }
    return nil
  }

  private func first(_ element: Element, _ list: String) -> Evidence? {
    seen.first(element.rawValue + "/" + list, orHeading: element.countsInHeadings)
  }

  /// Asked only where something else is told: a safeguard where a transfer is.
  private func dependent(
    _ element: Element, on list: String, otherwise: Presence
  ) -> ElementReading {
    guard first(element, list) != nil else {
      return ElementReading(element: element, presence: .notApplicable, evidence: nil)
    }
    return told(element) ?? ElementReading(element: element, presence: otherwise, evidence: nil)
  }

  /// A name that acts is the controller's, unless it may be that of a product.
  private var identity: ElementReading {
    let told = told(.controllerIdentity)
    if told?.presence != .present, let acting = first(.controllerIdentity, "weak") {
      let isProduct = !seen.all("controller-identity/product").isEmpty
      return ElementReading(
        element: .controllerIdentity, presence: isProduct ? .vague : .present, evidence: acting)
    }
    return told
      ?? ElementReading(element: .controllerIdentity, presence: .absent, evidence: nil)
  }

  /// Present when the one who is named can be reached.
  private var dpo: ElementReading {
    let named = seen.all("dpo/named")
    guard let first = named.first(where: { !$0.isHeading }) ?? named.first else {
      return ElementReading(element: .dpo, presence: .absent, evidence: nil)
    }
    let contacts = seen.all("controller-contact/present")
    let above = Set(contacts.isEmpty ? [] : seen.all("dpo/above").map(\.evidence.passage))
    let reached = named.first { named in
      above.contains(named.evidence.passage)
        || contacts.contains { contact in
          let distance = contact.evidence.passage - named.evidence.passage
          return (0...(named.isHeading ? 4 : 2)).contains(distance)
        }
    }
    return ElementReading(
      element: .dpo, presence: reached == nil ? .vague : .present,
      evidence: (reached ?? first).evidence)
  }

  /// Without marketing there is nothing to stop.
  private var marketing: ElementReading {
    let present = first(.marketing, "present")
    guard let told = first(.marketing, "told") ?? present else {
      return ElementReading(element: .marketing, presence: .notApplicable, evidence: nil)
    }
    return ElementReading(
      element: .marketing, presence: present == nil ? .vague : .present,
      evidence: present ?? told)
  }

  /// Asked where consent is used.
  private var withdrawal: ElementReading {
    if let told = told(.withdrawal) { return told }
    let isUsed = first(.withdrawal, "used") != nil
    return ElementReading(
      element: .withdrawal, presence: isUsed ? .absent : .notApplicable, evidence: nil)
  }

  /// Asked where a right is told.
  private var exercise: ElementReading {
    let rights: [Element] = [
      .access, .rectification, .erasure, .restriction, .objection, .portability,
    ]
    let hasRight =
      rights.contains { told($0)?.presence == .present }
      || first(.withdrawal, "present") != nil
    guard hasRight else {
      return ElementReading(element: .exercise, presence: .notApplicable, evidence: nil)
    }
    if let told = told(.exercise) {
      // A mail without an address anywhere leads nowhere.
      let leads = first(.controllerContact, "present") != nil || first(.exercise, "self") != nil
      return leads
        ? told
        : ElementReading(element: .exercise, presence: .vague, evidence: told.evidence)
    }
    // Whoever can be reached can be asked, even where the text does not tie the two together.
    let contact = first(.controllerContact, "present")
    guard let evidence = first(.exercise, "contacting") ?? contact else {
      return ElementReading(element: .exercise, presence: .absent, evidence: nil)
    }
    return ElementReading(
      element: .exercise, presence: contact == nil ? .vague : .present, evidence: evidence)
  }
}

extension Element {
  /// A name or a date in a heading is one; other headings tell nothing by themselves.
  var countsInHeadings: Bool {
    switch self {
    case .controllerIdentity, .versionDate, .controllerContact, .authority: true
    default: false
    }
  }
}

internal import Policies
internal import SourceText

extension Comparison {
  mutating func compareRights() {
    let (before, after) = (old.policy.rights, new.policy.rights)
    for right in Right.allCases { compare(right, before, after) }
    compareCheck(before, after)
    let path = "rechten/kanaal"
    let (then, now) = (before?.channel, after?.channel)
    let keys: [(String, String?, String?)] = [
      ("email", then?.email?.value.text, now?.email?.value.text),
      ("telefoon", then?.telephone?.value.text, now?.telephone?.value.text),
      ("formulier", then?.form?.value.text, now?.form?.value.text),
      ("anders", then?.other?.value, now?.other?.value),
    ]
    for (key, former, present) in keys {
      guard let former, let present, former != present else { continue }
      note(.rightsChannelChanged, "\(path)/\(key)")
      cover("\(path)/\(key)")
    }
  }

  private mutating func compare(_ right: Right, _ before: Rights?, _ after: Rights?) {
    let path = "rechten/\(right.rawValue)"
    let then = before?.told.first { $0.right == right }
    let now = after?.told.first { $0.right == right }
    let values = [(name: "right", text: right.rawValue)]
    switch (then, now) {
    case (nil, _?):
      note(.rightAdded, path, values)
      cover(path)
    case (_?, nil):
      note(.rightRemoved, path, values)
      cover(path)
    case (let then?, let now?):
      if then.onlyFor.isEmpty, let first = now.onlyFor.first {
        note(.rightMadeHarder, "\(path)/alleen-voor/[\(first.value.text)]", values)
        cover(path + "/alleen-voor")
      } else if let first = then.onlyFor.first, now.onlyFor.isEmpty {
        note(.stronger, "\(path)/alleen-voor/[\(first.value.text)]")
        cover(path + "/alleen-voor")
      }
    case (nil, nil): break
    }
  }

  /// Proof of identity, cost and time to answer: what makes rights harder to use.
  private mutating func compareCheck(_ before: Rights?, _ after: Rights?) {
    let order: [IdentityCheck] = [.never, .onDoubt, .always]
    compareEffort(
      before?.identityCheck.flatMap { order.firstIndex(of: $0.value) },
      after?.identityCheck.flatMap { order.firstIndex(of: $0.value) }, "identiteit")
    compareEffort(
      before?.isFree.map { $0.value ? 0 : 1 }, after?.isFree.map { $0.value ? 0 : 1 }, "gratis")
    guard let then = before?.answerWithin?.value, let now = after?.answerWithin?.value, then != now
    else { return }
    let path = "rechten/antwoord-binnen"
    if now.isLonger(than: then) == true {
      note(.rightMadeHarder, path, [("right", "antwoord-binnen")])
    } else {
      note(then.isLonger(than: now) == true ? .stronger : .neutral, path)
    }
    cover(path)
  }

  private mutating func compareEffort(_ before: Int?, _ after: Int?, _ key: String) {
    guard let before, let after, before != after else { return }
    if after > before {
      note(.rightMadeHarder, "rechten/\(key)", [("right", key)])
    } else {
      note(.stronger, "rechten/\(key)")
    }
    cover("rechten/\(key)")
  }
}

internal import Policies
internal import SourceText

extension Comparison {
  mutating func compareOrganisation() {
    let (before, after) = (old.policy.controller, new.policy.controller)
    if before.name?.value != after.name?.value {
      note(.controllerChanged, "verantwoordelijke/naam")
      cover("verantwoordelijke/naam")
    }
    compareContact(
      "verantwoordelijke", ["email", "telefoon", "formulier", "adres", "postadres", "website"])
    compareOfficer()
    compareComplaint()
    compareChangePolicy()
  }

  /// Ways to reach somebody that both versions have, and that differ.
  private mutating func compareContact(_ part: String, _ keys: [String]) {
    let ways = keys.map { "\(part)/\($0)" }
    let paths = new.outline.facts.keys.filter { path in
      path.hasPrefix(part) && ways.contains { path == $0 || path.hasPrefix($0 + "/") }
    }
    for path in paths.sorted() {
      guard let then = old.outline.facts[path], let now = new.outline.facts[path],
        then.value != now.value
      else { continue }
      note(.contactChanged, path)
      cover(path)
    }
  }

  private mutating func compareOfficer() {
    switch (old.policy.officer, new.policy.officer) {
    case (.stated, .denied), (.stated, .unknown):
      let paths = ["functionaris/email", "functionaris/telefoon", "functionaris/naam"]
      note(.dpoRemoved, paths.first { old.outline[$0] != nil } ?? "functionaris")
      cover("functionaris")
    case (.denied, .stated), (.unknown, .stated):
      note(.toldMore, "functionaris", [("what", "functionaris")])
      cover("functionaris")
    default:
      compareContact("functionaris", ["email", "telefoon"])
    }
  }

  private mutating func compareComplaint() {
    let path = "klacht/toezichthouder"
    switch (old.policy.complaint?.authority?.value, new.policy.complaint?.authority?.value) {
    case (_?, nil): note(.authorityRemoved, path)
    case (let then?, let now?) where then != now:
      let names = [then, now].map { law.authority($0)?.name ?? $0.text }
      note(.authorityChanged, path, [("former-authority", names[0]), ("authority", names[1])])
    case (nil, _?): note(.toldMore, path, [("what", path)])
    default: break
    }
    cover(path)
  }

  private mutating func compareChangePolicy() {
    let (before, after) = (old.policy.statement.changes, new.policy.statement.changes)
    let path = "verklaring/wijzigingen"
    let (was, isActive) = (before?.isActive == true, after?.isActive == true)
    guard was != isActive else { return }
    if was { note(.changesClauseWeakened, path) } else { note(.stronger, path) }
    for key in ["melden", "best-doen", "zelf-kijken"] { cover("\(path)/\(key)") }
  }
}

extension ChangePolicy {
  /// Whether changes are told, and not only where people look for them.
  fileprivate var isActive: Bool { !notices.isEmpty && isBestEffort?.value != true }
}

internal import Policies
internal import SourceText

extension Comparison {
  mutating func compareDecisions() {
    let before = old.policy.decisions.value?.decisions.value ?? []
    let after = new.policy.decisions.value?.decisions.value ?? []
    for (id, then, now) in matched(before, after) where then == nil || now == nil {
      let path = "besluiten/automatisch/\(id)"
      if now != nil { note(.automatedAdded, path) } else { note(.stronger, path) }
      cover(path)
    }
    // A denial gives way to what is stated, and the other way round.
    if before.isEmpty != after.isEmpty {
      cover("besluiten/automatisch")
      if new.policy.decisions.isDenied || old.policy.decisions.isDenied { cover("besluiten") }
    }
    compareProfiling()
  }

  private mutating func compareProfiling() {
    let then = old.policy.decisions.value?.profiling.value
    let now = new.policy.decisions.value?.profiling.value
    let path = "besluiten/profilering"
    switch (then, now) {
    case (nil, _?): note(.profilingAdded, path + "/wat")
    case (_?, nil): note(.stronger, path + "/wat")
    default: return
    }
    cover(path)
  }

  mutating func compareCookies() {
    let (before, after) = (old.policy.cookies.value, new.policy.cookies.value)
    let known = Set((before?.kinds ?? []).map(\.kind?.value))
    for (id, then, now) in matched(before?.kinds ?? [], after?.kinds ?? []) {
      let path = "cookies/soorten/\(id)"
      if then == nil, let now {
        // One more of a kind that people knew changes nothing that they were asked about.
        if known.contains(now.kind?.value) {
          note(.neutral, path)
        } else {
          note(.cookieKindAdded, path, [("cookie", now.kind?.value.rawValue ?? id)])
        }
        cover(path)
      } else if now == nil {
        note(.stronger, path)
        cover(path)
      }
    }
    let (asked, asks) = (before?.asksConsent?.value == true, after?.asksConsent?.value == true)
    if asked != asks, before != nil, after != nil {
      let path = "cookies/toestemming"
      if asked { note(.cookieConsentRemoved, path) } else { note(.stronger, path) }
      cover(path)
    }
  }

  mutating func compareChildren() {
    guard let then = old.policy.children.value?.age?.value,
      let now = new.policy.children.value?.age?.value, then != now
    else { return }
    note(.childrenAgeChanged, "kinderen/leeftijd")
    cover("kinderen/leeftijd")
  }

  mutating func compareDataSubjects() {
    let groups = matched(old.policy.dataSubjects, new.policy.dataSubjects, in: .dataSubjects)
    for (id, before, after) in groups {
      guard let before, let after else { continue }
      let path = "betrokkenen/\(id)"
      comparePossibilities(before.possibilities, after.possibilities, path + "/mogelijkheden")
      compareDeletion(before.deletion, after.deletion, path + "/verwijderverzoek")
    }
  }

  mutating func compareSecurity() {
    let measures = matched(
      old.policy.security?.measures ?? [], new.policy.security?.measures ?? [])
    for (id, before, after) in measures where before == nil || after == nil {
      let path = "beveiliging/maatregelen/\(id)"
      if after == nil {
        note(.securityRemoved, path)
      } else {
        note(.toldMore, path, [("what", path)])
      }
      cover(path)
    }
  }

  private mutating func compareDeletion(
    _ before: DeletionHandling?, _ after: DeletionHandling?, _ path: String
  ) {
    let (told, tells) = (before?.notified != nil, after?.notified != nil)
    guard told != tells else { return }
    if told {
      note(.processorDutyDropped, path + "/bericht-aan")
    } else {
      note(.stronger, path + "/bericht-aan")
    }
    cover(path + "/bericht-aan")
  }

  /// Laws that are no longer in force, named in the new version and not in the old.
  mutating func compareLaws() {
    for (path, fact) in new.outline.facts where path.hasSuffix("/wet") {
      guard let until = law.act(key: fact.value)?.until, until < today,
        old.outline.facts[path]?.value != fact.value
      else { continue }
      note(.lawOutdated, path)
      cover(path)
    }
    for (path, fact) in old.outline.facts where path.hasSuffix("/wet") {
      guard let until = law.act(key: fact.value)?.until, until < today,
        new.outline.facts[path]?.value != fact.value
      else { continue }
      note(.stronger, path)
      cover(path)
    }
  }
}

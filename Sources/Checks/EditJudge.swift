internal import Changes
internal import Policies

extension Judge {
  /// A definition with the files that it came from.
  typealias Judged = (version: Version, paths: [String])

  /// What the rules find in two versions, save what they find in both because nothing there differs.
  ///
  /// - Parameters:
  ///   - old: the version that was.
  ///   - new: the version that is.
  ///   - edit: what differs between them.
  /// - Returns: what is found in either; what only one of them has is all there.
  func findings(
    in old: Judged, _ new: Judged, edit: Edit
  ) -> (old: [Finding], new: [Finding]) {
    let (before, after) = (definition(old.version.policy), definition(new.version.policy))
    let former = Review(before, edit: edit)
    let present = Review(after, edit: edit, besides: former)
    if isJudgedWhole(before.policy, after.policy, edit)
      || spreading.contains(where: { $0.spreads?(former) == true || $0.spreads?(present) == true })
    {
      return (findings(in: before, old.paths), findings(in: after, new.paths))
    }
    let words: Sections = former.hears(the: present) ? [] : .words
    let looks = looks(at: edit.sections.union(words))
    return (
      findings(in: before.policy, old.paths, { looks[$0] }) {
        $0 == .atParts ? former : Review(sectionsOf: before)
      },
      findings(in: after.policy, new.paths, { looks[$0] }) {
        $0 == .atParts ? present : Review(sectionsOf: after)
      }
    )
  }

  /// Whether an edit can change what any rule finds: the law that is followed, the form of address
  /// that words are held against, or what is accepted, which any finding can be.
  private func isJudgedWhole(_ old: Policy, _ new: Policy, _ edit: Edit) -> Bool {
    edit.includes(.statement, "recht") || edit.includes(.statement, "aanspreekvorm")
      || !old.accepted.isEmpty || !new.accepted.isEmpty
  }

  /// How much each rule looks at after an edit.
  private func looks(at sections: Sections) -> [Look] {
    var looks = scopes.indices.map { index -> Look in
      if !scopes[index].reads.isDisjoint(with: sections) { return .atSections }
      return scopes[index].each.isDisjoint(with: sections) ? .away : .atParts
    }
    for index in scopes.indices where looks[index] != .away {
      for silencer in scopes[index].silencers {
        // About the same part both look at the same parts.
        if silencer.isHere, looks[index] == .atParts, looks[silencer.index] == .atParts { continue }
        looks[silencer.index] = .atSections
      }
    }
    return looks
  }
}

internal import Mustache
internal import Policies
internal import SourceText

extension StatementView {
  /// How long data are kept, for who has ten seconds: the one term that holds for everything, or
  /// else the shortest and the longest as examples.
  var howLong: Cell {
    // By index, here and below: a processing is large, and would be copied.
    let all = policy.processings
    let terms = all.map { $0.retention?.told }
    let told = terms.indices.filter { terms[$0] != nil }
    guard let first = told.first else { return generalTerm }
    let isOne = told.allSatisfy { terms[$0] == terms[first] }
    let isSame = isOne && told.count == all.count
    var item = Fields(words)
    item.set(.zelfde, isSame ? words(on: first) : .nothing)
    let examples = isSame ? [] : isOne ? [first] : extremes(of: told, terms)
    item.list(
      .voorbeelden, .voorbeelden_lijst,
      examples.enumerated().map { position, index in
        var example = Fields(words)
        example.text(.id, all[index].id.value.text)
        example.text(.kop, heading(all[index]))
        example.set(.termijn, words(on: index))
        example.separators(after: position, of: examples.count)
        return example.close()
      })
    return item.close()
  }

  /// Where no purpose has a term of its own, the one that holds in general.
  private var generalTerm: Cell {
    guard let general = policy.storage?.general, general.term != nil else { return .nothing }
    var item = Fields(words)
    item.set(.zelfde, term(general))
    item.list(.voorbeelden, .voorbeelden_lijst, [])
    return item.close()
  }

  /// The purposes with the shortest and the longest term; where no calendar can tell, the first two
  /// that differ.
  private func extremes(of indices: [Int], _ terms: [RetentionTerm?]) -> [Int] {
    let measured = indices.filter { policy.processings[$0].length != nil }
    let shortest = measured.min { isKeptShorter($0, than: $1) }
    let longest =
      indices.first { policy.processings[$0].isKeptForever }
      ?? measured.max { isKeptShorter($0, than: $1) }
    guard let shortest, let longest, terms[shortest] != terms[longest] else {
      return differing(indices, terms)
    }
    return [shortest, longest]
  }

  private func isKeptShorter(_ index: Int, than other: Int) -> Bool {
    guard let length = policy.processings[index].length,
      let longer = policy.processings[other].length
    else { return false }
    return longer.isLonger(than: length) == true
  }

  private func differing(_ indices: [Int], _ terms: [RetentionTerm?]) -> [Int] {
    guard let first = indices.first else { return [] }
    let other = indices.first { terms[$0] != terms[first] }
    return [first] + (other.map { [$0] } ?? [])
  }

  private func words(on index: Int) -> Cell {
    policy.processings[index].retention.map(term) ?? .nothing
  }
}

extension Retention {
  /// The term as it is told: two that are told alike are equal.
  fileprivate var told: RetentionTerm? {
    guard case .fixed(let duration, let from, let limit)? = term?.value else { return term?.value }
    return .fixed(duration, from: from, isLimit: limit || isLimit?.value == true)
  }
}

extension Processing {
  /// The length of time in its term, where it has no other bound.
  fileprivate var length: Duration? {
    guard case .fixed(let duration, _, _)? = retention?.term?.value else { return nil }
    return duration
  }

  fileprivate var isKeptForever: Bool {
    guard case .indefinite? = retention?.term?.value else { return false }
    return true
  }
}

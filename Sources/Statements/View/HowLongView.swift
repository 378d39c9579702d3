internal import Mustache
internal import Policies
internal import SourceText

extension StatementView {
  /// How long data are kept, for who has ten seconds: the one term that holds for everything, or
  /// else the shortest and the longest as examples.
  var howLong: Cell {
    let told = policy.processings.filter { $0.retention?.told != nil }
    guard let first = told.first else { return generalTerm }
    let terms = Set(told.compactMap { $0.retention?.told })
    var item = Fields(words)
    let isSame = terms.count == 1 && told.count == policy.processings.count
    item.set(.zelfde, isSame ? words(on: first) : .nothing)
    let examples = isSame ? [] : terms.count == 1 ? [first] : extremes(of: told)
    item.list(
      .voorbeelden, .voorbeelden_lijst,
      examples.enumerated().map { index, processing in
        var example = Fields(words)
        example.text(.id, processing.id.value.text)
        example.text(.kop, heading(processing))
        example.set(.termijn, words(on: processing))
        example.separators(after: index, of: examples.count)
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
  private func extremes(of processings: [Processing]) -> [Processing] {
    let measured = processings.filter { $0.length != nil }
    let shortest = measured.min { $0.isKeptShorter(than: $1) }
    let longest =
      processings.first(where: \.isKeptForever) ?? measured.max { $0.isKeptShorter(than: $1) }
    guard let shortest, let longest, shortest.retention?.told != longest.retention?.told else {
      return differing(processings)
    }
    return [shortest, longest]
  }

  private func differing(_ processings: [Processing]) -> [Processing] {
    guard let first = processings.first else { return [] }
    let other = processings.first { $0.retention?.told != first.retention?.told }
    return [first] + (other.map { [$0] } ?? [])
  }

  private func words(on processing: Processing) -> Cell {
    processing.retention.map(term) ?? .nothing
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

  fileprivate func isKeptShorter(than other: Processing) -> Bool {
    guard let length, let longer = other.length else { return false }
    return longer.isLonger(than: length) == true
  }
}

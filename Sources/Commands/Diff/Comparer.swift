internal import Changes
internal import Checks
internal import Files
internal import Policies
internal import SourceText

/// Compares the definitions of two sides, on one or more threads.
struct Comparer: Sendable {
  let old: DiffSide
  let new: DiffSide
  let law: Law
  let judge: Judge
  let catalogue: Catalogue

  /// Whether the new versions are wanted afterwards: they take far more room than what differs.
  let keepsVersions: Bool

  /// What came of a pair.
  enum Outcome: Sendable {
    /// Nothing differs, not even the name.
    case same
    /// With the new version, where it is wanted.
    case different(StatementDifference, Version)
    case broken([Finding], [SourceFile])
  }

  /// Works through all pairs; the outcomes are in their order.
  func outcomes(of pairs: [Pairing.Pair], threads: Int) -> [Outcome] {
    let shares = Collected<[(Int, Outcome)]>()
    Workers.run(threads, count: pairs.count) { next in
      let loaders = (old: old.loader(law), new: new.loader(law))
      var share: [(Int, Outcome)] = []
      while let range = next() {
        for index in range { share.append((index, outcome(of: pairs[index], loaders))) }
      }
      shares.append(share)
    }
    var outcomes = [Outcome](repeating: .same, count: pairs.count)
    for (index, outcome) in shares.all.joined() { outcomes[index] = outcome }
    return outcomes
  }

  private func outcome(
    of pair: Pairing.Pair, _ loaders: (old: DefinitionLoader, new: DefinitionLoader)
  ) -> Outcome {
    let files = (old: pair.old.flatMap { old.loaded($0) }, new: pair.new.flatMap { new.loaded($0) })
    if let before = files.old, let after = files.new, before.bytes == after.bytes,
      !after.mayHaveBasis
    {
      // The same bytes mean the same, and need no reading.
      return pair.former == nil ? .same : different(pair, nil, nil)
    }
    let before = pair.old.map { loaders.old.load($0, given: files.old) }
    let after = pair.new.map { loaders.new.load($0, given: files.new, after: before) }
    let broken = [before, after].flatMap { $0?.findings ?? [] }
    if !broken.isEmpty {
      return .broken(broken, [before, after].flatMap { $0?.files ?? [] })
    }
    if let before, let after, before.files.map(\.bytes) == after.files.map(\.bytes) {
      return pair.former == nil ? .same : different(pair, nil, nil)
    }
    return different(pair, before, after)
  }

  /// What differs; a definition that only one side has is compared with none.
  private func different(
    _ pair: Pairing.Pair, _ before: DefinitionLoader.Loaded?, _ after: DefinitionLoader.Loaded?
  ) -> Outcome {
    let (old, new) = (version(before), version(after))
    let difference = StatementDifference(
      pair.slug, former: pair.former, from: side(old, before), to: side(new, after), judge: judge,
      catalogue: catalogue)
    return .different(difference, keepsVersions ? new : .nothing)
  }

  private func version(_ loaded: DefinitionLoader.Loaded?) -> Version {
    loaded?.reading.map(Version.init) ?? .nothing
  }

  private func side(
    _ version: Version, _ loaded: DefinitionLoader.Loaded?
  ) -> StatementDifference.Side {
    StatementDifference.Side(version, paths: loaded?.files.map(\.path) ?? [])
  }
}

extension DiffSide {
  /// The file of a definition; `nil` where reading it will say why it cannot be read.
  fileprivate func loaded(_ source: DefinitionSource) -> SourceFile? { try? file(source.path) }
}

extension SourceFile {
  /// Whether the definition may stand over another, which then counts as well.
  fileprivate var mayHaveBasis: Bool {
    let basis = Array("basis".utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      bytes.indices.contains { start in
        bytes[start] == basis[0] && bytes[start...].starts(with: basis)
      }
    }
  }
}

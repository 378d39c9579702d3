internal import Files
internal import SourceText

/// The files that a statement was made of, and a hash of all they hold.
struct StatementInputs: Sendable, Equatable {
  /// The files of each version, the newest first: the definition, then what it stands over.
  let versions: [[String]]

  /// Of all files in that order.
  let hash: UInt64

  /// Notes the files that were read.
  init(_ versions: [[SourceFile]], under key: KeyedHash) {
    self.versions = versions.map { $0.map(\.path) }
    hash = Self.hash(versions.map { $0.map { key.hash($0.bytes) } }, under: key)
  }

  /// Reads what was noted.
  init(versions: [[String]], hash: UInt64) {
    self.versions = versions
    self.hash = hash
  }

  /// Whether a statement made of `source` today would be made of the same bytes.
  func stillHold(for source: DefinitionSource, under key: KeyedHash) -> Bool {
    guard versions.map(\.first) == [source.path] + source.former else { return false }
    var hashes: [[UInt64]] = []
    for files in versions {
      guard files.dropFirst().allSatisfy({ Path.isBasis($0, of: source) }) else { return false }
      var own: [UInt64] = []
      for path in files {
        guard let file = try? DefinitionLoader.file(path) else { return false }
        own.append(key.hash(file.bytes))
      }
      hashes.append(own)
    }
    return Self.hash(hashes, under: key) == hash
  }

  private static func hash(_ versions: [[UInt64]], under key: KeyedHash) -> UInt64 {
    key.hash(of: versions.map(key.hash(of:)))
  }
}

extension Path {
  /// Whether a statement may stand over a file: nothing is read outside its folder.
  static func isBasis(_ path: String, of source: DefinitionSource) -> Bool {
    isInside(path, source.root) && isReallyInside(path, source.root)
  }
}

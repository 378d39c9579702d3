internal import Checks
internal import Files
internal import Policies
internal import SourceText
internal import YAML

/// Reads a definition with the definitions that it stands over.
struct DefinitionLoader {
  private let reader: PolicyReader

  /// The longest chain of definitions over each other.
  private static let chainLimit = 8

  private let read: @Sendable (String) throws(FileError) -> SourceFile

  /// Reads definitions, from the file system unless told otherwise.
  init(
    law: Law,
    reading read: @escaping @Sendable (String) throws(FileError) -> SourceFile = {
      path throws(FileError) in try DefinitionLoader.file(path)
    }
  ) {
    reader = PolicyReader(law: law)
    self.read = read
  }

  /// A file of the file system, as definitions are read.
  static func file(_ path: String) throws(FileError) -> SourceFile {
    try SourceFile(reading: path, limit: Limits().bytes)
  }

  /// A definition, read as far as it goes.
  struct Loaded {
    /// The definition itself, merged with its basis; `nil` when it could not be read.
    let reading: PolicyReading?

    /// The files it came from; a place's number is an index here.
    let files: [SourceFile]

    /// What is wrong with it.
    let findings: [Finding]

    /// What it says.
    var policy: Policy { reading?.policy ?? Policy() }

    /// The definition as a tree; `nil` when it could not be read.
    var tree: Tree? { reading?.tree }
  }

  /// Reads a definition, with its basis where it has one.
  ///
  /// - Parameters:
  ///   - source: the definition.
  ///   - file: its own file, where somebody has read it already.
  ///   - former: another version of it: faster, the less the two differ.
  /// - Returns: the definition, and what is wrong with it.
  func load(
    _ source: DefinitionSource, given file: SourceFile? = nil, after former: Loaded? = nil
  ) -> Loaded {
    if let file, let former, former.files.count == 1, let reading = former.reading,
      let loaded = load(file, after: reading)
    {
      return loaded
    }
    var chain = Chain(root: source.root, read: read)
    let tree = file.map { chain.tree(of: $0, at: source.path) } ?? chain.tree(at: source.path)
    guard let tree, chain.findings.isEmpty else {
      return Loaded(reading: nil, files: chain.files, findings: chain.findings)
    }
    let reading = reader.reading(of: tree)
    return Loaded(
      reading: reading, files: chain.files, findings: reading.problems.map { chain.finding($0) })
  }

  /// Reads a version of a definition of which another was read; `nil` where something is wrong with
  /// it, or another stands below it.
  private func load(_ file: SourceFile, after former: PolicyReading) -> Loaded? {
    let outcome = Tree.parse(file, after: former.tree)
    guard let tree = outcome.tree, outcome.problems.isEmpty, PolicyReader.basis(of: tree) == nil
    else { return nil }
    let reading = reader.reading(of: tree, after: former)
    guard reading.problems.isEmpty else { return nil }
    return Loaded(reading: reading, files: [file], findings: [])
  }

  /// The files read so far, from the one that the user named down to its lowest basis.
  private struct Chain {
    let root: String
    let read: @Sendable (String) throws(FileError) -> SourceFile
    private(set) var files: [SourceFile] = []
    private(set) var findings: [Finding] = []

    /// Where the files were looked for; reports may call them otherwise ("HEAD:Policies/a.yaml").
    private var paths: [String] = []

    init(root: String, read: @escaping @Sendable (String) throws(FileError) -> SourceFile) {
      self.root = root
      self.read = read
    }

    /// The tree of the file at `path`, laid over its basis.
    mutating func tree(at path: String) -> Tree? {
      let file: SourceFile
      do throws(FileError) {
        file = try read(path)
      } catch {
        findings.append(Finding(unreadable: error))
        return nil
      }
      return tree(of: file, at: path)
    }

    mutating func tree(of file: SourceFile, at path: String) -> Tree? {
      let number = FileNumber(UInt32(files.count))
      files.append(file)
      paths.append(path)
      let outcome = Tree.parse(file, number: number)
      findings += outcome.problems.map {
        finding(Policies.Problem(.syntax($0.kind), at: $0.place, other: $0.other))
      }
      guard let tree = outcome.tree, let basis = PolicyReader.basis(of: tree) else {
        return outcome.tree
      }
      guard let base = base(tree.text(of: basis), at: tree.range(of: basis), of: path) else {
        return nil
      }
      let (merged, problems) = Overlay.merged(tree, over: base)
      findings += problems.map { finding($0) }
      return merged
    }

    private mutating func base(
      _ name: String, at place: SourceRange, of over: String
    ) -> Tree? {
      let path = Path.joined(Path.folder(of: over), name)
      if paths.contains(where: { Path.normalised($0) == Path.normalised(path) }) {
        note(.basisLoop(name), place)
        return nil
      }
      guard files.count < DefinitionLoader.chainLimit else {
        note(.basisTooDeep(limit: DefinitionLoader.chainLimit), place)
        return nil
      }
      guard !name.hasPrefix("/"), Path.isInside(path, root), Path.isReallyInside(path, root) else {
        note(.basisOutside(name), place)
        return nil
      }
      guard let below = try? read(path) else {
        note(.basisMissing(name), place)
        return nil
      }
      return tree(of: below, at: path)
    }

    private mutating func note(_ kind: Policies.Problem.Kind, _ place: SourceRange) {
      findings.append(finding(Policies.Problem(kind, at: place)))
    }

    /// A problem as a finding in the file that it stands in.
    func finding(_ problem: Policies.Problem) -> Finding {
      let index = Int(problem.place.file.index)
      return Finding(problem, in: files.indices.contains(index) ? files[index].path : "")
    }
  }
}

extension Finding {
  /// A file that could not be read.
  init(unreadable error: FileError) {
    self.init(
      "file-unreadable", in: error.path, at: SourceRange(start: .start, end: .start),
      values: [("path", error.path), ("reason", error.phrase)])
  }
}

internal import Checks
internal import Files
internal import Policies
internal import Prose
internal import Scanning
internal import SourceText

/// Finds the documents that paths on a command line mean: files, all documents in folders, and `-`
/// for standard input.
struct DocumentSources: Sendable {
  private(set) var all: [String] = []
  private(set) var problems: [DocumentProblem] = []

  init(_ paths: [String]) {
    for path in paths {
      if path.hasPrefix("http://") || path.hasPrefix("https://") {
        problems.append(DocumentProblem(path: path, reason: .address))
      } else if path == "-" || ((try? Folder.isFolder(path)) ?? false) == false {
        all.append(path)
      } else {
        addFolder(path)
      }
    }
  }

  private mutating func addFolder(_ path: String) {
    do throws(FileError) {
      let names = try Folder.files(below: path).filter(Self.isDocument)
      if names.isEmpty { problems.append(DocumentProblem(path: path, reason: .noDocuments)) }
      all += names.map { Path.joined(path, $0) }
    } catch {
      problems.append(DocumentProblem(path: path, reason: .file(error)))
    }
  }

  private static func isDocument(_ name: String) -> Bool {
    let name = name.lowercased()
    return [".html", ".htm", ".xhtml", ".md", ".markdown", ".txt"].contains(where: name.hasSuffix)
  }
}

/// Reads, judges and tells many documents, on one or more threads.
struct DocumentScans: Sendable {
  let sources: [String]
  let signals: SignalSet
  let judge: TextJudge?
  let jurisdiction: Jurisdiction?
  let report: ScanReport
  let parts: Set<ScanPart>
  let threads: Int

  /// What came of all of them, in the order of the sources.
  struct Outcome: Sendable {
    var documents: [ToldDocument] = []
    var problems: [DocumentProblem] = []
  }

  private enum Result: Sendable {
    case document(ToldDocument)
    case problem(DocumentProblem)
  }

  /// Works through all documents; the outcome does not depend on the threads.
  func run() -> Outcome {
    let shares = Collected<[(Int, Result)]>()
    Workers.run(threads, count: sources.count) { next in
      var share: [(Int, Result)] = []
      var scanner = Scanner(signals)
      while let range = next() {
        for number in range { share.append((number, read(sources[number], &scanner))) }
      }
      shares.append(share)
    }
    var outcome = Outcome()
    for (_, result) in shares.all.flatMap({ $0 }).sorted(by: { $0.0 < $1.0 }) {
      switch result {
      case .document(let document): outcome.documents.append(document)
      case .problem(let problem): outcome.problems.append(problem)
      }
    }
    return outcome
  }

  private func read(_ path: String, _ scanner: inout Scanner) -> Result {
    let file: SourceFile
    do throws(FileError) {
      file =
        path == "-"
        ? try SourceFile(readingStandardInput: Prose.limit + 1)
        : try SourceFile(reading: path, limit: Prose.limit + 1)
    } catch {
      if case .tooLarge = error.kind {
        return .problem(DocumentProblem(path: path, reason: .prose(.tooLarge)))
      }
      return .problem(DocumentProblem(path: path, reason: .file(error)))
    }
    do throws(ProseError) {
      let scan = scanner.scan(try Prose(reading: file))
      let document = ScannedDocument(scan, judge: judge, jurisdiction: jurisdiction)
      return .document(report.told(document, parts))
    } catch {
      return .problem(DocumentProblem(path: path, reason: .prose(error)))
    }
  }
}

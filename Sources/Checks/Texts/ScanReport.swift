internal import Scanning

/// Tells of documents that were read and judged.
///
/// Each is told by itself (``told(_:_:)``), so that a folder of any size takes no more memory than
/// its largest file and what is said of all of them.
public struct ScanReport: Sendable {
  /// Words and law of the findings.
  let verdict: Verdict

  /// Puts a report together.
  ///
  /// - Parameter verdict: the words and the law; its findings are not told.
  public init(_ verdict: Verdict) { self.verdict = verdict }

  /// What the parts of a report say of a document.
  public func told(_ document: ScannedDocument, _ parts: Set<ScanPart>) -> ToldDocument {
    var texts: [ScanPart: String] = [:]
    for part in parts {
      switch part {
      case .text(let hasColour): texts[part] = text(document, hasColour: hasColour)
      case .json: texts[part] = json(document)
      case .draft: texts[part] = draft(of: document)
      case .page: break
      }
    }
    return ToldDocument(
      document, texts: texts, view: parts.contains(.page) ? view(document) : nil)
  }

  var catalogue: Catalogue { verdict.catalogue }

  /// The name of an element, for people.
  func name(_ element: Element) -> String { catalogue.phrase("element", element.rawValue) }

  func phrase(_ key: String, _ values: (name: String, text: String)...) -> String {
    catalogue.phrase("scan", key, values)
  }
}

import Foundation
import Prose
import SourceText
import Testing

/// A document as its reader meets it, for tests: a line a passage.
struct Page {
  let prose: Prose

  init(_ text: String, _ path: String = "page.html") throws {
    prose = try Prose(reading: SourceFile(path: path, text: text))
  }

  init(_ bytes: [UInt8], _ path: String) throws {
    prose = try Prose(reading: SourceFile(path: path, bytes: bytes))
  }

  /// `# heading`, `paragraph`, `- item`, `0,1 cell`.
  var lines: [String] {
    prose.passages.map { passage in
      let text = String(decoding: passage.text, as: UTF8.self)
      return switch passage.kind {
      case .heading(let level): String(repeating: "#", count: level) + " " + text
      case .paragraph: text
      case .item: "- " + text
      case .cell(let row, let column): "\(row),\(column) " + text
      }
    }
  }

  /// All of the text, a space between passages.
  var text: String {
    prose.passages.map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: " ")
  }

  /// Whether pieces cover their text without gaps and tell the truth about the source.
  var piecesAreTrue: Bool {
    prose.passages.allSatisfy { passage in
      var end = 0
      for piece in passage.pieces {
        guard piece.start == end else { return false }
        end += piece.count
        let part = passage.text[piece.start..<end]
        guard prose.source.bytes.indices.contains(piece.source.lowerBound) || piece.count == 0,
          piece.source.upperBound <= prose.source.bytes.count
        else { return false }
        if piece.form == .same, !part.elementsEqual(prose.source.bytes[piece.source]) {
          return false
        }
      }
      return end == passage.text.count
    }
  }
}

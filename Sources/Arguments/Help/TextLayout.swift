/// Lays plain text out in lines of at most 80 columns, the same wherever it runs.
enum TextLayout {
  /// Columns of a line; a longer word stands on a line of its own, whole.
  static let width = 80

  /// The paragraphs of `text`, filled; paragraphs are parted by a blank line.
  static func filled(_ text: String, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let paragraphs = text.paragraphs.map { words in
      lines(of: words, width: width - indent).map { margin + $0 }
    }
    return Array(paragraphs.joined(separator: [""]))
  }

  /// A list of names with their meanings beside them, or below where a name is too long.
  static func table(_ rows: [(name: String, meaning: String)]) -> [String] {
    let widest = 24
    let names = rows.map(\.name.unicodeScalars.count).filter { $0 <= widest }.max() ?? 0
    let indent = 2 + names + 2
    return rows.flatMap { name, meaning in
      let meaning = filled(meaning, indent: indent)
      let length = name.unicodeScalars.count
      guard length <= widest, let first = meaning.first else { return ["  " + name] + meaning }
      let gap = String(repeating: " ", count: names - length + 2)
      return ["  " + name + gap + first.dropFirst(indent)] + meaning.dropFirst()
    }
  }

  /// Words that fill lines of at most `width` columns.
  static func lines(of words: [Substring], width: Int) -> [String] {
    var lines: [String] = []
    var columns = 0
    for word in words {
      let length = word.unicodeScalars.count
      if let last = lines.indices.last, columns + 1 + length <= width {
        lines[last] += " " + word
        columns += 1 + length
      } else {
        lines.append(String(word))
        columns = length
      }
    }
    return lines
  }
}

extension String {
  /// The words of each paragraph; paragraphs are parted by a blank line.
  var paragraphs: [[Substring]] {
    split(separator: "\n", omittingEmptySubsequences: false)
      .split { line in line.allSatisfy { $0 == " " } }
      .map { lines in lines.flatMap { $0.split(separator: " ") } }
  }
}

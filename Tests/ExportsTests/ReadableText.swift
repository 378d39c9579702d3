import Foundation

/// The words that a person reads, without marks, on one line and in small letters.
enum ReadableText {
  static func of(markdown: String) -> String {
    var text = markdown
    for (pattern, replacement) in [
      // Anchors of headings, the targets of links, table rules, then the marks themselves.
      (#"\{#[a-z0-9-]+\}"#, ""), (#"\]\([^)]*\)"#, ""), (#"(?m)^\|( --- \|)+$"#, ""),
      (#"(?<!\\)[*|\[]"#, " "), (#"(?m)^(#+|-) "#, ""), (#"\\([^\w\s])"#, "$1"),
    ] {
      text = text.replacingOccurrences(of: pattern, with: replacement, options: .regularExpression)
    }
    return folded(text)
  }

  /// The main part of a page, or a whole fragment; the title of a page is left out.
  static func of(html: String) -> String {
    var text = html
    if let start = text.range(of: "<main id=\"inhoud\">"), let end = text.range(of: "</main>") {
      text = String(text[start.upperBound..<end.lowerBound])
    }
    for (pattern, replacement) in [
      (#"<h1[^>]*>.*?</h1>"#, ""), (#"</?(a|strong|em)\b[^>]*>"#, ""), (#"<[^>]+>"#, " "),
      ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      text = text.replacingOccurrences(of: pattern, with: replacement, options: .regularExpression)
    }
    return folded(text)
  }

  static func folded(_ text: String) -> String {
    text.lowercased().split { $0.isWhitespace }.joined(separator: " ")
  }
}

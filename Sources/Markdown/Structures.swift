// Forms of Markdown that a page gives a meaning of their own; in plain Markdown they read as what
// they are. Only templates can write them: what a definition says never opens a list or a quote.
//
//     *One line, all of it in italics.*    below the title: its standing (date, version);
//                                          above a table: its caption
//     > **Words**                          a note that opens and closes (details)
//     - **A question?** The answer.        when every item of a list is one: a list of questions

extension HTMLRewriting {
  /// A paragraph that is one line in italics may be the standing of the page or a caption.
  mutating func rewriteParagraph(at index: Int, into html: inout [UInt8]) {
    guard source.hasPrefix("<p><em>", at: index) else { return }
    let start = index + "<p><em>".utf8.count
    let end = source.index(of: UInt8(ascii: "<"), from: start)
    guard source.hasPrefix("</em></p>", at: end) else { return }
    if index == titleEnd {
      copy(upTo: index, into: &html)
      html.append("<p class=\"stand\">")
      html.append(contentsOf: source.part(start..<end))
      skip(to: end + "</em>".utf8.count)
    } else if source.hasPrefix("</em></p>\n<table>", at: end) {
      copy(upTo: index, into: &html)
      let table = end + "</em></p>\n".utf8.count
      openTable(at: table, caption: source.part(start..<end), into: &html)
    }
  }

  /// A quote that begins with words in bold type becomes a note under those words.
  mutating func openQuote(at index: Int, into html: inout [UInt8]) {
    guard source.hasPrefix("<blockquote>", at: index) else { return }
    let start = index + "<blockquote>\n<p><strong>".utf8.count
    let end = source.index(of: UInt8(ascii: "<"), from: start)
    let isNote =
      source.hasPrefix("<blockquote>\n<p><strong>", at: index)
      && source.hasPrefix("</strong>", at: end)
    notes.append(isNote)
    guard isNote else { return }
    copy(upTo: index, into: &html)
    html.append("<details>\n<summary>")
    html.append(contentsOf: source.part(start..<end))
    html.append("</summary>\n")
    let rest = end + "</strong>".utf8.count
    if source.hasPrefix("</p>\n", at: rest) {
      skip(to: rest + "</p>\n".utf8.count)
    } else {
      html.append("<p>")
      skip(to: rest + (source.byte(at: rest).isSpace ? 1 : 0))
    }
  }

  mutating func closeQuote(at index: Int, into html: inout [UInt8]) {
    guard source.hasPrefix("</blockquote>", at: index), notes.popLast() == true else { return }
    copy(upTo: index, into: &html)
    html.append("</details>")
    skip(to: index + "</blockquote>".utf8.count)
  }
}

extension HTMLRewriting {
  /// A list in which every item begins with words in bold type, the first of them a question.
  mutating func openList(at index: Int, into html: inout [UInt8]) {
    guard !isInQuestions, holdsQuestions(at: index) else { return }
    isInQuestions = true
    copy(upTo: index, into: &html)
    html.append("<dl>")
    skip(to: index + "<ul>".utf8.count)
  }

  private func holdsQuestions(at index: Int) -> Bool {
    guard source.hasPrefix("<ul>\n<li><strong>", at: index) else { return false }
    let first = source.index(
      of: UInt8(ascii: "<"), from: index + "<ul>\n<li><strong>".utf8.count)
    guard source[first - 1] == UInt8(ascii: "?") else { return false }
    var tag = index + "<ul>\n".utf8.count
    while tag < source.count, !source.hasPrefix("</ul>", at: tag) {
      switch source.byte(at: tag + 1) {
      case UInt8(ascii: "l"):
        let term = tag + "<li><strong>".utf8.count
        guard source.hasPrefix("<li><strong>", at: tag) else { return false }
        tag = source.index(of: UInt8(ascii: "<"), from: term)
        guard source.hasPrefix("</strong>", at: tag),
          source.byte(at: tag + "</strong>".utf8.count).isSpace
        else { return false }
      // A list or a paragraph within an item.
      case UInt8(ascii: "u"), UInt8(ascii: "o"), UInt8(ascii: "p"): return false
      default: break
      }
      tag = source.index(of: UInt8(ascii: "<"), from: tag + 1)
    }
    return true
  }

  mutating func openQuestion(at index: Int, into html: inout [UInt8]) {
    copy(upTo: index, into: &html)
    html.append("<div><dt>")
    let start = index + "<li><strong>".utf8.count
    let end = source.index(of: UInt8(ascii: "<"), from: start)
    html.append(contentsOf: source.part(start..<end))
    html.append("</dt>\n<dd>")
    skip(to: end + "</strong>".utf8.count + 1)
  }

  mutating func closeQuestion(at index: Int, into html: inout [UInt8]) {
    copy(upTo: index, into: &html)
    if source.hasPrefix("</li>", at: index) {
      html.append("</dd></div>")
    } else {
      html.append("</dl>")
      isInQuestions = false
    }
    skip(to: index + "</li>".utf8.count)
  }
}

extension UInt8 {
  /// A space or the end of a line.
  fileprivate var isSpace: Bool { isBlank || isLineEnd }
}

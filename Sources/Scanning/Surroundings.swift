internal import Prose

/// What a passage belongs to.
extension Scan {
  /// The passages that a reader takes together with one: the row of a cell; the sentence and the
  /// heading that introduce an item; the text below a short title.
  public func surroundings(of passage: Int) -> Set<Int> {
    let passages = prose.passages
    var found: Set<Int> = [passage]
    switch passages[passage].kind {
    case .heading: break
    case .cell(let row, _): found.formUnion(cells(around: passage, in: row))
    case .item:
      var above = passage - 1
      while above >= 0, passages[above].kind == .item { above -= 1 }
      guard above >= 0 else { break }
      if passages[above].kind == .paragraph, passages[above].text.last == UInt8(ascii: ":") {
        found.insert(above)
        above -= 1
      }
      if above >= 0, isHeading(above) { found.insert(above) }
    case .paragraph:
      if passage > 0, isHeading(passage - 1) { found.insert(passage - 1) }
      guard isTitle(passage) else { break }
      found.formUnion(
        (passage + 1..<min(passage + 7, passages.count)).prefix { !isTitle($0) && !isHeading($0) })
    }
    return found
  }

  /// The passages between two headings.
  public func section(of passage: Int) -> Range<Int> {
    let start = (0..<passage + 1).last(where: isHeading) ?? 0
    let end = (passage + 1..<max(passage + 1, prose.passages.count)).first(where: isHeading)
    return start..<(end ?? prose.passages.count)
  }

  private func cells(around passage: Int, in row: Int) -> Range<Int> {
    func isInRow(_ index: Int) -> Bool {
      if case .cell(row, _) = prose.passages[index].kind { true } else { false }
    }
    let start = (0..<passage).last { !isInRow($0) }.map { $0 + 1 } ?? 0
    let end = (passage..<prose.passages.count).first { !isInRow($0) } ?? prose.passages.count
    return start..<end
  }

  private func isHeading(_ passage: Int) -> Bool {
    if case .heading = prose.passages[passage].kind { true } else { false }
  }

  /// A short paragraph without a full stop.
  private func isTitle(_ passage: Int) -> Bool {
    let text = prose.passages[passage].text
    guard prose.passages[passage].kind == .paragraph, text.count < 70, let last = text.last else {
      return false
    }
    return !".:!;,".utf8.contains(last)
  }
}

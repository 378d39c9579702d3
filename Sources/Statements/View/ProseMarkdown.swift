internal import Mustache
internal import Policies

extension Prose {
  /// Whether the prose fits within a paragraph of a template.
  var isOneParagraph: Bool {
    guard blocks.count == 1, case .paragraph? = blocks.first else { return false }
    return true
  }

  /// The prose as Markdown in which only its own paragraphs, lists, emphasis and links mean
  /// anything.
  var markdown: [UInt8] {
    var bytes: [UInt8] = []
    for (index, block) in blocks.enumerated() {
      if index > 0 { bytes += "\n\n".utf8 }
      switch block {
      case .paragraph(let inlines): inlines.append(to: &bytes)
      case .list(let items):
        for (position, item) in items.enumerated() {
          bytes += (position > 0 ? "\n- " : "- ").utf8
          item.append(to: &bytes)
        }
      }
    }
    return bytes
  }
}

extension [Prose.Inline] {
  fileprivate func append(to bytes: inout [UInt8]) {
    for (index, inline) in enumerated() {
      switch inline {
      case .text(let text): appendText(text, index == 0 ? .markdown : .markdownInline, to: &bytes)
      case .strong(let text): appendMarked(text, "**", to: &bytes)
      case .emphasis(let text): appendMarked(text, "*", to: &bytes)
      case .link(let text, let address):
        bytes += "[".utf8
        Escape.markdownInline.append(text, to: &bytes)
        bytes += "](".utf8
        Escape.markdownInline.append(address.text, to: &bytes)
        bytes += ")".utf8
      }
    }
  }

  private func appendMarked(_ text: String, _ mark: String, to bytes: inout [UInt8]) {
    bytes += mark.utf8
    Escape.markdownInline.append(text, to: &bytes)
    bytes += mark.utf8
  }

  /// Escaping drops the white space at both ends, which between two stretches is a word border.
  private func appendText(_ text: String, _ escape: Escape, to bytes: inout [UInt8]) {
    if text.utf8.first == 0x20, escape == .markdownInline { bytes.append(0x20) }
    escape.append(text, to: &bytes)
    if text.utf8.last == 0x20, text.utf8.count > 1 { bytes.append(0x20) }
  }
}

import Markdown
import Testing

/// A Markdown text and what should come of it.
struct Case<Result: Sendable>: Sendable, CustomTestStringConvertible {
  let markdown: String
  let expected: Result

  init(_ markdown: String, _ expected: Result) {
    self.markdown = markdown
    self.expected = expected
  }

  var testDescription: String {
    let text = markdown.debugDescription
    return text.utf8.count > 80 ? "\(text.prefix(80))…" : text
  }
}

/// The body of the page that a composed text becomes.
func page(_ markdown: String) throws(MarkdownError) -> String {
  try page(Array(markdown.utf8))
}

/// The body of the page that composed bytes become.
func page(_ markdown: [UInt8]) throws(MarkdownError) -> String {
  var renderer = HTMLRenderer()
  var html: [UInt8] = []
  let text = try TidiedMarkdown(markdown)
  _ = try renderer.render(text, into: &html)
  return String(decoding: html, as: UTF8.self)
}

/// Why a text is refused; `nil` when it is not.
func refusal(of markdown: String) -> MarkdownError? {
  do throws(MarkdownError) {
    _ = try page(markdown)
    return nil
  } catch {
    return error
  }
}

/// Why a text is refused that nobody has put in order; `nil` when it is not.
func refusal(ofUntidied markdown: String, anchors: [HeadingAnchor]) -> MarkdownError? {
  var renderer = HTMLRenderer()
  var html: [UInt8] = []
  return Array(markdown.utf8).withUnsafeBufferPointer { bytes in
    do throws(MarkdownError) {
      _ = try renderer.render(bytes, anchors: anchors, into: &html)
      return nil
    } catch {
      return error
    }
  }
}

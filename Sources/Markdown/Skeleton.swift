/// The kinds of node in a Markdown text and its words, apart from each other.
///
/// A value put into a text is harmless when the kinds stay those of a plain word in its place and
/// the words are the value.
package struct Skeleton: Sendable, Equatable {
  /// The kinds, parents before children: `document(paragraph(text))`.
  package private(set) var nodes = ""

  /// The words, without what marks them up; line breaks are kept.
  package private(set) var text = ""

  mutating func enter(_ kind: String) { nodes += "\(kind)(" }

  mutating func leave() { nodes += ")" }

  mutating func say(_ words: String) { text += words }
}

extension HTMLRenderer {
  /// The skeleton of a text, read as ``render(_:anchors:into:)`` reads it.
  package mutating func skeleton(of markdown: [UInt8]) throws(MarkdownError) -> Skeleton {
    try markdown.withUnsafeBufferPointer { (bytes) throws(MarkdownError) in
      let traits = try StructureCheck.traits(of: bytes)
      return try cmark.withDocument(of: bytes, traits) { document in document.skeleton() }
    }
  }
}

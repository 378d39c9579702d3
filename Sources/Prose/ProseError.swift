/// Why a file is not a document to read.
public enum ProseError: Error, Sendable, Equatable {
  /// A file of another kind, by mistake.
  case notText(Kind)

  /// Nothing stands in it.
  case empty

  /// More than a document ever needs.
  case tooLarge

  /// More tags, lines or paragraphs than a document ever has.
  case tooManyParts

  /// Files that are met in place of documents.
  public enum Kind: String, Sendable, CaseIterable {
    case gzip, zip, pdf, image, binary
    case oldWord = "word"
  }
}

extension ProseError.Kind {
  /// The kind of a file by its first bytes; `nil` for text.
  init?(_ bytes: [UInt8]) {
    func begins(_ signature: [UInt8]) -> Bool { bytes.starts(with: signature) }
    if begins([0x1F, 0x8B]) {
      self = .gzip
    } else if begins([0x50, 0x4B, 0x03, 0x04]) {
      self = .zip
    } else if begins(Array("%PDF-".utf8)) {
      self = .pdf
    } else if begins([0xD0, 0xCF, 0x11, 0xE0]) {
      self = .oldWord
    } else if begins([0x89, 0x50, 0x4E, 0x47]) || begins([0xFF, 0xD8, 0xFF])
      || begins(Array("GIF8".utf8))
    {
      self = .image
    } else if Self.looksBinary(bytes) {
      self = .binary
    } else {
      return nil
    }
  }

  /// More controls than a text with a slip has; UTF-16 tells itself by its first bytes.
  private static func looksBinary(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
    let sample = bytes.prefix(8192)
    let controls = sample.lazy.filter { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains($0) }.count
    return controls > 3 && controls * 20 > sample.count
  }
}

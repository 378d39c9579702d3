internal import Policies
internal import SourceText

/// A request that a reader only has to complete and send: an e-mail with its subject and its text,
/// as a link (RFC 6068).
///
/// Every sign that could mean something is percent-encoded, so that it is safe in Markdown and HTML
/// alike.
struct MailLink {
  private(set) var bytes: [UInt8] = []

  /// A part of a link.
  init() {}

  /// Starts a link to an address.
  init(to recipient: String) {
    bytes.reserveCapacity(1024)
    bytes += "mailto:".utf8
    encode(recipient, keeping: 0x40)
  }

  mutating func add(subject: String) {
    bytes += "?subject=".utf8
    encode(subject)
    bytes += "&body=".utf8
  }

  /// Adds a line of the text; an empty one stands between paragraphs.
  mutating func add(line: String) {
    encode(line)
    addLineEnd()
  }

  mutating func addLineEnd() { bytes += "%0D%0A".utf8 }

  /// Adds the last lines.
  mutating func add(lines: [String]) {
    for (index, line) in lines.enumerated() {
      if index > 0 { addLineEnd() }
      encode(line)
    }
  }

  /// Adds what was encoded before.
  mutating func add(encoded: [UInt8]) { bytes += encoded }

  private mutating func encode(_ text: String, keeping kept: UInt8 = 0x2D) {
    var text = text
    text.withUTF8 { text in
      let room = [UInt8](unsafeUninitializedCapacity: text.count * 3) { room, count in
        for byte in text { Self.encode(byte, keeping: kept, into: room, at: &count) }
      }
      bytes += room
    }
  }

  private static func encode(
    _ byte: UInt8, keeping kept: UInt8, into room: UnsafeMutableBufferPointer<UInt8>,
    at count: inout Int
  ) {
    let digits: StaticString = "0123456789ABCDEF"
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, kept:
      room[count] = byte
      count += 1
    default:
      room[count] = 0x25
      room[count + 1] = digits.utf8Start[Int(byte >> 4)]
      room[count + 2] = digits.utf8Start[Int(byte & 15)]
      count += 3
    }
  }
}

/// What all requests of a statement have in common, worked out once.
struct RequestLetter {
  private let words: Words
  private let law: Law
  private let recipient: String

  /// How a reader speaks to the organisation: as it speaks to the reader.
  private let style: Int

  /// The words for who is written to, under the names of their placeholders.
  private let forms: [(name: String, text: String)]

  private let salutation: String

  /// How a link starts, and how it ends.
  private let start: MailLink
  private let closing: [UInt8]

  /// A letter to the address for requests; `nil` where the definition names none.
  init?(_ policy: Policy, words: Words, law: Law) {
    guard let recipient = Self.address(in: policy) else { return nil }
    let isInformal = policy.statement.address?.value == .informal
    let style = !isInformal ? 0 : policy.statement.narrator?.value == .i ? 2 : 1
    let asked = policy.rights?.channel?.contents.map(\.value) ?? []
    let contents =
      asked.isEmpty ? words.form(style, "e-mail", "naam") : asked.joined(separator: ", ")
    (self.words, self.law, self.recipient, self.style) = (words, law, recipient, style)
    forms = ["wilt", "ontvanger", "heeft"].map { ($0, words.form(style, "e-mail", $0)) }
    salutation = words.form(style, "e-mail", "aanhef")
    start = MailLink(to: recipient)
    var end = MailLink()
    end.add(lines: [
      "", words.form(style, "e-mail", "groet"),
      words.form(style, "e-mail", "invullen", [("wat", contents)]),
    ])
    closing = end.bytes
  }

  /// Where requests may be sent.
  private static func address(in policy: Policy) -> String? {
    if let email = policy.rights?.channel?.email { return email.value.text }
    guard policy.controller.contactTopics.contains(where: { $0.value == .requests }) else {
      return nil
    }
    return policy.controller.email?.value.text
  }

  /// The e-mail with which a reader uses a right; `nil` where this right has a way of its own.
  func mail(for told: ToldRight) -> MailLink? {
    guard told.channels.isEmpty || told.channels.contains(where: { $0.value.holds(recipient) })
    else { return nil }
    let key = told.right.rawValue
    var link = start
    link.add(subject: words.form(1, "verzoeken", key))
    link.add(lines: [salutation, "", words.form(2, "verzoeken", key, forms), ""])
    if told.law == nil, let article = law.article("rights", key) {
      link.add(line: words.form(style, "e-mail", "grond", [("artikel", article)]))
    }
    link.add(encoded: closing)
    return link
  }
}

extension String {
  /// Whether the bytes of another text stand somewhere in this one.
  fileprivate func holds(_ other: String) -> Bool {
    let other = other.utf8
    var rest = utf8[...]
    while rest.count >= other.count {
      if rest.starts(with: other) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}

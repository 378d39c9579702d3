internal import Policies
internal import SourceText

/// A request that a reader only has to complete and send: an e-mail with its subject and its text.
struct RequestMail {
  let recipient: String
  let subject: String

  /// The lines of the text; an empty one stands between paragraphs.
  let lines: [String]

  /// The request as a link (RFC 6068): every sign that could mean something is percent-encoded, so
  /// that it is safe in Markdown and HTML alike.
  var link: String {
    var link: [UInt8] = Array("mailto:".utf8)
    Self.encode(recipient, keeping: 0x40, to: &link)
    link += "?subject=".utf8
    Self.encode(subject, to: &link)
    link += "&body=".utf8
    for (index, line) in lines.enumerated() {
      if index > 0 { link += "%0D%0A".utf8 }
      Self.encode(line, to: &link)
    }
    return String(decoding: link, as: UTF8.self)
  }

  private static func encode(_ text: String, keeping kept: UInt8 = 0x2D, to link: inout [UInt8]) {
    let digits: StaticString = "0123456789ABCDEF"
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, kept: link.append(byte)
      default:
        link += [0x25, digits.utf8Start[Int(byte >> 4)], digits.utf8Start[Int(byte & 15)]]
      }
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
  private let closing: [String]

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
    closing = [
      words.form(style, "e-mail", "groet"),
      words.form(style, "e-mail", "invullen", [("wat", contents)]),
    ]
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
  func mail(for told: ToldRight) -> RequestMail? {
    guard
      told.channels.isEmpty || told.channels.contains(where: { $0.value.contains(recipient) })
    else { return nil }
    let key = told.right.rawValue
    var lines = [salutation, "", words.form(2, "verzoeken", key, forms)]
    if told.law == nil, let article = law.article("rights", key) {
      lines.append(words.form(style, "e-mail", "grond", [("artikel", article)]))
    }
    return RequestMail(
      recipient: recipient, subject: words.form(1, "verzoeken", key), lines: lines + [""] + closing)
  }
}

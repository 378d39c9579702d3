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

extension StatementView {
  /// The e-mail with which a reader uses a right.
  ///
  /// Only where the definition says that requests may come by e-mail, and this right has no other
  /// way of its own.
  func requestMail(_ told: ToldRight) -> RequestMail? {
    guard let address = requestAddress,
      told.channels.isEmpty || told.channels.contains(where: { $0.value.contains(address) })
    else { return nil }
    let key = told.right.rawValue
    var lines = [letter("aanhef"), "", letter(2, "verzoeken", key)]
    if told.law == nil, let article = law.article("rights", key) {
      lines.append(letter("grond", [("artikel", article)]))
    }
    return RequestMail(
      recipient: address, subject: words.form(1, "verzoeken", key),
      lines: lines + ["", letter("groet"), letter("invullen", [("wat", contents)])])
  }

  /// Where requests may be sent.
  private var requestAddress: String? {
    if let email = policy.rights?.channel?.email { return email.value.text }
    guard policy.controller.contactTopics.contains(where: { $0.value == .requests }) else {
      return nil
    }
    return policy.controller.email?.value.text
  }

  /// What the definition asks readers to put in a request, or else their name.
  private var contents: String {
    let asked = policy.rights?.channel?.contents.map(\.value) ?? []
    return asked.isEmpty ? letter("naam") : asked.joined(separator: ", ")
  }

  private func letter(_ key: String, _ values: [(name: String, text: String)] = []) -> String {
    letter(style, "e-mail", key, values)
  }

  /// A phrase of the letter, with the words for its recipient.
  private func letter(
    _ form: Int, _ group: String, _ key: String, _ values: [(name: String, text: String)] = []
  ) -> String {
    words.form(
      form, group, key,
      values + ["wilt", "ontvanger", "heeft"].map { ($0, words.form(style, "e-mail", $0)) })
  }

  /// How a reader speaks to the organisation: as it speaks to the reader.
  private var style: Int {
    guard policy.statement.address?.value == .informal else { return 0 }
    return policy.statement.narrator?.value == .i ? 2 : 1
  }
}

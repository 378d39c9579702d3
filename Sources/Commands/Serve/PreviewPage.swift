/// A page of the site with what the preview adds, and what the browser may do with it.
///
/// The page's own policy goes from the page into the head of the answer, where the preview's script
/// is allowed beside it; a site that is published has neither.
struct PreviewPage {
  let bytes: [UInt8]
  let policy: String

  /// Adds to a page.
  ///
  /// - Parameters:
  ///   - page: as it was built.
  ///   - addition: HTML for its body.
  ///   - address: below which scripts and events may come.
  init(_ page: [UInt8], adding addition: [UInt8], allowing address: String) {
    var page = page
    var directives: [String] = []
    if let (tag, own) = Self.policy(of: page) {
      directives = own.split(separator: ";").map {
        $0.split(separator: " ").joined(separator: " ")
      }
      page.removeSubrange(tag)
    }
    policy = Self.policy(directives, allowing: address)
    let place = Self.tag("body", in: page)?.upperBound ?? page.endIndex
    bytes = page[..<place] + addition + page[place...]
  }

  /// Where the page states its policy, and what it says.
  private static func policy(of page: [UInt8]) -> (tag: Range<Int>, policy: String)? {
    var from = page.startIndex
    while let tag = tag("meta", in: page, from: from) {
      from = tag.upperBound
      let text = String(decoding: page[tag], as: UTF8.self)
      guard text.lowercased().contains("content-security-policy"),
        let start = text.firstRange(of: "content=\"")?.upperBound
      else { continue }
      return (tag, String(text[start...].prefix { $0 != "\"" }))
    }
    return nil
  }

  /// The policy with the preview's own script, events and style allowed too.
  private static func policy(_ directives: [String], allowing address: String) -> String {
    var directives = directives.filter { !$0.isEmpty }
    if directives.isEmpty { directives = ["default-src 'self'"] }
    for name in ["script-src", "connect-src", "style-src"] {
      let index = directives.firstIndex { $0.split(separator: " ").first?.lowercased() == name }
      guard let index else {
        directives.append("\(name) \(address)")
        continue
      }
      let sources = directives[index].split(separator: " ").dropFirst().filter { $0 != "'none'" }
      directives[index] = ([name] + sources.map(String.init) + [address]).joined(separator: " ")
    }
    return directives.joined(separator: "; ")
  }

  /// The first tag with a name; text of definitions never is one.
  private static func tag(_ name: String, in page: [UInt8], from: Int = 0) -> Range<Int>? {
    let start = [UInt8](("<" + name).utf8)
    var at = from
    while let open = page[at...].firstIndex(of: 0x3C) {
      at = open + 1
      let word = page[open...].prefix(start.count)
      let next = page[open...].dropFirst(start.count).first
      guard word.elementsEqual(start, by: { $0 | 0x20 == $1 || $0 == $1 }),
        next == 0x20 || next == 0x3E || next == 0x0A, let end = page[at...].firstIndex(of: 0x3E)
      else { continue }
      return open..<(end + 1)
    }
    return nil
  }
}

/// The name of a tag in a number: its first eight letters.
struct TagName: Hashable {
  let packed: UInt64

  /// Reads the name that begins at `start`; letters and digits in either case.
  init(_ source: UnsafeBufferPointer<UInt8>, _ start: Int) {
    var packed: UInt64 = 0
    var index = start
    while index < source.count, index - start < 8, Self.isNameByte(source[index]) {
      packed = packed << 8 | UInt64(source[index] | 0x20)
      index += 1
    }
    self.packed = packed
  }

  init(_ name: String) {
    packed = name.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }
}

/// What the parser of HTML does with elements of a name (HTML Standard, 13.2.6).
enum TagKind {
  /// Holds nothing.
  case void

  /// Text until its own end tag, whatever it looks like.
  case raw

  /// Reopened where a block closes it: `<b>`, `<font>`.
  case formatting

  /// Ended by a block around it, ends none itself: `<span>`, and all names that nobody knows.
  case ordinary

  /// A block.
  case block

  /// A block that end tags do not reach out of: `<table>`.
  case wall
}

extension TagName {
  /// What the parser does with it.
  var kind: TagKind { Self.kinds[self] ?? .ordinary }

  /// Whether it parts what stands before and after it.
  var isBlock: Bool {
    switch kind {
    case .block, .wall: true
    case .void: self == TagName("br") || self == TagName("hr")
    case .raw, .formatting, .ordinary: false
    }
  }

  /// Elements that a start tag of this name closes.
  var closed: [TagName] { Self.closing[self] ?? [] }

  /// Whether it closes one of them only when nothing else has been opened since.
  var closesOnlyLast: Bool { self == TagName("option") || Self.headings.contains(self) }

  /// Whether it ends a drawing that it stands in.
  var endsDrawings: Bool { Self.drawingEnds.contains(self) }

  private static let headings: Set<TagName> = set("h1 h2 h3 h4 h5 h6")
  private static let drawingEnds: Set<TagName> = set(
    "blockquote body br center dd div dl dt embed h1 h2 h3 h4 h5 h6 head hr img li listing menu meta "
      + "ol p pre ruby span sub sup table ul var")

  private static func set(_ names: String) -> Set<TagName> {
    Set(names.split(separator: " ").map { TagName(String($0)) })
  }

  /// Whether it exists in a table only.
  var isInTables: Bool { Self.tableParts.contains(self) }

  static let p = TagName("p")
  static let div = TagName("div")
  static let button = TagName("button")
  static let table = TagName("table")
  static let plaintext = TagName("plaintext")
  static let form = TagName("form")
  static let noscript = TagName("noscript")
  static let foreign = [TagName("svg"), TagName("math")]

  private static let closing: [TagName: [TagName]] = {
    var closed: [TagName: [TagName]] = [:]
    for group in ["li", "dd dt", "td th", "tr", "thead tbody tfoot", "option", "h1 h2 h3 h4 h5 h6"]
    {
      let names = group.split(separator: " ").map { TagName(String($0)) }
      for name in names { closed[name] = names }
    }
    return closed
  }()

  private static let tableParts: Set<TagName> = set("td th tr thead tbody tfoot caption colgroup")

  private static let kinds: [TagName: TagKind] = {
    var kinds: [TagName: TagKind] = [:]
    let groups: [(TagKind, String)] = [
      (
        .void,
        "area base basefont bgsound br col embed frame hr img input link meta param source track wbr "
          + "html head body"
      ),
      (.raw, "iframe noembed noframes noscript plaintext script style textarea title xmp"),
      (.formatting, "a b big code em font i nobr s small strike strong tt u"),
      (
        .block,
        "address article aside blockquote button caption center colgroup dd details dir div dl dt "
          + "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup li listing main "
          + "menu nav ol p pre section select summary tbody tfoot thead tr ul"
      ),
      (.wall, "applet marquee object table td template th"),
    ]
    for (kind, names) in groups {
      for name in names.split(separator: " ") { kinds[TagName(String(name))] = kind }
    }
    return kinds
  }()
}

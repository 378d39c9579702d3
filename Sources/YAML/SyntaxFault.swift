internal import SourceText

extension Problem {
  /// What libyaml's words mean for whoever wrote the file, and where the cause stands.
  init(_ fault: EventStream.Fault, in bytes: UnsafeBufferPointer<UInt8>, file: FileNumber) {
    let line = FaultyLine(bytes, fault.place.line)
    if let place = FaultyLine.firstNoBreakSpace(in: bytes, through: fault.place.line) {
      let end = SourcePosition(line: place.line, column: place.column + 1)
      self.init(.noBreakSpace, at: SourceRange(file: file, start: place, end: end))
      return
    }
    let (kind, start) = Self.cause(fault, line, FaultyLine(bytes, fault.contextPlace.line))
    let end = SourcePosition(line: start.line, column: start.column + 1)
    self.init(kind, at: SourceRange(file: file, start: start, end: end))
  }

  private static func cause(
    _ fault: EventStream.Fault, _ line: FaultyLine, _ context: FaultyLine
  ) -> (Kind, SourcePosition) {
    if let column = line.indentingTab { return (.tab, at(fault.place, column)) }
    if fault.context.contains("quoted scalar") { return (.unclosedQuote, fault.contextPlace) }
    if fault.context.contains("flow") { return (.unclosedBracket, fault.contextPlace) }
    if fault.context.contains("anchor") { return (.anchor, fault.contextPlace) }
    if fault.context.contains("alias") { return (.alias, fault.contextPlace) }
    if fault.context.contains("tag") { return (.tag, fault.contextPlace) }
    if fault.context.contains("directive") { return (.directive, fault.contextPlace) }
    if fault.problem.contains("mapping values are not allowed") {
      return line.isKey(before: fault.place)
        ? (.indentation, at(fault.place, line.firstColumn)) : (.colonInText, fault.place)
    }
    if let column = context.missingSpace { return (.missingSpace, at(fault.contextPlace, column)) }
    if let column = line.missingSpace { return (.missingSpace, at(fault.place, column)) }
    if fault.problem.contains("could not find expected ':'") {
      return (.indentation, fault.contextPlace)
    }
    if fault.problem.contains("did not find expected") || fault.problem.contains("not allowed") {
      return (.indentation, fault.place)
    }
    return (.other(fault.problem), fault.place)
  }

  private static func at(_ place: SourcePosition, _ column: Int) -> SourcePosition {
    SourcePosition(line: place.line, column: UInt32(column))
  }
}

/// A line at which libyaml gave up, and what about it people get wrong.
private struct FaultyLine {
  private let scalars: [Unicode.Scalar]

  init(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
    scalars = Array(String(decoding: line, as: UTF8.self).unicodeScalars)
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ number: UInt32) {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line: UInt32 = 1
    while line < number, let end = bytes[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
      line += 1
    }
    let rest = bytes[start...].prefix(4096).prefix { $0 != 0x0A && $0 != 0x0D }
    scalars = Array(String(decoding: rest, as: UTF8.self).unicodeScalars)
  }

  /// Column of the first character that is no space.
  var firstColumn: Int { (scalars.firstIndex { $0 != " " && $0 != "-" } ?? 0) + 1 }

  /// Column of a tab in front of the first word.
  var indentingTab: Int? {
    scalars.prefix { $0 == " " || $0 == "\t" || $0 == "-" }.firstIndex(of: "\t").map { $0 + 1 }
  }

  /// Column of a no-break space in front of the first word or behind its colon.
  var noBreakSpace: Int? {
    let indent = scalars.prefix { $0 == " " || $0 == "\u{A0}" || $0 == "-" }
    if let index = indent.firstIndex(of: "\u{A0}") { return index + 1 }
    let colon = indent.count + word.count
    guard colon + 1 < scalars.count, scalars[colon] == ":", scalars[colon + 1] == "\u{A0}" else {
      return nil
    }
    return colon + 2
  }

  /// Whether the fault is the colon of a key that stands in the wrong place.
  func isKey(before place: SourcePosition) -> Bool {
    isKey && Int(place.column) == firstColumn + word.count
  }

  /// Where no-break spaces first stand for spaces that YAML needs; libyaml stumbles later.
  static func firstNoBreakSpace(
    in bytes: UnsafeBufferPointer<UInt8>, through last: UInt32
  ) -> SourcePosition? {
    var number: UInt32 = 1
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).prefix(Int(last)) {
      if line.contains(0xA0), let column = FaultyLine(line.prefix(4096)).noBreakSpace {
        return SourcePosition(line: number, column: UInt32(column))
      }
      number += 1
    }
    return nil
  }

  /// Whether the line begins with a key and its colon.
  private var isKey: Bool {
    let colon = firstColumn - 1 + word.count
    return !word.isEmpty && colon < scalars.count && scalars[colon] == ":"
  }

  /// Column of the colon of a key with its value glued to it.
  var missingSpace: Int? {
    let colon = firstColumn - 1 + word.count
    guard isKey, colon + 1 < scalars.count, scalars[colon + 1] != " " else { return nil }
    return colon + 1
  }

  /// The first word, when it could be a key.
  private var word: ArraySlice<Unicode.Scalar> {
    scalars.dropFirst(firstColumn - 1).prefix {
      ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
        || $0 == "-" || $0 == "_"
    }
  }
}

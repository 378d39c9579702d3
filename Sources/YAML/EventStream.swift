internal import CYAML
internal import SourceText

/// Owns one libyaml parser and reads from bytes that somebody else keeps.
///
/// The parser lives at one address from start to end: `yaml_parser_set_input_string` stores a
/// pointer to the parser inside the parser. Hence the allocation, and hence `~Copyable`.
struct EventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// The event at hand; kept here because a local one would be copied with every question about it.
  private let event: UnsafeMutablePointer<yaml_event_t>

  /// - Parameter bytes: must outlive the stream.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    event = .allocate(capacity: 1)
    event.initialize(to: yaml_event_t())
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      event.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    event.deallocate()
  }

  /// What comes next, as far as a tree needs it.
  enum Event {
    case scalar(UnsafeBufferPointer<UInt8>, isPlain: Bool, isDoubleQuoted: Bool)
    case startList
    case startMapping
    case end(isFlow: Bool)
    case alias
    case startDocument(hasDirectives: Bool)
    case other
    case endOfStream
  }

  /// An event's properties that definitions do not have.
  struct Properties {
    var hasAnchor = false
    var hasTag = false
  }

  /// Reads the next event and lends it to `body`; its texts are gone afterwards.
  ///
  /// - Returns: `false` when libyaml found a fault, which ``fault`` then tells.
  mutating func next(
    _ body: (Event, Properties, _ start: SourcePosition, _ end: SourcePosition) -> Void
  ) -> Bool {
    guard yaml_parser_parse(parser, event) == 1 else { return false }
    defer { yaml_event_delete(event) }
    var properties = Properties()
    let converted = Self.converted(event, &properties)
    body(
      converted, properties, SourcePosition(event.pointee.start_mark),
      SourcePosition(event.pointee.end_mark))
    return true
  }

  private static func converted(
    _ event: UnsafePointer<yaml_event_t>, _ properties: inout Properties
  ) -> Event {
    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.pointee.data.scalar
      properties = Properties(hasAnchor: scalar.anchor != nil, hasTag: scalar.tag != nil)
      return .scalar(
        UnsafeBufferPointer(start: scalar.value, count: scalar.length),
        isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE,
        isDoubleQuoted: scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE)
    case YAML_SEQUENCE_START_EVENT:
      let list = event.pointee.data.sequence_start
      properties = Properties(hasAnchor: list.anchor != nil, hasTag: list.tag != nil)
      return .startList
    case YAML_MAPPING_START_EVENT:
      let mapping = event.pointee.data.mapping_start
      properties = Properties(hasAnchor: mapping.anchor != nil, hasTag: mapping.tag != nil)
      return .startMapping
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      // A flow collection ends with a bracket, a block collection with nothing.
      return .end(isFlow: event.pointee.start_mark.index != event.pointee.end_mark.index)
    case YAML_ALIAS_EVENT: return .alias
    case YAML_DOCUMENT_START_EVENT:
      let start = event.pointee.data.document_start
      return .startDocument(
        hasDirectives: start.version_directive != nil
          || start.tag_directives.start != start.tag_directives.end)
    case YAML_STREAM_END_EVENT: return .endOfStream
    default: return .other
    }
  }

  /// What libyaml found wrong.
  var fault: Fault {
    let parser = parser.pointee
    return Fault(
      problem: parser.problem.map { String(cString: $0) } ?? "",
      context: parser.context.map { String(cString: $0) } ?? "",
      place: SourcePosition(parser.problem_mark), contextPlace: SourcePosition(parser.context_mark))
  }

  /// libyaml's own words and places.
  struct Fault {
    let problem: String
    let context: String
    let place: SourcePosition
    let contextPlace: SourcePosition
  }
}

extension SourcePosition {
  /// A libyaml mark counts lines and columns from 0, columns in Unicode scalars.
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(
      line: UInt32(clamping: mark.line) + 1, column: UInt32(clamping: mark.column) + 1)
  }
}

public import SourceText

/// A name by which a definition refers to one of its own parts: lower-case letters, digits, hyphens.
///
/// Ids are stable: whatever happens to the wording, a part keeps its id, so that two versions can
/// be compared and a link to a section keeps working.
public struct Identifier: Sendable, Hashable {
  /// The id as written, 1 to 80 characters of `[a-z0-9-]`, neither first nor last a hyphen.
  public let text: String

  /// Reads an id; `nil` unless it has the form above.
  public init?(_ text: String) {
    var text = text
    let isValid = text.withUTF8 { text in
      (1...80).contains(text.count) && text.first != 0x2D && text.last != 0x2D
        && text.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D }
    }
    guard isValid else { return nil }
    self.text = text
  }
}

/// An id of another part of the definition, known to exist once reading is done.
public typealias Reference = Located<Identifier>

/// A part of a definition that others refer to.
public protocol Identified {
  /// Its id and where it was defined.
  var id: Located<Identifier> { get }
}

extension Array where Element: Identified {
  /// The part with this id.
  public subscript(id: Identifier) -> Element? { first { $0.id.value == id } }

  /// The parts that these references mean, in the order of the references.
  public subscript(references: [Reference]) -> [Element] {
    indices(of: references).map { self[$0] }
  }

  /// Where the parts that these references mean are, in the order of the references.
  public func indices(of references: [Reference]) -> [Int] {
    references.compactMap { reference in
      // By index: a closure would be given a copy of every part.
      indices.first { self[$0].id.value == reference.value }
    }
  }
}

extension Identifier {
  /// The id of an entry without one.
  static let anonymous = Identifier(unchecked: "zonder-id")

  private init(unchecked text: String) { self.text = text }
}

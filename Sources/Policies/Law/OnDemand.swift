internal import SourceText
internal import Synchronization

/// The entries of a data file, read when the first one is asked for: most runs need few of them.
///
/// A class, because all copies of the law share one reading.
final class OnDemand<Value: Sendable>: Sendable {
  private let name: String
  private let text: Text
  private let make: @Sendable (LawEntry) -> Value?
  private let known = Mutex<[Value]?>(nil)

  init(
    _ name: String, _ file: (String) -> Text?, _ make: @escaping @Sendable (LawEntry) -> Value?
  ) throws(LawError) {
    guard let text = file(name) else { throw .missing(file: name) }
    self.name = name
    self.text = text
    self.make = make
  }

  /// All of them; none when the file is not as it should be, which a test finds.
  var values: [Value] {
    known.withLock { known in
      if let known { return known }
      let entries = (try? Law.entries(name) { _ in text }) ?? []
      let read = entries.compactMap(make)
      known = read
      return read
    }
  }
}

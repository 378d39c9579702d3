internal import Synchronization

/// The countries, read when the first one is asked for: most definitions name none, and the list is
/// the longest of the data files.
///
/// A class, because all copies of the law share one reading.
final class Atlas: Sendable {
  private let text: String
  private let known = Mutex<[CountryEntry]?>(nil)

  init(_ text: String) { self.text = text }

  /// All of them; none when the file is not as it should be, which a test finds.
  var countries: [CountryEntry] {
    known.withLock { known in
      if let known { return known }
      let entries = (try? Law.entries("countries.yaml") { _ in text }) ?? []
      let read = entries.compactMap { CountryEntry($0) }
      known = read
      return read
    }
  }
}

/// The sources of rules, read when the first one is asked for: a build cites none.
///
/// A class for the reason that ``Atlas`` is one.
final class LegalLibrary: Sendable {
  private let text: String
  private let known = Mutex<[LegalSource]?>(nil)

  init(_ text: String) { self.text = text }

  /// All of them; none when the file is not as it should be, which a test finds.
  var sources: [LegalSource] {
    known.withLock { known in
      if let known { return known }
      let entries = (try? Law.entries("sources.yaml") { _ in text }) ?? []
      let read = entries.compactMap { LegalSource($0) }
      known = read
      return read
    }
  }
}

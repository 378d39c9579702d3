/// The words met so far, each with the atoms of the lexicon that it matches.
///
/// A text repeats its words; each is looked up in the lexicon once.
struct WordTable: ~Copyable {
  private let lexicon: Lexicon
  private var keys: [UInt64]
  private var values: [Int32]
  private var count = 0

  /// Where the atoms of each word stand in ``atoms``.
  private(set) var spans: [(start: Int32, count: Int32)] = [(0, 0)]
  private(set) var atoms: [Atom] = []

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    keys = Array(repeating: 0, count: 4096)
    values = Array(repeating: 0, count: 4096)
  }

  /// The number of a word; 0 for words that no pattern knows.
  ///
  /// - Parameters:
  ///   - key: the hash of the word's bytes (FNV-1a) with its letter case in the lowest bit.
  ///   - word: the word in small letters without accents and hyphens.
  mutating func number(
    of key: UInt64, _ word: UnsafeBufferPointer<UInt8>, isAllCapitals: Bool
  ) -> Int32 {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key ^ (key >> 29)) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return insert(key, lexicon.atoms(of: word, isAllCapitals: isAllCapitals), at: slot)
  }

  private mutating func insert(_ key: UInt64, _ found: [Atom], at slot: Int) -> Int32 {
    var number: Int32 = 0
    if !found.isEmpty {
      number = Int32(spans.count)
      spans.append((Int32(atoms.count), Int32(found.count)))
      atoms.append(contentsOf: found)
    }
    keys[slot] = key
    values[slot] = number
    count += 1
    if count * 2 > keys.count { grow() }
    return number
  }

  private mutating func grow() {
    let old = (keys, values)
    keys = Array(repeating: 0, count: old.0.count * 2)
    values = Array(repeating: 0, count: old.0.count * 2)
    let mask = keys.count - 1
    for (index, key) in old.0.enumerated() where key != 0 {
      var slot = Int(truncatingIfNeeded: key ^ (key >> 29)) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      values[slot] = old.1[index]
    }
  }

  /// Whether a word matches an atom.
  func has(_ word: Int32, _ atom: Atom) -> Bool {
    let span = spans[Int(word)]
    var index = Int(span.start)
    let end = index + Int(span.count)
    while index < end {
      if atoms[index] == atom { return true }
      index += 1
    }
    return false
  }
}

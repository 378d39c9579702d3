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

  /// The counters of each word, as bits.
  private(set) var counters: [UInt8] = [0]
  private let counted: [UInt8]

  /// For each word a row of bits, one for each class.
  private var bits: [UInt64]
  private let stride: Int

  /// The same for demands.
  private var demands: [UInt64]
  private let demandStride: Int

  /// An empty table.
  ///
  /// - Parameters:
  ///   - lexicon: the words of patterns.
  ///   - counted: the counters of each atom, as bits.
  init(_ lexicon: Lexicon, counted: [UInt8]) {
    (self.lexicon, self.counted) = (lexicon, counted)
    stride = (lexicon.classForms.count + 63) / 64
    bits = Array(repeating: 0, count: stride)
    demandStride = (lexicon.demandForms.count + 63) / 64
    demands = Array(repeating: 0, count: demandStride)
    keys = Array(repeating: 0, count: 4096)
    values = Array(repeating: 0, count: 4096)
  }

  /// The number of a word; 0 for words that no pattern knows.
  ///
  /// - Parameters:
  ///   - key: the hash of the word's bytes (FNV-1a) with its letter case in the lowest bit.
  ///   - word: the word in small letters without accents and hyphens.
  ///   - isAllCapitals: whether it is written in capital letters only.
  /// - Returns: the number.
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
      counters.append(found.reduce(0) { $0 | counted[Int($1)] })
      addRow(found)
    }
    keys[slot] = key
    values[slot] = number
    count += 1
    if count * 2 > keys.count { grow() }
    return number
  }

  private mutating func addRow(_ found: [Atom]) {
    let row = bits.count
    bits.append(contentsOf: repeatElement(0, count: stride))
    let demandRow = demands.count
    demands.append(contentsOf: repeatElement(0, count: demandStride))
    for atom in found where Int(atom) < lexicon.classesByAtom.count {
      for unit in lexicon.classesByAtom[Int(atom)] {
        bits[row + Int(unit >> 6)] |= 1 << UInt64(unit & 63)
        let demand = lexicon.demands[Int(unit)]
        if demand != 0 { demands[demandRow + Int(demand >> 6)] |= 1 << UInt64(demand & 63) }
      }
    }
  }

  /// Forgets all words once there are many, so that memory does not grow from document to document.
  ///
  /// - Returns: whether it did; words get other numbers then.
  mutating func forgetMany() -> Bool {
    guard count > 60_000 else { return false }
    let (lexicon, counted) = (lexicon, counted)
    self = WordTable(lexicon, counted: counted)
    return true
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

  /// Gives what a pattern asks of units, without copies.
  func withClasses<Answer>(_ body: (Classes) -> Answer) -> Answer {
    lexicon.classForms.withUnsafeBufferPointer { forms in
      bits.withUnsafeBufferPointer { body(Classes(bits: $0, forms: forms, stride: stride)) }
    }
  }

  /// Gives what stands in a sentence, without copies.
  func withDemands<Answer>(_ body: (Demands) -> Answer) -> Answer {
    lexicon.demandForms.withUnsafeBufferPointer { forms in
      demands.withUnsafeBufferPointer {
        body(Demands(bits: $0, forms: forms, stride: demandStride))
      }
    }
  }

  /// Which units are of which class.
  struct Classes {
    fileprivate let bits: UnsafeBufferPointer<UInt64>
    fileprivate let forms: UnsafeBufferPointer<UInt16>
    fileprivate let stride: Int

    /// Whether a unit is of a class.
    @inline(__always)
    func has(_ token: Token, _ unit: UnitClass) -> Bool {
      let place = Int(token.word) * stride + Int(unit >> 6)
      return bits[place] & (1 << UInt64(unit & 63)) != 0
        || forms[Int(unit)] & token.form.rawValue != 0
    }
  }

  /// Which words meet which demands.
  struct Demands {
    fileprivate let bits: UnsafeBufferPointer<UInt64>
    fileprivate let forms: UnsafeBufferPointer<UInt16>

    /// Words of 64 bits in a row.
    let stride: Int

    /// Whether one of some forms meets a demand.
    @inline(__always)
    func areMet(by form: UInt16, _ demand: Demand) -> Bool { forms[Int(demand)] & form != 0 }

    /// The bits of a word, ``stride`` of them.
    @inline(__always)
    func row(of token: Token) -> UnsafePointer<UInt64>? {
      bits.baseAddress.map { $0 + Int(token.word) * stride }
    }
  }
}

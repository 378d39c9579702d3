/// A word of a pattern, by its number in the ``Lexicon``.
typealias Atom = UInt16

/// Units that a pattern accepts at one place, by their number in the ``Lexicon``.
typealias UnitClass = UInt16

/// A class that must stand in a sentence for some signal, by its number in the ``Lexicon``.
typealias Demand = UInt16

/// All words of all patterns: `inzage`, `bewaar*`, `*termijn`, `*bewaar*`, `AP`.
struct Lexicon: Sendable {
  private var exact: [UInt64: [Atom]] = [:]
  private var prefixes: [UInt64: [Atom]] = [:]
  private var suffixes: [UInt64: [Atom]] = [:]
  private var infixes: [(bytes: [UInt8], atom: Atom)] = []
  private var capitals: [UInt64: [Atom]] = [:]
  private var numbers: [String: Atom] = [:]
  private var costs = [0]

  /// Words that begin a sentence with a capital letter without being a name.
  private(set) var functionWords: Set<Atom> = []

  /// The forms of each class, and the classes of each atom; class 0 holds nothing.
  private(set) var classForms: [UInt16] = [0]
  private(set) var classesByAtom: [[UnitClass]] = []
  private var classNumbers: [ClassKey: UnitClass] = [:]

  /// The demand that each class is, 0 for none, and the forms of each demand; demand 0 asks nothing.
  ///
  /// Few classes are demands, so that those of a sentence are gathered quickly.
  private(set) var demands: [Demand] = [0]
  private(set) var demandForms: [UInt16] = [0]

  private struct ClassKey: Hashable {
    let atoms: [Atom]
    let forms: UInt16
  }

  /// The class of single units; the same for the same units.
  mutating func unitClass(of units: Units) -> UnitClass {
    var atoms = units.words.count > 1 ? units.words.sorted() : units.words
    if atoms.count > 1 {
      atoms = atoms.indices.filter { $0 == 0 || atoms[$0] != atoms[$0 - 1] }.map { atoms[$0] }
    }
    let key = ClassKey(atoms: atoms, forms: units.forms.rawValue)
    if let known = classNumbers[key] { return known }
    let number = UnitClass(classForms.count)
    classNumbers[key] = number
    classForms.append(units.forms.rawValue)
    demands.append(0)
    for atom in atoms {
      while classesByAtom.count <= Int(atom) { classesByAtom.append([]) }
      classesByAtom[Int(atom)].append(number)
    }
    return number
  }

  /// The demand for units; the same for the same units.
  mutating func demand(for units: Units) -> Demand {
    let unitClass = Int(unitClass(of: units))
    if demands[unitClass] == 0 {
      demands[unitClass] = Demand(demandForms.count)
      demandForms.append(units.forms.rawValue)
    }
    return demands[unitClass]
  }

  /// How often a word is likely to be met: common words are no anchors.
  func cost(of atom: Atom) -> Int { costs[Int(atom)] }

  /// Enters a word that is no name.
  mutating func addFunctionWord(_ word: Atom) { functionWords.insert(word) }

  /// The number of a word as patterns write it; capital letters ask for capital letters.
  mutating func atom(_ word: String) -> Atom {
    if let known = numbers[word] { return known }
    let number = Atom(numbers.count + 1)
    numbers[word] = number
    costs.append(Self.common.contains(word) ? 100 : 1)
    let hasStart = word.utf8.first == UInt8(ascii: "*")
    let hasEnd = word.utf8.last == UInt8(ascii: "*")
    let bytes = word.utf8.filter { $0 != UInt8(ascii: "*") }
    let small = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    switch (hasStart, hasEnd) {
    case _ where small != bytes: capitals[FNV.hash(small), default: []].append(number)
    case (true, true): infixes.append((bytes, number))
    case (true, false): suffixes[FNV.hash(bytes.reversed()), default: []].append(number)
    case (false, true): prefixes[FNV.hash(bytes), default: []].append(number)
    case (false, false): exact[FNV.hash(bytes), default: []].append(number)
    }
    return number
  }

  /// The atoms that a word matches; the word in small letters without accents and hyphens.
  func atoms(of word: UnsafeBufferPointer<UInt8>, isAllCapitals: Bool) -> [Atom] {
    var found: [Atom] = []
    var hash = FNV.start
    for byte in word {
      hash = FNV.adding(byte, to: hash)
      if let atoms = prefixes[hash] { found += atoms }
    }
    if let atoms = exact[hash] { found += atoms }
    if isAllCapitals, let atoms = capitals[hash] { found += atoms }
    hash = FNV.start
    for byte in word.reversed() {
      hash = FNV.adding(byte, to: hash)
      if let atoms = suffixes[hash] { found += atoms }
    }
    for infix in infixes where Self.contains(word, infix.bytes) { found.append(infix.atom) }
    return found
  }

  private static let common: Set<String> = [
    "u", "uw", "je", "jij", "jouw", "wij", "we", "ons", "onze", "ik", "de", "het", "een", "van",
    "en", "of", "te", "in", "op", "om", "aan", "met", "voor", "door", "die", "dat", "deze",
    "dit", "is", "zijn", "wordt", "worden", "kan", "kunt", "kun", "kunnen", "niet", "geen",
    "gegevens", "persoonsgegevens", "zal", "zullen", "naar", "bij", "als", "heeft", "hebt",
    "hebben", "tot", "er", "via", "mijn", "zich", "ook", "over", "uit", "na", "per",
  ]

  private static func contains(_ word: UnsafeBufferPointer<UInt8>, _ part: [UInt8]) -> Bool {
    guard part.count <= word.count else { return false }
    return (0...(word.count - part.count)).contains { start in
      part.indices.allSatisfy { word[start + $0] == part[$0] }
    }
  }
}

/// FNV-1a, 64 bits.
enum FNV {
  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(start) { adding($1, to: $0) }
  }
}

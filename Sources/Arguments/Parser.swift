internal import SourceText

/// Reads the arguments of one command.
struct Parser<Options> {
  private let flags: [Flag<Options>]
  private var rest: ArraySlice<String>
  private var given: [String] = []

  /// The defaults, changed by the flags that were given.
  private(set) var options: Options

  /// What was no flag, in order.
  private(set) var operands: [String] = []

  /// Set when help was asked for; nothing else counts then, mistakes included.
  private(set) var help: Help.Length?

  init(_ arguments: [String], flags: [Flag<Options>], defaults: Options) {
    self.flags = flags
    rest = arguments[...]
    options = defaults
    help = arguments.prefix { $0 != "--" }.lazy.compactMap(Help.Length.init(flag:)).first
  }

  /// Reads all arguments; after `--` every one is an operand, `-` always is.
  mutating func read(_ table: [Operand]) throws(UsageError.Problem) {
    while help == nil, let argument = rest.popFirst() {
      if argument == "--" {
        operands += rest
        rest = []
      } else if argument.utf8.starts(with: "--".utf8) {
        try readName(argument)
      } else if argument.isFlag {
        try readLetters(argument)
      } else {
        operands.append(argument)
      }
    }
    if help == nil { try admitOperands(table) }
  }

  /// `--name`, `--name value` or `--name=value`.
  private mutating func readName(_ argument: String) throws(UsageError.Problem) {
    let halves = argument.utf8.dropFirst(2).split(
      separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(Substring(halves[0]))
    guard let flag = flags.first(where: { $0.description.name == name }) else {
      throw .unknownFlag("--\(name)", nearest: nearestFlag(to: name))
    }
    try apply(flag, "--\(name)", halves.count == 2 ? String(Substring(halves[1])) : nil)
  }

  /// `-a`, `-ab` for `-a -b`, and `-o value`, `-ovalue` or `-o=value` where `-o` takes one.
  private mutating func readLetters(_ argument: String) throws(UsageError.Problem) {
    var letters = Substring(argument.unicodeScalars.dropFirst())
    while let letter = letters.popFirst() {
      if letter == "h" {
        help = .short
        return
      }
      guard let flag = flags.first(where: { $0.description.letter == letter }) else {
        let name = String(argument.unicodeScalars.dropFirst())
        throw .unknownFlag("-\(letter)", nearest: name.count > 1 ? nearestFlag(to: name) : nil)
      }
      let takesRest = flag.description.placeholder != nil || letters.first == "="
      let value = takesRest && !letters.isEmpty ? letters.trimmingOneEqualsSign : nil
      try apply(flag, "-\(letter)", value)
      if takesRest { return }
    }
  }

  /// Runs the action of `flag`, typed as `spelling`, with the value that stood in the same argument
  /// or stands in the next one.
  private mutating func apply(
    _ flag: Flag<Options>, _ spelling: String, _ attached: String?
  ) throws(UsageError.Problem) {
    if given.contains(flag.description.name), !flag.description.repeats {
      throw .repeatedFlag(spelling)
    }
    given.append(flag.description.name)
    switch flag.action {
    case .turn(let turn):
      if let attached { throw .unexpectedValue(attached, flag: spelling) }
      turn(&options)
    case .take(let placeholder, let take):
      let value = attached ?? nextValue(for: placeholder) ?? placeholder.fallback
      guard let value, !value.isEmpty else {
        throw .missingValue(flag: spelling, placeholder: placeholder.name)
      }
      try placeholder.admit(value, for: spelling)
      do throws(InvalidValue) {
        try take(&options, value)
      } catch {
        throw .invalidValue(value, for: spelling, expected: error.expected)
      }
    }
  }

  /// The next argument, unless it is a flag: a forgotten value shall not swallow one.
  ///
  /// Where the value may be left out, only one of its words is it.
  private mutating func nextValue(for placeholder: Placeholder) -> String? {
    guard let next = rest.first, !next.isFlag else { return nil }
    if placeholder.fallback != nil, !placeholder.words.contains(next) { return nil }
    return rest.popFirst()
  }

  private func admitOperands(_ table: [Operand]) throws(UsageError.Problem) {
    if operands.count < table.count, table[operands.count].isRequired {
      throw .missingOperand(table[operands.count].placeholder.name)
    }
    for (index, operand) in operands.enumerated() {
      guard let entry = index < table.count ? table[index] : table.last(where: \.repeats) else {
        throw .unexpectedOperand(operand)
      }
      try entry.placeholder.admit(operand, for: entry.placeholder.name)
    }
  }

  private func nearestFlag(to name: String) -> String? {
    nearest(to: name, among: flags.map(\.description.name) + ["help"]).map { "--\($0)" }
  }
}

/// The candidate that `word` may stand for: the only one it begins, else the nearest.
func nearest(to word: String, among candidates: [String]) -> String? {
  let begun = word.isEmpty ? [] : candidates.filter { $0.utf8.starts(with: word.utf8) }
  return begun.count == 1 ? begun[0] : Suggestion.nearest(to: word, among: candidates)
}

extension String {
  /// Whether a parser takes it for a flag or for the end of flags; `-` alone is an operand.
  fileprivate var isFlag: Bool { utf8.count > 1 && utf8.first == UInt8(ascii: "-") }
}

extension Substring {
  fileprivate var trimmingOneEqualsSign: String {
    String(first == "=" ? dropFirst() : self)
  }
}

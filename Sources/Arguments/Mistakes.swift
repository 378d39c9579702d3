extension ProgramDescription {
  /// What is wrong with the tables themselves, one sentence each; a test demands that it is empty.
  ///
  /// Names and words go into shell scripts as they are, so they may hold nothing that a shell reads.
  public var mistakes: [String] {
    var mistakes = commands.flatMap { $0.mistakes(in: name) }
    if !isName(name) { mistakes.append("'\(name)' is no name") }
    for name in repeated(commands.map(\.name)) {
      mistakes.append("two commands are called \(name)")
    }
    let overview = Help.overview(of: self, .short)
    if lineCount(overview) > Help.screen {
      mistakes.append("the short overview has \(lineCount(overview)) lines")
    }
    return mistakes
  }
}

extension CommandDescription {
  fileprivate func mistakes(in program: String) -> [String] {
    var mistakes: [String] = []
    if !isName(name) { mistakes.append("'\(name)' is no name") }
    if !isSentence(summary) || summary.unicodeScalars.count > 60 {
      mistakes.append("its summary is no sentence of at most 60 columns")
    }
    mistakes += allFlags.flatMap(\.mistakes)
    for flag in repeated(allFlags.map(\.long)) + repeated(allFlags.compactMap(\.short)) {
      mistakes.append("two flags are called \(flag)")
    }
    mistakes += operands.flatMap(\.placeholder.mistakes)
    if operands.dropLast().contains(where: \.repeats) {
      mistakes.append("an operand that is not the last one repeats")
    }
    if zip(operands, operands.dropFirst()).contains(where: { !$0.isRequired && $1.isRequired }) {
      mistakes.append("a required operand follows an optional one")
    }
    let help = Help.text(for: self, program, .short)
    if lineCount(help) > Help.screen {
      mistakes.append("its short help has \(lineCount(help)) lines")
    }
    return mistakes.map { "\(name): \($0)" }
  }
}

extension FlagDescription {
  fileprivate var mistakes: [String] {
    var mistakes = placeholder?.mistakes ?? []
    if !isName(name) { mistakes.append("'\(long)' is no name") }
    if let letter, !letter.isASCII || !(letter.isLetter || letter.isNumber) {
      mistakes.append("'-\(letter)' is no letter")
    }
    if !isSentence(help) { mistakes.append("the help of \(long) is no sentence") }
    return mistakes
  }
}

extension Placeholder {
  fileprivate var mistakes: [String] {
    var mistakes: [String] = []
    if name.isEmpty || !name.utf8.allSatisfy({ (0x41...0x5A).contains($0) || $0 == 0x2D }) {
      mistakes.append("'\(name)' is no placeholder in capital letters")
    }
    if case .choice(let words) = kind, words.isEmpty {
      mistakes.append("\(name) is a choice of nothing")
    }
    mistakes += words.filter { !isWord($0) }.map { "'\($0)' of \(name) is no plain word" }
    return mistakes
  }
}

/// Small letters, digits and hyphens, a letter first.
private func isName(_ name: String) -> Bool {
  (0x61...0x7A).contains(name.utf8.first ?? 0)
    && name.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
}

/// ASCII letters, digits, and the signs `-`, `_`, `.` and `/`; no `-` first.
private func isWord(_ word: String) -> Bool {
  word.utf8.first != 0x2D && !word.isEmpty
    && word.utf8.allSatisfy {
      switch $0 {
      case 0x41...0x5A, 0x61...0x7A, 0x2D...0x39, 0x5F: true
      default: false
      }
    }
}

/// One line that ends with a full stop.
private func isSentence(_ text: String) -> Bool {
  text.utf8.last == UInt8(ascii: ".") && !text.utf8.contains(UInt8(ascii: "\n"))
}

private func repeated(_ names: [String]) -> [String] {
  names.indices.filter { names[..<$0].contains(names[$0]) }.map { names[$0] }
}

private func lineCount(_ text: String) -> Int {
  text.utf8.lazy.filter { $0 == UInt8(ascii: "\n") }.count
}

/// The manual page, in the mdoc language, written from the descriptions.
public enum ManualPage {
  /// One page about the program and all its commands, for section 1.
  public static func text(for program: ProgramDescription) -> String {
    var page = Page()
    page.macro("Dd", program.released)
    page.macro("Dt", "\(program.name.uppercased()) 1")
    page.macro("Os", "\(program.name) \(program.version)")
    page.macro("Sh", "NAME")
    page.macro("Nm", escaped(program.name))
    page.macro("Nd", escaped(program.summary))
    page.macro("Sh", "SYNOPSIS")
    for command in program.commands { page.usage(of: command) }
    page.macro("Sh", "DESCRIPTION")
    page.prose("\(program.name) \(program.summary).")
    if !program.discussion.isEmpty {
      page.line(".Pp")
      page.prose(program.discussion)
    }
    page.line(".Pp")
    page.prose(
      "Every command has a short help, -h, and a long one, --help; --version shows the version.")
    for command in program.commands { page.section(on: command) }
    page.terms("ENVIRONMENT", "Ev", program.environment)
    page.terms("FILES", "Pa", program.files)
    page.macro("Sh", "EXIT STATUS")
    page.list(ExitCode.allCases.map { ("\($0.rawValue)", $0.meaning) }, width: "2n")
    page.examples(program.commands.flatMap(\.examples))
    return page.text
  }
}

/// A page under construction; every method adds whole lines.
private struct Page {
  private(set) var text = ""

  mutating func line(_ line: String) { text += line + "\n" }

  mutating func macro(_ name: String, _ arguments: String) { line(".\(name) \(arguments)") }

  /// One line for the shape of a command line.
  mutating func usage(of command: CommandDescription) {
    line(".Nm")
    macro("Cm", escaped(command.name))
    macro("Op", "Ar FLAG ...")
    for operand in command.operands {
      let name = "Ar \(escaped(operand.placeholder.name))" + (operand.repeats ? " ..." : "")
      line(operand.isRequired ? ".\(name)" : ".Op \(name)")
    }
  }

  mutating func section(on command: CommandDescription) {
    macro("Ss", escaped(command.name))
    prose(command.summary)
    if !command.discussion.isEmpty {
      line(".Pp")
      prose(command.discussion)
    }
    guard !command.operands.isEmpty || !command.flags.isEmpty else { return }
    line(".Bl -tag -width Ds")
    for operand in command.operands {
      macro("It", "Ar \(escaped(operand.placeholder.name))")
      prose(operand.meaning)
    }
    for flag in command.flags {
      macro("It", flag.mdoc)
      prose(flag.meaning(.long))
    }
    line(".El")
  }

  mutating func terms(_ title: String, _ macro: String, _ terms: [Term]) {
    guard !terms.isEmpty else { return }
    self.macro("Sh", title)
    line(".Bl -tag -width Ds")
    for term in terms {
      self.macro("It", "\(macro) \(escaped(term.name))")
      prose(term.meaning)
    }
    line(".El")
  }

  mutating func list(_ rows: [(name: String, meaning: String)], width: String) {
    line(".Bl -tag -width \(width) -compact")
    for (name, meaning) in rows {
      macro("It", escaped(name))
      prose(meaning)
    }
    line(".El")
  }

  mutating func examples(_ examples: [Example]) {
    guard !examples.isEmpty else { return }
    macro("Sh", "EXAMPLES")
    for (index, example) in examples.enumerated() {
      if index > 0 { line(".Pp") }
      prose(example.meaning)
      line(".Bd -literal -offset indent")
      line(escaped(example.line))
      line(".Ed")
    }
  }

  /// Paragraphs as text lines: short ones, and a new one for every sentence, as mdoc asks.
  mutating func prose(_ prose: String) {
    for (index, words) in prose.paragraphs.enumerated() {
      if index > 0 { line(".Pp") }
      for sentence in sentences(of: words) {
        // Escapes make lines longer than they look; the linter counts bytes and stops at 80.
        for filled in TextLayout.lines(of: sentence.map { escaped($0)[...] }, width: 78) {
          line(filled)
        }
      }
    }
  }

  private func sentences(of words: [Substring]) -> [[Substring]] {
    var sentences: [[Substring]] = [[]]
    for word in words {
      sentences[sentences.count - 1].append(word)
      if let last = word.last, ".!?".contains(last) { sentences.append([]) }
    }
    return sentences.filter { !$0.isEmpty }
  }
}

extension FlagDescription {
  /// Its spellings, marked up: `Fl f , Fl \-format Ar FORMAT`.
  fileprivate var mdoc: String {
    let names = [letter.map { "Fl \($0)" }, "Fl \\-\(escaped(name))"].compactMap(\.self)
    let value = placeholder.map { " Ar \(escaped($0.shown))" } ?? ""
    return names.joined(separator: " , ") + value
  }
}

/// `text` as mdoc that prints it: nothing in it is a request, a macro or an escape.
private func escaped(_ text: some StringProtocol) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\": escaped += "\\e"
    case "-": escaped += "\\-"
    case "'": escaped += "\\(aq"
    case "`": escaped += "\\(ga"
    case "~": escaped += "\\(ti"
    case "^": escaped += "\\(ha"
    case ".": escaped += escaped.isEmpty ? "\\&." : "."
    case "\u{A0}"...: escaped += "\\[u\(hexadecimal(scalar))]"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}

/// At least four digits, as groff wants them.
private func hexadecimal(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

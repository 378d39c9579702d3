internal import Arguments
internal import Checks
internal import Policies
internal import Presets

extension VerklaarProgram {
  static let initCommand = Command<Job>(
    "init", summary: "Write a first definition, from eight answers.",
    discussion: """
      On a terminal it asks for every answer that no flag gives. Without one, --name, --kind, \
      --law and --purposes are needed. What nobody answered stays an open point in the \
      definition, with an example in a comment; the statement claims nothing about it, and \
      verklaar check tells what is open.

      Each kind of organisation has common purposes, with data and a legal ground. They are \
      proposals: choosing one is confirming it. The definition marks them as such.

      FILE is by default Policies/NAME.yaml, with the organisation's name; - is standard output.
      """,
    operands: [
      Operand(
        Placeholder("FILE", .file), .atMostOne, help: "The definition to write; a name with .yaml.")
    ],
    flags: answerFlags + initFlags,
    examples: [
      Example("verklaar init", "Asks eight questions."),
      Example(
        "verklaar init --name 'Bakkerij Jansen' --kind web-shop --law NL --purposes all",
        "Asks nothing, where there is no terminal."),
      Example("verklaar init --ci github > .github/workflows/privacy.yml", "Checks pull requests."),
    ],
    defaults: InitCommand.Options()
  ) { options, paths in
    .start(InitCommand(options: options, path: paths.first, commands: commandNames))
  }

  private static let answerFlags: [Flag<InitCommand.Options>] = [
    Flag(
      "name", help: "The organisation's full name.",
      .take(Placeholder("NAME")) { options, value throws(InvalidValue) in
        guard let name = AnswerText(value) else {
          throw InvalidValue(expected: "one line of at most 200 characters")
        }
        options.name = name
      }),
    Flag(
      "kind", help: "What it is.",
      .take(Placeholder("KIND", .choice(OrganisationKind.allCases.map(\.rawValue)))) {
        $0.kind = OrganisationKind(rawValue: $1)
      }),
    Flag(
      "law", help: "Whose law applies.",
      .take(Placeholder("COUNTRY", .choice(Jurisdiction.allCases.map(\.rawValue)))) {
        $0.jurisdiction = Jurisdiction(rawValue: $1)
      }),
    Flag(
      "pronoun", help: "How readers are spoken to.",
      details: "By default as such organisations mostly do: je for a school and a club, or else u.",
      .take(Placeholder("FORM", .choice(FormOfAddress.allCases.map(\.rawValue)))) {
        $0.address = FormOfAddress(rawValue: $1)
      }),
    Flag(
      "email", help: "Where questions about privacy go.",
      .take(Placeholder("EMAIL")) { options, value throws(InvalidValue) in
        guard let email = EmailAddress(value) else {
          throw InvalidValue(expected: "an address such as privacy@example.nl")
        }
        options.email = email
      }),
    Flag(
      "address", help: "Such as 'Dorpsstraat 1, 1234 AB Utrecht'.",
      .take(Placeholder("ADDRESS")) { options, value throws(InvalidValue) in
        guard let address = PostalAnswer(value) else {
          throw InvalidValue(
            expected: "'STREET, POSTCODE TOWN', such as 'Kerkplein 2, 1000 Brussel'")
        }
        options.postalAddress = address
      }),
    Flag(
      "officer", help: "Data protection officer: an address, yes or no.",
      .take(Placeholder("EMAIL", .words(["yes", "no"]))) { options, value throws(InvalidValue) in
        guard let officer = OfficerAnswer(value) else {
          throw InvalidValue(expected: "yes, no, or an address such as fg@example.nl")
        }
        options.officer = officer
      }),
    Flag(
      "purposes", help: "Ids of purposes with commas between them, or all.",
      details: "An unknown one is refused with a list of those that the kind has.",
      .take(Placeholder("LIST"), \.purposes)),
  ]

  private static let initFlags: [Flag<InitCommand.Options>] = [
    Flag(
      "ci", help: "Print CI lines.",
      details: "Alone it prints nothing else, and writes no definition.",
      .take(Placeholder("SYSTEM", .choice(Pipeline.allCases.map(\.rawValue)))) {
        $0.pipeline = Pipeline(rawValue: $1)
      }),
    Flag("overwrite", help: "Replace a definition that is there.", .turn(\.overwrites)),
    Flag(
      "templates", "t", help: "Folder with templates of your own.",
      .take(Placeholder("DIR", .folder), \.templates)),
    Flag(
      "lang", help: "Language of messages.", details: "By default nl.",
      .choose("LANG", \.language)),
  ]
}

extension OfficerAnswer {
  /// Reads an address, or yes or no in Dutch or English.
  init?(_ text: String) {
    switch text.lowercased() {
    case "yes", "ja", "j", "y": self = .present(nil)
    case "no", "nee", "n": self = .none
    default:
      guard let email = EmailAddress(text) else { return nil }
      self = .present(email)
    }
  }
}

internal import Arguments
internal import Checks

extension VerklaarProgram {
  static let serveCommand = Command<Job>(
    "serve", summary: "Show the site in the browser while you edit.",
    discussion: """
      Builds the site in memory and serves it on this machine only. When a definition or a template \
      is saved, what changed is built again and open pages reload. Mistakes are shown over the last \
      good page with their place and how to repair them; what check finds is shown below each page, \
      and the list tells how many open findings each statement has. Nothing is written to disk: \
      Output stays as it is. Ctrl-C ends it.
      """,
    operands: [
      Operand(
        Placeholder("PATH", .file), .any, help: "Definitions or folders; Policies by default.")
    ],
    flags: [
      Flag(
        "port", "p", help: "Port to listen on; 8000 by default.",
        details: "When another program has it, a free one is taken. 0 takes any that is free.",
        .take(Placeholder("N")) {
          (options: inout ServeCommand.Options, value) throws(InvalidValue) in
          guard let port = UInt16(value) else {
            throw InvalidValue(expected: "a number from 0 to 65535")
          }
          options.port = port
        }),
      Flag(
        "templates", "t", help: "Folder with templates of your own.",
        details: "By default Templates, where there is one. Each file replaces the built-in one.",
        .take(Placeholder("DIR", .folder)) { $0.templates = $1 }),
      Flag(
        "theme", help: "A ready theme over the style sheet: nl-design-system.",
        .take(Placeholder("NAME")) { $0.theme = $1 }),
      Flag(
        "poll", help: "Look every second, where changes are not reported.",
        details: "Some network and shared folders report none.",
        .turn { $0.looksOften = true }),
      Flag(
        "lang", help: "Language of messages; nl by default.",
        .take(Placeholder("LANG", .choice(ReportLanguage.allCases.map(\.rawValue)))) {
          $0.language = ReportLanguage(rawValue: $1) ?? .dutch
        }),
    ],
    examples: [
      Example("verklaar serve", "Shows Policies at http://127.0.0.1:8000/."),
      Example("verklaar serve shop.yaml --port 0", "Shows one statement, on any port."),
    ],
    defaults: ServeCommand.Options()
  ) { options, paths in .serve(ServeCommand(options: options, paths: paths)) }
}

internal import Arguments

extension VerklaarProgram {
  /// The flags of `build` about what stands beside a page.
  static let companionFlags: [Flag<BuildCommand.Options>] = [
    Flag(
      "heading-level", help: "Level of the headings in fragment.html; 2 by default.",
      details: "Headings below it go one level deeper each, down to 6.",
      .take(Placeholder("N", .choice(["1", "2", "3", "4", "5", "6"]))) {
        $0.companions.headingLevel = Int($1) ?? 2
      }),
    Flag(
      "pages-only", help: "Write no fragment.html and no statement.json.",
      .turn(\.companions.onlyPages)),
    Flag(
      "pdf", help: "Write privacyverklaring.pdf too; needs weasyprint.",
      details: """
        Tagged for screen readers (PDF/UA-1). The bytes depend on the weasyprint and the fonts of \
        the machine; SOURCE_DATE_EPOCH dates them.
        """,
      .turn(\.companions.writesPDF)),
  ]
}

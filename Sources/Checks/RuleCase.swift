/// A definition or a text that shows what a rule finds, or that it stays silent.
///
/// The cases of a rule stand in the Markdown file beside its entry, for people to read:
///
///     ## Fout: er staat niets over klagen
///
///     ```yaml
///     verklaring: {recht: NL, aanspreekvorm: u}
///     ```
///
///     - regel 1, kolom 1, fout: Er staat niet dat mensen een klacht kunnen indienen.
///
/// A case that stays silent begins with `Goed:` and ends in "Geen bevinding." A line "Op 2026-01-31."
/// above the definition sets the day as of which is judged. A text stands in a block of `text`, as a
/// part of a statement in Markdown; a line "Naar Belgisch recht." above it says whose law applies,
/// and "200 keer." that it is judged so many times over, one behind the other.
public struct RuleCase: Sendable, Hashable {
  /// The heading without its first word.
  public let title: String

  /// Whether the rule finds something.
  public let isFinding: Bool

  /// The day as of which is judged, as written; `nil` for the usual one.
  public let day: String?

  /// What is judged.
  public let eye: RuleEntry.Eye

  /// Whether the law of Belgium applies; definitions say so themselves.
  public let isBelgian: Bool

  /// How many times over it is judged.
  public let times: Int

  /// The definition, or the text.
  public let definition: String

  /// The findings as the file tells them, each without its dash.
  public let findings: [String]
}

extension RuleCase {
  /// The cases that a Markdown file tells, in its order.
  public static func all(in markdown: String) -> [RuleCase] {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    let starts = lines.indices.filter { lines[$0].hasPrefix("## ") }
    return zip(starts, starts.dropFirst() + [lines.endIndex]).compactMap { start, end in
      RuleCase(lines[start..<end])
    }
  }

  private init?(_ lines: ArraySlice<Substring>) {
    let heading = lines.first?.dropFirst(3) ?? ""
    guard let colon = heading.firstIndex(of: ":") else { return nil }
    let kind = heading[..<colon]
    guard kind == "Fout" || kind == "Goed",
      let open = lines.firstIndex(where: { $0 == "```yaml" || $0 == "```text" }),
      let close = lines[(open + 1)...].firstIndex(of: "```")
    else { return nil }
    title = String(heading[heading.index(after: colon)...].drop { $0 == " " })
    isFinding = kind == "Fout"
    day = lines[..<open].last { $0.hasPrefix("Op ") && $0.hasSuffix(".") }
      .map { String($0.dropFirst(3).dropLast()) }
    eye = lines[open] == "```text" ? .text : .definition
    isBelgian = lines[..<open].contains("Naar Belgisch recht.")
    times =
      lines[..<open].lazy.filter { $0.hasSuffix(" keer.") }
      .compactMap { Int($0.dropLast(" keer.".count)) }.first ?? 1
    definition = lines[(open + 1)..<close].joined(separator: "\n") + "\n"
    findings = lines[close...].filter { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) }
  }
}

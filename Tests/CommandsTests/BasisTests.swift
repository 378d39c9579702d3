import Testing

/// A definition may stand over another one of its own folder, and over nothing else.
@Suite struct BasisTests {
  static let over = "verantwoordelijke:\n  naam: Ander\n"

  struct Refusal: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let files: [String: String]
    let place: String
    let rule: String
  }

  static let refusals = [
    Refusal(
      testDescription: "over itself", files: ["p/a.yaml": "basis: a.yaml\n" + over],
      place: "p/a.yaml:1:8", rule: "file-basis-loop"),
    Refusal(
      testDescription: "over itself by a detour",
      files: ["p/a.yaml": "basis: ./x/../a.yaml\n" + over],
      place: "p/a.yaml:1:8", rule: "file-basis-loop"),
    Refusal(
      testDescription: "in a circle",
      files: ["p/a.yaml": "basis: b.yaml\n" + over, "p/b.yaml": "basis: a.yaml\n" + over],
      place: "p/b.yaml:1:8", rule: "file-basis-loop"),
    Refusal(
      testDescription: "missing", files: ["p/a.yaml": "basis: none.yaml\n" + over],
      place: "p/a.yaml:1:8", rule: "file-basis-missing"),
    Refusal(
      testDescription: "a folder", files: ["p/a.yaml": "basis: b\n" + over, "p/b/c.txt": ""],
      place: "p/a.yaml:1:8", rule: "file-basis-missing"),
    Refusal(
      testDescription: "outside",
      files: ["p/a.yaml": "basis: ../b.yaml\n" + over, "b.yaml": minimal],
      place: "p/a.yaml:1:8", rule: "file-basis-outside"),
    Refusal(
      testDescription: "beside, with a longer name",
      files: ["p/a.yaml": "basis: ../p2/b.yaml\n" + over, "p2/b.yaml": minimal],
      place: "p/a.yaml:1:8", rule: "file-basis-outside"),
    Refusal(
      testDescription: "absolute", files: ["p/a.yaml": "basis: /etc/passwd\n" + over],
      place: "p/a.yaml:1:8", rule: "file-basis-outside"),
    Refusal(
      testDescription: "a mistake below",
      files: [
        "p/a.yaml": "basis: b.yaml\n" + over,
        "p/b.yaml": minimal.replacing("2026-03-01", with: "2026-02-30"),
      ],
      place: "p/b.yaml:3:17", rule: "file-no-such-day"),
    Refusal(
      testDescription: "nine over each other", files: chain(9), place: "p/d1.yaml:1:8",
      rule: "file-basis-too-deep"),
  ]

  @Test(arguments: refusals)
  func refuses(_ refusal: Refusal) throws {
    let workspace = try Workspace(refusal.files)
    let run = try workspace.run("build p/a.yaml")
    #expect(run.messages.hasPrefix(refusal.place + ": fout: "), "\(run.messages)")
    #expect(run.status == 2 && run.messages.contains("[\(refusal.rule)]"), "\(run.messages)")
    #expect(run.messages.contains("  = "), "a remedy")
  }

  @Test(arguments: [2, 8])
  func buildsAChain(_ length: Int) throws {
    let workspace = try Workspace(Self.chain(length))
    let run = try workspace.run("build p/a.yaml")
    let page = workspace.text("Output/a/privacyverklaring.md")
    #expect(run.status == 0, "\(run.messages)")
    #expect(page.contains("Ander") && page.contains("Proef") && !page.contains("Proefbedrijf"))
  }

  /// So many definitions, `a.yaml` over all, `d0.yaml` below.
  static func chain(_ length: Int) -> [String: String] {
    var files = ["p/d0.yaml": minimal]
    for number in 1..<length {
      let name = number == length - 1 ? "a" : "d\(number)"
      files["p/\(name).yaml"] = "basis: d\(number - 1).yaml\n" + over
    }
    return files
  }
}

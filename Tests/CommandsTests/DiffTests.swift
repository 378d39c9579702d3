import Foundation
import TestSupport
import Testing

/// `verklaar diff` as a reviewer and a pipeline meet it.
@Suite struct DiffTests {
  static let date = "--date 2026-11-20"
  static let old = CheckTests.shop("klacht: {toezichthouder: AP, contact: [website]}")
  static let longer = old.replacingOccurrences(
    of: "bewaartermijn: 10 jaar", with: "bewaartermijn: 12 jaar")

  /// What a shell does to have a repository with the old version in it.
  static let commit =
    "git init -q . && git -c user.name=a -c user.email=a@b.example add -A"
    + " && git -c user.name=a -c user.email=a@b.example commit -qm oud"

  @Test func tellsBothSidesAndFails() throws {
    let workspace = try Workspace(["oud.yaml": Self.old, "nieuw.yaml": Self.longer])
    let run = try workspace.run("diff \(Self.date) oud.yaml nieuw.yaml --exit-on weaker")
    #expect(run.status == 1 && run.messages == "")
    for part in [
      "~ zwakker, waarschuwing: Gegevens van “Bezorgen” blijven langer. [diff-retention-lengthened]",
      "was: 10 jaar (oud.yaml:19:20)", "nu:  12 jaar (nieuw.yaml:19:20)",
      "[diff-date-not-bumped]", "2 wijzigingen, 1 zwakker voor de lezer",
    ] {
      #expect(run.output.contains(part), "\(part)\n\(run.output)")
    }
    #expect(try workspace.run("diff \(Self.date) oud.yaml nieuw.yaml").status == 0, "no error")
    #expect(try workspace.run("diff \(Self.date) oud.yaml nieuw.yaml --exit-on any").status == 1)
    let same = try workspace.run("diff oud.yaml oud.yaml --exit-on any")
    #expect(same.status == 0 && same.output == "Er is niets veranderd in betekenis.\n")
  }

  /// A change that is meant is acknowledged; an acknowledgement of nothing is a finding.
  @Test(arguments: [
    (
      "bezorgen", 0,
      "Erkend door J. Jansen: De wet vraagt dat. Mensen horen het via een e-mail aan klanten "
        + "(2026-05-01)."
    ),
    (
      "nieuws", 1,
      "U erkent “diff-retention-lengthened” bij “nieuws”, maar die wijziging is er niet. "
        + "[diff-acknowledged-unmatched]"
    ),
  ])
  func knowsWhatIsMeant(_ part: String, _ status: Int32, _ told: String) throws {
    let new =
      Self.longer.replacingOccurrences(of: "2026-03-01", with: "2026-06-01") + """

        erkend:
          - wijziging: diff-retention-lengthened
            plaats: \(part)
            reden: De wet vraagt dat.
            wie: J. Jansen
            melden: een e-mail aan klanten
            op: 2026-05-01
        """
    let workspace = try Workspace(["oud.yaml": Self.old, "nieuw.yaml": new])
    let run = try workspace.run("diff \(Self.date) oud.yaml nieuw.yaml --exit-on weaker")
    #expect(run.status == status && run.output.contains(told), "\(run.output)")
    let later = try workspace.run("diff \(Self.date) nieuw.yaml nieuw.yaml --exit-on any")
    #expect(later.status == 0, "an acknowledgement of an earlier edit stays\n\(later.output)")
  }

  @Test func tellsNewAndResolvedGaps() throws {
    let gap = Self.old.replacingOccurrences(of: "    grondslag: overeenkomst\n", with: "")
    let workspace = try Workspace(["oud.yaml": Self.old, "nieuw.yaml": gap])
    let run = try workspace.run("diff \(Self.date) oud.yaml nieuw.yaml --format json")
    #expect(run.status == 1)
    let parts = run.output.components(separatedBy: "\"introduced\"")
    #expect(parts.count == 3 && parts[1].contains("\"legal-basis-missing\""), "\(run.output)")
    let back = try workspace.run("diff \(Self.date) nieuw.yaml oud.yaml")
    #expect(back.status == 0 && back.output.contains("Opgeloste bevindingen:"), "\(back.output)")
  }

  /// Revisions are read through git; the working tree is the new side.
  @Test func comparesWithARevision() throws {
    let workspace = try Workspace([
      "Policies/winkel.yaml": Self.old, "Policies/basis.yaml": Self.old,
      "Policies/merk.yaml": "basis: basis.yaml\nverantwoordelijke: {naam: Merk}\n",
    ])
    let same = try workspace.run("diff --base HEAD --exit-on any", shell: Self.commit)
    #expect(same.status == 0, "\(same.output)\(same.messages)")
    try workspace.put("Policies/winkel.yaml", Self.longer)
    try workspace.put("Policies/basis.yaml", Self.longer)
    let run = try workspace.run("diff \(Self.date) --base HEAD --exit-on weaker")
    #expect(run.status == 1 && run.output.contains("(HEAD:Policies/winkel.yaml:19:20)"))
    #expect(run.output.contains("merk\n\n"), "the basis of a definition counts\n\(run.output)")
    let sides = try workspace.run(
      "diff \(Self.date) HEAD:Policies/winkel.yaml Policies/winkel.yaml --exit-on weaker")
    #expect(sides.status == 1)
    try workspace.put("Policies/nieuw.yaml", Self.old)
    let added = try workspace.run("diff \(Self.date) --base HEAD Policies")
    #expect(added.output.contains("\nnieuw\n\n"))
    #expect(added.output.contains("+ sterker, advies: Er is een verklaring bij."))
  }

  /// All files of a revision are read at once, whatever they hold.
  @Test func readsFilesOfARevisionTogether() throws {
    let large = Self.old + String(repeating: "# veel\n", count: 400_000)
    let workspace = try Workspace([
      "Policies/aardbei.yaml": Self.old, "Policies/groot.yaml": large,
      "Policies/winkel.yaml": Self.old, "Policies/zaak.yaml": Self.old,
    ])
    let edit = Self.commit + " && rm Policies/groot.yaml"
    let broken = try workspace.run("diff \(Self.date) --base HEAD", shell: edit)
    #expect(broken.messages.hasPrefix("HEAD:Policies/groot.yaml:1:1: fout"), "\(broken.messages)")
    try workspace.put("Policies/leeg.yaml", "")
    try workspace.put("Policies/zaak.yaml", Self.longer)
    let empty = try workspace.run(
      "diff \(Self.date) HEAD:Policies Policies", shell: Self.commit + " && rm Policies/leeg.yaml")
    #expect(empty.messages.hasPrefix("HEAD:Policies/leeg.yaml:1:1: fout"), "\(empty.messages)")
    let run = try workspace.run(
      "diff \(Self.date) HEAD~1:Policies/zaak.yaml HEAD:Policies/zaak.yaml")
    #expect(run.output.hasPrefix("zaak\n\n"), "\(run.output)")
    let both = try workspace.run("diff \(Self.date) HEAD:Policies/winkel.yaml Policies/zaak.yaml")
    #expect(both.output.contains("HEAD:Policies/winkel.yaml:"), "\(both.output)")
  }

  /// A definition that moved to a folder of versions is the same statement.
  @Test func followsAMoveToVersions() throws {
    let workspace = try Workspace(["Policies/winkel.yaml": Self.old])
    _ = try workspace.run("--version", shell: Self.commit)
    try workspace.put("Policies/winkel/2026-03-01.yaml", Self.old)
    try workspace.put("Policies/winkel/2025-03-01.yaml", Self.longer)
    try FileManager.default.removeItem(at: workspace.folder.appending(path: "Policies/winkel.yaml"))
    #expect(try workspace.run("diff --base HEAD --exit-on any").status == 0)
    let versions = try workspace.run(
      "diff \(Self.date) winkel@2025-03-01 winkel@2026-03-01 --exit-on any")
    #expect(versions.status == 1 && versions.output.contains("[diff-retention-shortened]"))
    #expect(versions.output.hasPrefix("winkel\n\n"), "versions are named by their statement")
    let none = try workspace.run("diff winkel@2024-01-01 winkel@2026-03-01")
    #expect(none.status == 2 && none.messages.contains("Er is: 2025-03-01, 2026-03-01."))
    try workspace.put("Policies/zaak.yaml", Self.old)
    let sole = try workspace.run("diff zaak@2026-03-01 winkel@2026-03-01")
    #expect(sole.status == 0, "a statement of one version is a file\n\(sole.messages)")
  }

  /// A statement that got another name is the same statement: by its bytes, by git, by its controller.
  @Test func followsARename() throws {
    let other = Self.old.replacingOccurrences(of: "Proefwinkel", with: "Bakkerij Jansen")
    let workspace = try Workspace([
      "Policies/winkel.yaml": Self.old, "Policies/blijft.yaml": other, "oud/a.yaml": Self.old,
      "oud/b.yaml": other, "nieuw/c.yaml": other, "nieuw/d.yaml": Self.longer,
    ])
    let folders = try workspace.run(
      "diff \(Self.date) oud nieuw --exit-on weaker", shell: Self.commit)
    #expect(folders.output.contains("d (eerst: a)\n\n"), "\(folders.output)")
    #expect(folders.output.contains("c (eerst: b)\n\n"), "the same under another name is told")
    #expect(folders.output.contains("2 wijzigingen, 1 zwakker voor de lezer, 0 nieuwe bevindingen"))
    try workspace.put("Policies/zaak.yaml", Self.longer)
    let moved = "rm Policies/winkel.yaml && git add -A"
    let git = try workspace.run("diff \(Self.date) --base HEAD --exit-on any", shell: moved)
    #expect(git.status == 1 && git.output.contains("zaak (eerst: winkel)\n\n"), "\(git.output)")
    #expect(git.output.contains("2 wijzigingen, 1 zwakker"), "\(git.output)")
  }

  /// Git follows what also got another controller; a folder alone does not tell that from another shop.
  @Test func followsWhatGitFollows() throws {
    let renamed = Self.old.replacingOccurrences(of: "Proefwinkel", with: "Nieuwe winkel")
    let workspace = try Workspace(["Policies/winkel.yaml": Self.old])
    _ = try workspace.run("--version", shell: Self.commit)
    try workspace.put("Policies/zaak.yaml", renamed)
    try workspace.put("los/zaak.yaml", renamed)
    let moved = "rm Policies/winkel.yaml && git add Policies"
    let git = try workspace.run("diff \(Self.date) --base HEAD", shell: moved)
    #expect(git.status == 1 && git.output.contains("[diff-controller-changed]"), "\(git.output)")
    let two = try workspace.run("diff \(Self.date) HEAD:Policies HEAD:Policies", shell: Self.commit)
    #expect(two.status == 0, "\(two.output)")
    let revisions = try workspace.run("diff \(Self.date) HEAD~1:Policies HEAD:Policies")
    #expect(revisions.output.contains("zaak (eerst: winkel)"), "\(revisions.output)")
    let folders = try workspace.run("diff \(Self.date) HEAD~1:Policies los")
    #expect(!folders.output.contains("eerst:"), "\(folders.output)")
  }

  /// What is gone has no gaps, and is one change; what is new is one change, with its gaps.
  @Test func tellsAWholeStatementOnce() throws {
    let gap = Self.old.replacingOccurrences(of: "    grondslag: overeenkomst\n", with: "")
    let workspace = try Workspace([
      "oud/a.yaml": Self.old, "nieuw/a.yaml": Self.old,
      "nieuw/b.yaml": gap.replacingOccurrences(of: "Proefwinkel", with: "Bakkerij Jansen"),
    ])
    let added = try workspace.run("diff \(Self.date) oud nieuw")
    #expect(added.status == 1, "a new gap")
    for part in [
      "+ sterker, advies: Er is een verklaring bij. [diff-told-more]\n    verklaring\n",
      "nu:  Bakkerij Jansen (nieuw/b.yaml:7:9)", "[legal-basis-missing]",
      "\n1 wijziging, 0 zwakker voor de lezer, ",
    ] { #expect(added.output.contains(part), "\(part)\n\(added.output)") }
    #expect(!added.output.contains(":1:1:"))
    let gone = try workspace.run("diff \(Self.date) nieuw oud --exit-on weaker")
    #expect(gone.status == 1)
    #expect(gone.output.contains("- zwakker, waarschuwing: Een verklaring is weg."))
    #expect(
      gone.output.hasSuffix(
        "\n1 wijziging, 1 zwakker voor de lezer, 0 nieuwe bevindingen, 0 opgelost.\n"))
  }

  @Test(arguments: [
    ("diff --base nergens", "Git kent geen revisie “nergens”."),
    ("diff --base=--output=x Policies", "Git kent geen revisie “--output=x”."),
    ("diff HEAD:Policies/weg.yaml Policies", "HEAD:Policies/weg.yaml"),
    ("diff oud.yaml", "Geef een oude en een nieuwe kant"), ("diff a.yaml b.yaml", "a.yaml"),
  ])
  func refusesWhatItCannotRead(_ arguments: String, _ expected: String) throws {
    let workspace = try Workspace(["Policies/winkel.yaml": Self.old])
    let run = try workspace.run(arguments, shell: Self.commit)
    #expect(run.status == 2 && run.messages.contains(expected), "\(run.output)\(run.messages)")
    #expect(workspace.files(below: ".").keys.filter { $0 == "x" }.isEmpty)
  }

  @Test func saysWhenThereIsNoRepository() throws {
    let workspace = try Workspace(["Policies/winkel.yaml": Self.old])
    let run = try workspace.run(
      "diff --base HEAD", environment: ["GIT_CEILING_DIRECTORIES": "/tmp:/var/tmp"])
    #expect(run.status == 2 && run.messages.contains("git-archief"), "\(run.messages)")
    let bare = try workspace.run("diff --base HEAD", environment: ["PATH": "/nergens"])
    #expect(bare.status == 2 && bare.messages.contains("Git is niet gevonden"), "\(bare.messages)")
  }

  /// The two brands of one text: what the hand-made comparison found, and nothing of the other way.
  @Test func comparesTheTwoBrands() throws {
    let policies = Shared.project.appending(path: "Policies").path
    func kinds(_ old: String, _ new: String) throws -> [String] {
      let run = try Workspace().run(
        "diff \(Self.date) --format json \(policies)/\(old).yaml \(policies)/\(new).yaml")
      return run.output.components(separatedBy: "\"kind\": \"").dropFirst()
        .map { String($0.prefix { $0 != "\"" }) }
    }
    let there = try kinds("mijn-e-course", "courseflow")
    #expect(there.count { $0 == "diff-retention-lengthened" } == 2)
    #expect(there.contains("diff-right-made-harder") && there.contains("diff-controller-changed"))
    #expect(there.contains("diff-processor-duty-dropped") && there.contains("diff-told-less"))
    #expect(!there.contains("diff-retention-shortened") && !there.contains("diff-right-removed"))
    let back = try kinds("courseflow", "mijn-e-course")
    #expect(back.count { $0 == "diff-retention-shortened" } == 2)
    #expect(!back.contains("diff-right-made-harder"))
  }

  /// Every format carries the changes.
  @Test(arguments: ["short", "sarif", "github", "gitlab", "junit", "markdown"])
  func writesEveryFormat(_ format: String) throws {
    let workspace = try Workspace(["oud.yaml": Self.old, "nieuw.yaml": Self.longer])
    let run = try workspace.run("diff \(Self.date) oud.yaml nieuw.yaml --format \(format)")
    #expect(run.output.contains("diff-retention-lengthened"), "\(run.output)")
    if format == "sarif" {
      #expect(run.output.contains("\"relatedLocations\"") && run.output.contains("oud.yaml"))
    }
    if format == "markdown" || format == "github" {
      #expect(run.output.contains("blijven langer. (zwakker; was: 10 jaar; nu: 12 jaar)"))
      #expect(run.output.contains("2 wijzigingen, 1 zwakker voor de lezer"), "\(run.output)")
    }
  }

  /// Services look for files of the new version: what is gone is told where it stood in it.
  @Test(arguments: ["sarif", "github", "gitlab", "markdown"])
  func namesFilesThatServicesKnow(_ format: String) throws {
    let workspace = try Workspace(["Policies/winkel.yaml": Self.old])
    _ = try workspace.run("--version", shell: Self.commit)
    try workspace.put(
      "Policies/winkel.yaml", Self.old.replacingOccurrences(of: "  bezwaar: ja\n", with: ""))
    let run = try workspace.run("diff \(Self.date) --base HEAD --format \(format)")
    #expect(run.output.contains("diff-right-removed"), "\(run.output)")
    #expect(!run.output.contains("HEAD"), "\(run.output)")
    #expect(run.output.contains("Policies/winkel.yaml"))
  }

  /// A comment on a pull request has a limit, whatever was edited.
  @Test func keepsCommentsShort() throws {
    let parts = (0..<700).map { "  d\($0): {naam: gegeven nummer \($0) van een lange lijst}" }
    let workspace = try Workspace([
      "oud.yaml": Self.old,
      "nieuw.yaml": Self.old.replacingOccurrences(
        of: "verwerkingen:\n", with: parts.joined(separator: "\n") + "\nverwerkingen:\n"),
    ])
    let run = try workspace.run("diff \(Self.date) oud.yaml nieuw.yaml --format markdown")
    #expect(run.output.count < 65_000 && run.output.utf8.count > 50_000, "\(run.output.count)")
    #expect(run.output.contains("701 wijzigingen"))
  }

  /// Paths are meant as the shell means them, wherever one stands.
  @Test(arguments: [".", "../Policies", "./winkel.yaml", "FOLDER/Policies"])
  func readsRevisionsFromAnyFolder(_ path: String) throws {
    let workspace = try Workspace(["Policies/winkel.yaml": Self.old])
    _ = try workspace.run("--version", shell: Self.commit)
    try workspace.put("Policies/winkel.yaml", Self.longer)
    let inside = Workspace(at: workspace.folder.appending(path: "Policies"))
    let path = path.replacingOccurrences(of: "FOLDER", with: workspace.folder.path)
    let run = try (path.hasPrefix("/") ? workspace : inside).run(
      "diff \(Self.date) --base HEAD \(path) --exit-on weaker")
    #expect(run.status == 1, "\(run.messages)")
    #expect(run.output.contains("[diff-retention-lengthened]"))
  }

  /// People hear of changes, of several statements apart, and not of a statement that is new or gone.
  @Test func writesNotes() throws {
    let other = Self.longer.replacingOccurrences(of: "Proefwinkel", with: "Bakkerij Jansen")
    let workspace = try Workspace([
      "oud/a.yaml": Self.old, "nieuw/a.yaml": Self.longer, "oud/b.yaml": Self.old,
      "nieuw/b.yaml": Self.longer, "nieuw/c.yaml": other,
    ])
    let both = try workspace.run("diff \(Self.date) oud nieuw --note short")
    #expect(both.status == 0 && both.output.hasPrefix("<!-- a -->\n\nVanaf "), "\(both.output)")
    #expect(both.output.contains("\n<!-- b -->\n\nVanaf ") && !both.output.contains("<!-- c"))
    // Long for the site where no length is said, wherever the flag stands.
    let long = try workspace.run("diff \(Self.date) oud/a.yaml nieuw/a.yaml --note long").output
    #expect(long.utf8.count > 100)
    for line in ["oud/a.yaml nieuw/a.yaml --note", "--note oud/a.yaml nieuw/a.yaml"] {
      #expect(try workspace.run("diff \(Self.date) \(line)").output == long)
    }
    let none = try workspace.run("diff \(Self.date) nieuw nieuw --note short")
    #expect(none.output == "" && none.messages.contains("Er valt dus niets te vertellen."))
  }
}

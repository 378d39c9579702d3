import Foundation
import Glibc
import Testing

/// Which files are definitions, and which folders a site may not take.
@Suite struct SourceTests {
  /// A link in a folder of definitions: its path, and where it leads.
  static let inside = [
    ("Policies/twee.yaml", "een.yaml"), ("Policies/twee.yaml", "../Policies/een.yaml"),
    ("Policies/twee.yaml", "archief/oud.yaml"), ("Policies/twee", "winkel"),
    ("Policies/twee/2027-01-01.yaml", "../een.yaml"),
  ]

  @Test(arguments: inside)
  func readsLinksWithinTheFolder(_ path: String, _ target: String) throws {
    let workspace = try Self.workspace(path, target)
    let run = try workspace.run("build")
    #expect(run.status == 0 && run.messages.isEmpty, "\(run.messages)")
    #expect(!workspace.text("Output/twee/index.html").isEmpty)
  }

  static let outside = [
    ("Policies/twee.yaml", "../x.yaml"), ("Policies/twee", "../map"),
    ("Policies/twee/2027-01-01.yaml", "../../x.yaml"),
  ]

  /// Silence would remove the page of such a definition.
  @Test(arguments: outside)
  func refusesLinksThatLeaveTheFolder(_ path: String, _ target: String) throws {
    let workspace = try Self.workspace(path, target)
    let run = try workspace.run("build")
    let place = path.hasSuffix("yaml") ? path : path + "/2026-01-01.yaml"
    #expect(run.status == 2 && run.messages.hasPrefix("\(place):1:1: fout: "), "\(run.messages)")
    #expect(run.messages.contains("[file-link-outside]") && run.messages.contains("\n1 fout."))
    #expect(workspace.files().isEmpty)
  }

  @Test func readsALinkThatWasNamed() throws {
    let workspace = try Self.workspace("Policies/twee.yaml", "../x.yaml")
    #expect(try workspace.run("build Policies/twee.yaml").status == 0)
  }

  /// What ends as a definition and cannot be read is told, too.
  @Test(arguments: ["nergens", "pijp"])
  func tellsWhatCannotBeRead(_ target: String) throws {
    let workspace = try Self.workspace("Policies/ander.txt", "../x.yaml")
    let path = workspace.folder.appending(path: "Policies/twee.yaml").path
    if target == "pijp" { mkfifo(path, 0o600) } else { symlink(target, path) }
    let run = try workspace.run("build")
    #expect(run.status == 2 && run.messages.hasPrefix("Policies/twee.yaml:1:1: fout: "))
    #expect(run.messages.contains("[file-unreadable]"), "\(run.messages)")
  }

  @Test func refusesABasisBehindALink() throws {
    let workspace = try Self.workspace("Policies/basis.txt", "../x.yaml")
    try workspace.put("Policies/een.yaml", "basis: basis.txt\n" + BasisTests.over)
    let run = try workspace.run("build")
    #expect(run.status == 2 && run.messages.contains("[file-basis-outside]"), "\(run.messages)")
  }

  /// A site may stand beside a definition, not in its place or around it.
  @Test(
    arguments: [
      (".", 2), ("./", 2), ("sub/..", 2), ("..", 2), ("sub", 0), ("Output", 0), ("sub/..//", 2),
    ])
  func keepsTheFolderOfADefinition(_ output: String, _ status: Int32) throws {
    let workspace = try Workspace(["in/een.yaml": minimal, "in/sub/notitie.txt": "mine"])
    let before = workspace.files(below: ".")
    for name in ["een.yaml", ".", "$PWD/een.yaml"] {
      let run = try workspace.run(
        "build -o \(output)", shell: "cd in; set -- \"$@\" \(name == "." ? "." : name)")
      #expect(run.status == status, "\(name): \(run.messages)")
      #expect((workspace.files(below: ".") == before) == (status != 0) || status == 0)
    }
  }

  /// The stage stands beside the site under whatever name that goes.
  @Test func buildsIntoTheCurrentFolder() throws {
    let workspace = try Workspace(["in/een.yaml": minimal, "site/CNAME": "example.nl"])
    for (number, text) in ["Proef", "Nieuw"].enumerated() {
      try workspace.put("in/een.yaml", minimal.replacing("Proef", with: text))
      let run = try workspace.run("build ../in -o .", shell: "cd site")
      #expect(run.status == 0, "\(number): \(run.messages)")
      #expect(workspace.text("site/een/index.html").contains(text))
    }
    #expect(workspace.text("site/CNAME") == "example.nl")
    let top = try FileManager.default.contentsOfDirectory(atPath: workspace.folder.path)
    #expect(top.sorted() == ["in", "site"])
  }

  /// A folder with one definition, one with versions, and a link.
  private static func workspace(_ path: String, _ target: String) throws -> Workspace {
    let workspace = try Workspace([
      "Policies/een.yaml": minimal, "Policies/winkel/2026-01-01.yaml": minimal,
      "x.yaml": minimal, "map/2026-01-01.yaml": minimal,
    ])
    if target.hasPrefix("archief") {
      try workspace.put("Policies/archief/oud.yaml", minimal)
      try workspace.put("Policies/archief/2026-01-01.yaml", minimal)
    }
    let link = workspace.folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: link.deletingLastPathComponent(), withIntermediateDirectories: true)
    symlink(target, link.path)
    return workspace
  }
}

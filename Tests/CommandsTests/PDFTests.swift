import Foundation
import TestSupport
import Testing

/// PDF comes from a program that need not be there.
@Suite struct PDFTests {
  static let isInstalled: Bool = {
    let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/weasyprint")
    if !isThere { print("skipped: PDF, weasyprint is not installed") }
    return isThere
  }()

  @Test(.enabled(if: isInstalled)) func isTaggedAndAlwaysTheSame() throws {
    let workspace = try Workspace(["Policies/een.yaml": minimal])
    let run = try workspace.run("build --pdf")
    #expect(run.status == 0 && run.output.contains("7 bestanden geschreven"), "\(run.messages)")
    let pdf = String(
      decoding: workspace.files()["een/privacyverklaring.pdf"] ?? Data(), as: Unicode.ASCII.self)
    for mark in ["%PDF-1.7", "/Marked true", "/StructTreeRoot", "/Lang (nl)", "pdfuaid:part=\"1\""]
    {
      #expect(pdf.contains(mark), "\(mark)")
    }
    // Nothing of the machine, and no link into the site, which a loose file has not beside it.
    #expect(!pdf.contains("file:") && !pdf.contains("/tmp"))
    #expect(workspace.text("Output/een/index.html").contains("href=\"privacyverklaring.pdf\""))
    #expect(try workspace.run("build --pdf --verify").status == 0)
    #expect(try workspace.run("build --pdf").output.contains("0 bestanden geschreven"))
    #expect(try workspace.run("build").output.contains("1 verwijderd"))
  }

  /// One sentence that says what to do, and a site that stays as it was.
  @Test func saysWhatIsMissing() throws {
    let workspace = try Workspace(["Policies/een.yaml": minimal, "empty/file": ""])
    _ = try workspace.run("build")
    let before = workspace.files()
    for arguments in ["build --pdf", "build --pdf --verify"] {
      let run = try workspace.run(arguments, environment: ["PATH": "empty"])
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.messages.hasPrefix("verklaar: weasyprint is er niet"), "\(run.messages)")
      #expect(run.messages.split(separator: "\n").count == 1)
    }
    #expect(workspace.files() == before)
  }

  /// A printer that fails half-way leaves nothing half-written.
  @Test func leavesTheSiteWhenPrintingFails() throws {
    let script = """
      #!/bin/sh
      if [ "$1" = --version ]; then exit 0; fi
      echo 'a stack' >&2
      echo 'Error: no \u{1B}[31mfont' >&2
      exit 1
      """
    let workspace = try Workspace(["Policies/een.yaml": minimal, "bin/weasyprint": script])
    _ = try workspace.run("build")
    try workspace.put("Policies/een.yaml", minimal.replacing("Proefbedrijf", with: "Ander"))
    let before = workspace.files()
    let path = ["PATH": workspace.folder.appending(path: "bin").path + ":/usr/bin:/bin"]
    let run = try workspace.run("build --pdf", shell: "chmod +x bin/weasyprint", environment: path)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.messages == "verklaar: weasyprint maakt geen pdf: Error: no \\u{1B}[31mfont\n")
    #expect(workspace.files() == before)
    let left = try FileManager.default.contentsOfDirectory(atPath: workspace.folder.path)
    #expect(left.filter { $0.hasPrefix(".Output") } == [])
  }
}

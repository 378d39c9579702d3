import Foundation
import Glibc
import Testing

/// Ctrl-C leaves the old site or the new one, and says which.
@Suite struct InterruptTests {
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/timeout")))
  func keepsTheOldSite() throws {
    let workspace = try Workspace()
    try Self.define("Oud", in: workspace)
    #expect(try workspace.run("build -o old").status == 0)
    _ = try workspace.run("build")
    try Self.define("Nieuw", in: workspace)
    #expect(try workspace.run("build -o new").status == 0)
    let (old, new) = (workspace.files(below: "old"), workspace.files(below: "new"))
    var told = 0
    for attempt in 1...50 where told < 2 {
      let wait = Double(attempt) * 0.02
      let run = try hearingSignals {
        try workspace.run(
          "build --jobs 1", shell: "set -- timeout --preserve-status -s INT \(wait) \"$@\"")
      }
      let site = workspace.files()
      if run.status == 0 {
        #expect(site == new)
        // The build was quicker than the signal: nothing can be learnt from longer waits.
        break
      }
      #expect(run.status == 130 && site == old)
      #expect(run.output.isEmpty)
      // The first signals come before the program listens to them.
      if run.messages.isEmpty { continue }
      #expect(run.messages == "verklaar: Afgebroken; de site is niet veranderd.\n")
      #expect(workspace.files(below: ".").keys.filter { $0.contains("stage") }.isEmpty)
      told += 1
    }
    #expect(told > 0, "no signal came during a build")
  }

  private static func define(_ word: String, in workspace: Workspace) throws {
    for number in 0..<400 {
      try workspace.put(
        "Policies/d\(number).yaml", minimal.replacing("Proefbedrijf", with: "\(word) \(number)"))
    }
  }
}

import Checks
import Foundation
import SourceText
import TestSupport
import Testing

/// Words of messages are found whether all of them are read or one group only.
@Suite struct CatalogueTests {
  static let text: String = {
    let file = Shared.project.appending(path: "Sources/Checks/Rules/words.yaml")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  @Test(arguments: [ReportLanguage.dutch, .english])
  func aGroupByItselfSaysTheSame(_ language: ReportLanguage) {
    let some = Catalogue(language: language, paths: []) {
      $0 == "words.yaml" ? Text(Self.text) : nil
    }
    var all = some
    all.readAll()
    var group = ""
    var count = 0
    for line in Self.text.split(separator: "\n") {
      if let match = line.wholeMatch(of: #/  ([a-z-]+):.*/#) { group = String(match.output.1) }
      guard let match = line.wholeMatch(of: #/    ([a-z-]+): .*/#) else { continue }
      let key = String(match.output.1)
      let phrase = some.phrase(group, key)
      #expect(phrase == all.phrase(group, key))
      // Some words are as their keys.
      if phrase != key { count += 1 }
    }
    #expect(count > 200)
    #expect(some.phrase("nowhere", "nothing") == "nothing")
  }
}

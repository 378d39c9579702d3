import Embedding
import TestSupport
import Testing

/// Texts that a literal could spoil, or that could end it.
private let texts: [String] = {
  var texts = [
    "", "\n", "\n\n", "a", "a\n", "\r\n", "a\rb\n", "\tindented\t \n", "é 👨‍👩‍👧 ĳ\n",
    "\u{FEFF}a\u{FEFF}",
    "\u{0}\u{1}\u{1B}[2J\u{7F}\u{85}", "\u{A0}\u{AD}\u{2028}\u{202E}\u{E000}\u{10FFFF}",
    #"""#, #""""#, #"""""#, ##""""#"##, ##"""""#"##, #######""""#####"#######, #"\"#, "\\\n",
    ##"\#(x)"##, ##"\#n"##, ###"\##u{41}"###, ##"\# "##, ##"#"#"##, ####"\"###"####,
    String(repeating: "#", count: 5_000), String(repeating: "{{naam}} é\n", count: 20_000),
  ]
  let pieces = ["\"", "\"", "#", "#", "\\", "\n", "\r", "(", "n", "u{41}", "é", " "]
  var state: UInt64 = 7
  for length in 0..<400 {
    var text = ""
    for _ in 0..<length % 12 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += pieces[Int(state >> 33) % pieces.count]
    }
    texts.append(text)
  }
  return texts
}()

@Suite struct EmbeddedSourceTests {
  @Test func isWrittenAsPeopleReadIt() throws {
    let source = try EmbeddedSource(of: [
      ("Templates/nl/a.mustache", Array("Een \"regel\"\nEn \\ nog een\n".utf8)),
      ("Templates/nl/b.mustache", []),
      ("Law/b.yaml", Array("c: \\# \u{200B}".utf8)),
    ])
    #expect(
      source.text == ###"""
        // swift-format-ignore-file
        // Written by `make embed`, which also says when it is stale. Do not edit.

        extension BuiltinFiles {
          /// Every folder, its files in the order of the bytes of their paths.
          public static let folders: [BuiltinFolder] = [
            BuiltinFolder(
              name: "Templates",
              paths: [
                "nl/a.mustache",
                "nl/b.mustache",
              ],
              texts: [
                `Templates/nl/a.mustache`,
                `Templates/nl/b.mustache`,
              ]),
            BuiltinFolder(
              name: "Law",
              paths: [
                "b.yaml",
              ],
              texts: [
                `Law/b.yaml`,
              ]),
          ]
        }

        private let `Templates/nl/a.mustache`: StaticString = #"""
        Een "regel"
        En \ nog een

        """#

        private let `Templates/nl/b.mustache`: StaticString = #"""

        """#

        private let `Law/b.yaml`: StaticString = ##"""
        c: \# \##u{200B}
        """##

        """###)
  }

  /// Compiles a source, runs it, and compares the bytes that come out: what the compiler makes of
  /// an escape only the compiler knows.
  @Test func theCompilerReadsTheSameTexts() throws {
    let source = try EmbeddedSource(
      of: texts.enumerated().map { ("t/text-\($0)", Array($1.utf8)) })
    let run = try ToolRun(
      "swiftc", ["-swift-version", "6", "-warnings-as-errors", "files.swift", "main.swift"],
      then: "./main", files: ["files.swift": source.text, "main.swift": Self.program])
    guard let run else { return }
    #expect(run.status == 0, "\(run.output.prefix(2_000))")
    let read = run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(read.count == texts.count)
    let wrong = zip(texts, read).filter { text, hex in
      text.utf8.map { String($0, radix: 16) }.joined(separator: " ") != hex
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(3).map(\.0.debugDescription))")
  }

  private static let program = """
    struct BuiltinFolder {
      let name: String
      let paths: [String]
      let texts: [StaticString]
    }
    enum BuiltinFiles {}
    for folder in BuiltinFiles.folders {
      precondition(folder.paths.first == "text-0" && folder.paths.count == folder.texts.count)
      for text in folder.texts {
        print(
          text.withUTF8Buffer { bytes in
            bytes.map { String($0, radix: 16) }.joined(separator: " ")
          })
      }
    }
    """

  @Test(arguments: [
    ("a", "a", nil),
    ("a\nb", "a\nc", "20 t/x.yaml"),
    ("a\nb", "a\nb\n", "21 t/x.yaml"),
    ("a\n", "a\r\n", "19 t/x.yaml"),
  ]) func namesTheFirstDifference(
    _ wanted: String, _ present: String, _ place: String?
  ) throws {
    let source = try EmbeddedSource(of: [("t/x.yaml", Array(wanted.utf8))])
    let other = try EmbeddedSource(of: [("t/x.yaml", Array(present.utf8))])
    let difference = source.difference(from: other.text)
    #expect(difference.map { "\($0.line) \($0.path ?? "")" } == place)
  }

  @Test func aMissingSourceDiffersFromItsFirstLine() throws {
    let source = try EmbeddedSource(of: [("t/x.yaml", [])])
    let difference = try #require(source.difference(from: ""))
    #expect(difference.line == 1 && difference.path == nil)
  }

  @Test(arguments: [
    ([("", "a")], EmbeddingError.unusablePath("")),
    ([("a", "a")], .unusablePath("a")),
    ([("1/2", "a")], .unusablePath("1/2")),
    ([("t/a b", "a")], .unusablePath("t/a b")),
    ([("t/é", "a")], .unusablePath("t/é")),
    ([("t/a`b", "a")], .unusablePath("t/a`b")),
    ([("t/a\"b", "a")], .unusablePath("t/a\"b")),
    ([("t/a\\b", "a")], .unusablePath("t/a\\b")),
    ([("t/a\nb", "a")], .unusablePath("t/a\nb")),
    ([("a/b", "a"), ("b/a", "a"), ("a/b", "c")], .pathTwice("a/b")),
  ]) func isRefused(_ files: [(String, String)], _ error: EmbeddingError) {
    #expect(throws: error) { try EmbeddedSource(of: files.map { ($0.0, Array($0.1.utf8)) }) }
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(throws: EmbeddingError.notUTF8("t/a")) {
      try EmbeddedSource(of: [("t/a", [0x61, 0xC3, 0x28])])
    }
  }
}

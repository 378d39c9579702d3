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
      ("Law/b.yaml", Array("c: \\# \u{200B}".utf8)),
    ])
    #expect(
      source.text == ###"""
        // swift-format-ignore-file
        // Written by `make embed`, which also says when it is stale. Do not edit.

        extension BuiltinFiles {
          /// Every file, folder by folder, in the order of the bytes of the paths.
          public static let all: [BuiltinFile] = [
            `Templates/nl/a.mustache`,
            `Law/b.yaml`,
          ]
        }

        private let `Templates/nl/a.mustache` = BuiltinFile(
          path: "Templates/nl/a.mustache",
          text: #"""
        Een "regel"
        En \ nog een

        """#)

        private let `Law/b.yaml` = BuiltinFile(
          path: "Law/b.yaml",
          text: ##"""
        c: \# \##u{200B}
        """##)

        """###)
  }

  /// Compiles a source, runs it, and compares the bytes that come out: what the compiler makes of
  /// an escape only the compiler knows.
  @Test func theCompilerReadsTheSameTexts() throws {
    let source = try EmbeddedSource(
      of: texts.enumerated().map { ("text-\($0)", Array($1.utf8)) })
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
    struct BuiltinFile {
      let path: StaticString
      let text: StaticString
    }
    enum BuiltinFiles {}
    for file in BuiltinFiles.all {
      print(
        file.text.withUTF8Buffer { bytes in
          bytes.map { String($0, radix: 16) }.joined(separator: " ")
        })
    }
    """

  @Test(arguments: [
    ("a", "a", nil),
    ("a\nb", "a\nc", "15 x.yaml"),
    ("a\nb", "a\nb\n", "16 x.yaml"),
    ("a\n", "a\r\n", "14 x.yaml"),
  ]) func namesTheFirstDifference(
    _ wanted: String, _ present: String, _ place: String?
  ) throws {
    let source = try EmbeddedSource(of: [("x.yaml", Array(wanted.utf8))])
    let other = try EmbeddedSource(of: [("x.yaml", Array(present.utf8))])
    let difference = source.difference(from: other.text)
    #expect(difference.map { "\($0.line) \($0.path ?? "")" } == place)
  }

  @Test func aMissingSourceDiffersFromItsFirstLine() throws {
    let source = try EmbeddedSource(of: [("x.yaml", [])])
    let difference = try #require(source.difference(from: ""))
    #expect(difference.line == 1 && difference.path == nil)
  }

  @Test(arguments: [
    ([("", "a")], EmbeddingError.unusablePath("")),
    ([("1/2", "a")], .unusablePath("1/2")),
    ([("a b", "a")], .unusablePath("a b")),
    ([("é", "a")], .unusablePath("é")),
    ([("a`b", "a")], .unusablePath("a`b")),
    ([("a\"b", "a")], .unusablePath("a\"b")),
    ([("a\\b", "a")], .unusablePath("a\\b")),
    ([("a\nb", "a")], .unusablePath("a\nb")),
    ([("a", "a"), ("b", "a"), ("a", "c")], .pathTwice("a")),
  ]) func isRefused(_ files: [(String, String)], _ error: EmbeddingError) {
    #expect(throws: error) { try EmbeddedSource(of: files.map { ($0.0, Array($0.1.utf8)) }) }
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(throws: EmbeddingError.notUTF8("a")) {
      try EmbeddedSource(of: [("a", [0x61, 0xC3, 0x28])])
    }
  }
}

import Files
import Testing

/// The hash that decides whether a statement is made again, and the bytes it is kept in.
@Suite struct KeyedHashTests {
  /// From the reference implementation of SipHash-2-4, under the key 00 01 … 0f.
  @Test(arguments: [
    (0, 0x726F_DB47_DD0E_0E31), (1, 0x74F8_39C5_93DC_67FD), (8, 0x93F5_F579_9A93_2462),
    (15, 0xA129_CA61_49BE_45E5) as (UInt8, UInt64),
  ])
  func isSipHash(_ count: UInt8, _ expected: UInt64) {
    let hash = KeyedHash(0x0706_0504_0302_0100, 0x0F0E_0D0C_0B0A_0908)
    #expect(hash.hash(Array(0..<count)) == expected)
  }

  @Test func dependsOnTheKey() {
    #expect(KeyedHash().hash("x") != KeyedHash().hash("x"))
    let hash = KeyedHash(1, 2)
    #expect(hash.hash("x") == hash.hash(Array("x".utf8)))
    #expect(hash.hash(of: [1, 2]) != hash.hash(of: [2, 1]))
  }

  @Test func readsWhatWasWritten() throws {
    var writer = ByteWriter()
    writer.add(UInt64.max)
    writer.add(-1)
    writer.add("één")
    writer.add(nil as String?)
    writer.add("x" as String?)
    writer.add(["a", ""]) { $0.add($1) }
    var reader = ByteReader(writer.bytes)
    #expect(try reader.number() == .max && reader.integer() == -1 && reader.text() == "één")
    #expect(try reader.optionalText() == nil && reader.optionalText() == "x")
    let list = try reader.list { (reader) throws(ByteReader.Malformed) in try reader.text() }
    #expect(list == ["a", ""] && reader.isAtEnd)
  }

  /// Nothing that stands in a file can make the reader trap or ask for all memory.
  @Test func survivesAnything() {
    var source = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...40, using: &source)).map { _ in
        UInt8.random(in: 0...255, using: &source) & (Bool.random(using: &source) ? 0xFF : 3)
      }
      var reader = ByteReader(bytes)
      let texts = try? reader.list { (reader) throws(ByteReader.Malformed) in
        try reader.optionalText()
      }
      #expect((texts?.count ?? 0) <= bytes.count)
      var other = ByteReader(bytes)
      _ = try? BuiltFile(from: &other)
    }
  }
}

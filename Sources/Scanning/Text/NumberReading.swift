// Numbers, dates, telephone numbers, postcodes.

extension TokenReader {
  mutating func readNumber(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    if let end = Self.phone(text, start) {
      append(.phone, start, end)
      return end
    }
    guard Sign.isDigit(text[start]) else { return start + 1 }
    if let end = Self.date(text, start) {
      append(.date, start, end)
      return end
    }
    var index = start
    while index < text.count, Sign.isDigit(text[index]) { index += 1 }
    var form: Token.Form = .number
    if index - start == 4 {
      form.insert(.fourDigits)
      let century = text[start..<start + 2]
      if century.elementsEqual("19".utf8) || century.elementsEqual("20".utf8) { form.insert(.year) }
      if let end = Self.postcode(text, index) {
        append([.number, .postcode], start, end)
        return end
      }
    }
    let key = (FNV.hash(text[start..<index]) & ~1) | 2
    let number = table.number(
      of: key, UnsafeBufferPointer(rebasing: text[start..<index]), isAllCapitals: false)
    append(form, start, index, word: number)
    return index
  }

  /// Two capital letters behind four digits.
  private static func postcode(_ text: UnsafeBufferPointer<UInt8>, _ end: Int) -> Int? {
    var index = end
    if index < text.count, text[index] == 0x20 { index += 1 }
    guard index + 1 < text.count, Sign.isCapital(text[index]), Sign.isCapital(text[index + 1]),
      index + 2 >= text.count || !Sign.isWord(text[index + 2])
    else { return nil }
    return index + 2
  }

  /// `12-03-2024`, `1/3/2024`, `2024-03-12`, `03/2024`.
  private static func date(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var groups: [Int] = []
    var index = start
    var separator: UInt8 = 0
    while groups.count < 3 {
      let from = index
      while index < text.count, Sign.isDigit(text[index]), index - from < 5 { index += 1 }
      guard index > from else { return nil }
      groups.append(index - from)
      guard groups.count < 3 else { break }
      if groups.count == 2, groups[0] <= 2, groups[1] == 4, separator != UInt8(ascii: "."),
        text[from] == UInt8(ascii: "2"), index >= text.count || !"-/.".utf8.contains(text[index])
      {
        return index
      }
      guard index < text.count, "-/.".utf8.contains(text[index]),
        separator == 0 || separator == text[index]
      else { return nil }
      separator = text[index]
      index += 1
    }
    let isDate =
      groups[0] <= 2 && groups[1] <= 2 && (groups[2] == 4 || groups[2] == 2)
      || groups[0] == 4 && groups[1] <= 2 && groups[2] <= 2
    return isDate ? index : nil
  }

  /// `+31 6 12345678`, `020-123 45 67`, `(0)53 489 0000`; one of two.
  private static func phone(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    guard text[start] == UInt8(ascii: "+") || text[start] == UInt8(ascii: "0") else { return nil }
    if start > 0, Sign.isWord(text[start - 1]) || "./-".utf8.contains(text[start - 1]) {
      return nil
    }
    var digits = 0
    var index = start
    var end = start
    while index < text.count, digits < 15, index - start < 40 {
      let byte = text[index]
      if Sign.isDigit(byte) {
        digits += 1
        end = index + 1
      } else if !" -/().+".utf8.contains(byte) {
        break
      } else if digits >= 9, byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-"),
        text[index - 1] == 0x20, index + 1 < text.count, text[index + 1] == 0x20
      {
        // Another number follows: "020 123 45 67 / 06 12345678".
        break
      }
      index += 1
    }
    guard (9...14).contains(digits) else { return nil }
    // A Belgian enterprise number, 0541.350.000.
    let isEnterprise = end - start == 12 && text[start + 4] == UInt8(ascii: ".")
    return isEnterprise ? nil : end
  }
}

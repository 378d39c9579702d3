internal import Policies

/// From the words of a document to the values of a definition.
extension Draft {
  /// The key of a ground that some words name; `nil` for a duty to keep, which is no reason to
  /// collect.
  static func ground(in words: String) -> String? {
    let text = words.lowercased()
    if text.contains("bewaarplicht") { return nil }
    let keys = grounds.filter { text.contains($0.word) }.map(\.key)
    return Set(keys).count == 1 ? keys.first : nil
  }

  private static let grounds: [(word: String, key: String)] = [
    ("toestemming", "toestemming"), ("akkoord", "toestemming"),
    ("gerechtvaardigd", "gerechtvaardigd-belang"), ("overeenkomst", "overeenkomst"),
    ("contract", "overeenkomst"), ("wettelijk", "wettelijke-verplichting"),
    ("publieke taak", "publieke-taak"), ("algemeen belang", "publieke-taak"),
  ]

  /// The words of a sentence that are a retention term, in the language of definitions; `nil` when
  /// they are not clearly one.
  static func term(in sentence: String) -> String? {
    let filler: Set<String> = ["bewaard", "bewaren", "opgeslagen", "verwijderd", "lang", "worden"]
    let words = sentence.split(separator: " ").map(String.init)
    var terms: [String] = []
    var start = 0
    while start < words.count {
      var clause: [String] = []
      for word in words[start...] {
        if filler.contains(word.lowercased()) { continue }
        if word.hasPrefix("("), !clause.isEmpty { break }
        clause.append(word.filter { !",;.:()".contains($0) })
        if let last = word.last, ",;.:)".contains(last) { break }
      }
      if let term = term(clause) {
        terms.append(term)
        start += term.split(separator: " ").count
      } else {
        start += 1
      }
    }
    // Two terms, or one without the moment that the sentence names elsewhere, are no clear term.
    guard terms.count == 1, let term = terms.first else { return nil }
    let isBare = term.split(separator: " ").count == 2
    let small = words.map { $0.lowercased().filter(\.isLetter) }
    return isBare && small.contains(where: moments.contains) ? nil : term
  }

  private static let moments: Set<String> = [
    "tot", "totdat", "zolang", "daarna", "nadat", "na", "vanaf", "sinds", "minimaal", "minstens",
    "minste", "einde", "afloop", "periode",
  ]

  /// The longest beginning of a clause that is a term.
  private static func term(_ clause: [String]) -> String? {
    guard let first = clause.first?.lowercased(), clause.count > 1 else { return nil }
    let isDuration = Duration(clause.prefix(2).joined(separator: " ")) != nil
    let isOpen =
      ["zolang", "tot", "totdat"].contains(first)
      && Duration(clause.dropFirst().prefix(2).joined(separator: " ")) == nil
    guard isDuration || isOpen else { return nil }
    for length in stride(from: min(clause.count, 16), through: 2, by: -1) {
      let third = length > 2 ? clause[2].lowercased() : ""
      guard length == 2 || isOpen || ["na", "nadat", "vanaf", "sinds"].contains(third) else {
        continue
      }
      let text = clause.prefix(length).joined(separator: " ")
      if (try? RetentionTerm(text)) != nil { return thenTerm(text) }
    }
    return nil
  }

  /// "totdat u opzegt en zeven jaar daarna" is "totdat u opzegt, daarna zeven jaar".
  private static func thenTerm(_ text: String) -> String? {
    let words = text.split(separator: " ").map(String.init)
    guard words.last?.lowercased() == "daarna", words.count > 5 else {
      return words.contains { $0.lowercased() == "daarna" } ? nil : text
    }
    let count = words.count
    let duration = words[(count - 3)..<(count - 1)].joined(separator: " ")
    guard words[count - 4].lowercased() == "en", Duration(duration) != nil else { return nil }
    let term = words[..<(count - 4)].joined(separator: " ") + ", daarna " + duration
    return (try? RetentionTerm(term)) == nil ? nil : term
  }

  /// An id of small letters, digits and dashes, each once.
  static func id(_ text: String, _ taken: inout Set<String>) -> String {
    let words = text.lowercased().split { !("a"..."z").contains($0) && !$0.isNumber }
      .filter { $0.allSatisfy(\.isASCII) }
    let long = words.filter { $0.count > 3 }
    let base = (long.isEmpty ? words : long).prefix(3).joined(separator: "-")
    let start = base.first?.isLetter ?? false ? String(base.prefix(40)) : "doel"
    var id = start
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(start)-\(number)"
      number += 1
    }
    return id
  }
}

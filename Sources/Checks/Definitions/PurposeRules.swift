internal import Policies
internal import SourceText

extension DefinitionRule {
  /// What data are used for (AVG article 13(1)(c), 5(1)(b)).
  static let purpose: [DefinitionRule] = [
    DefinitionRule("purpose-missing", reads: .own) { review, notes in
      // A processing without a purpose is no definition at all: the reader refuses it.
      if review.ownProcessings.isEmpty { notes.add("verwerkingen", at: review.top) }
    },
    DefinitionRule(
      "purpose-vague", reads: [.dataSubjects, .disclosure], each: [.processings, .recipients]
    ) { review, notes in
      for (subject, purpose) in review.vaguePurposes {
        notes.add(subject, at: purpose.place, [("purpose", purpose.value)])
      }
    },
    DefinitionRule("purpose-data-unlinked", reads: [.processings, .data]) { review, notes in
      let used = review.policy.processings.flatMap(\.data).map(\.value)
      let unlinked = review.processedData.filter { !used.contains($0.id.value) }
      guard let first = unlinked.first else { return }
      // Where no purpose names any data, one finding says it for all.
      let named = used.isEmpty ? [first] : unlinked
      for data in named {
        let names = used.isEmpty ? unlinked.map(\.title).joined(separator: ", ") : data.title
        notes.add("gegevens", data.id.value.text, at: data.id.place, [("data", names)])
      }
    },
  ]
}

extension Review {
  /// All that is told as a purpose, of processings, of recipients, of every disclosure, and tells
  /// nothing.
  fileprivate var vaguePurposes: [(subject: String, text: Located<String>)] {
    var vague: [(String, Located<String>)] = []
    func add(_ subject: @autoclosure () -> String, _ text: Located<String>?) {
      guard let text, has(.vaguePurpose, text), isVague(text.value) else { return }
      vague.append((subject(), text))
    }
    for processing in each.processings {
      add("verwerkingen/\(processing.id.value.text)/doel", processing.purpose)
    }
    for recipient in each.recipients {
      add("ontvangers/\(recipient.id.value.text)/doel", recipient.purpose)
    }
    add("verstrekking/alleen-voor", policy.disclosure?.onlyFor)
    return vague
  }

  /// Whether a purpose holds vague words and hardly any others; an example in brackets or behind a
  /// comma does not count.
  fileprivate func isVague(_ purpose: String) -> Bool {
    let core = String(Substring(purpose.utf8.prefix { $0 != 0x2C && $0 != 0x28 }))
    guard let words = vocabulary.first(.vaguePurpose, in: core) else { return false }
    let all = Self.longWords(core)
    return all - Self.longWords(words) < 2
  }

  /// Words that are long enough to mean something.
  private static func longWords(_ text: String) -> Int {
    text.utf8.split { $0 < 0x80 && !(0x61...0x7A).contains($0 | 0x20) }.count { $0.count > 3 }
  }
}

extension DataCategory {
  /// What a message calls it.
  var title: String { name?.value ?? id.value.text }
}

internal import Changes
internal import JSON
internal import SourceText

extension DifferenceReport {
  /// The differences for programs; keys keep their order.
  var json: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schemaVersion", 1)
      writer.member("tool") { writer in
        writer.object { writer in
          writer.member("name", "verklaar")
          writer.member("version", version)
        }
      }
      writer.member("renamed") { writer in
        writer.array(statements.filter { $0.former != nil }) { writer, statement in
          writer.object { writer in
            writer.member("statement", statement.statement)
            writer.member("former", statement.former ?? "")
          }
        }
      }
      writer.member("changes") { writer in
        let all = statements.lazy.flatMap { statement in
          statement.changes.lazy.map { (statement.statement, $0) }
        }
        var laws: [ChangeKind: [String]] = [:]
        writer.array(all) { writer, entry in
          write(entry.1, of: entry.0, laws: &laws, to: &writer)
        }
      }
      writer.member("gaps") { writer in
        writer.object { writer in
          writer.member("introduced") { write(statements.flatMap(\.introduced), to: &$0) }
          writer.member("resolved") { write(statements.flatMap(\.resolved), to: &$0) }
        }
      }
      writer.member("summary") { writeSummary(to: &$0) }
    }
    return writer.text
  }

  private func write(
    _ difference: Difference, of statement: String, laws: inout [ChangeKind: [String]],
    to writer: inout JSONWriter
  ) {
    let change = difference.change
    let law = laws[change.kind] ?? law(of: change.kind)
    laws[change.kind] = law
    writer.object { writer in
      writer.member("kind", change.kind.rawValue)
      writer.member("direction", change.direction.rawValue)
      writer.member("severity", difference.severity.rawValue)
      writer.member("statement", statement)
      writer.member("subject", change.subject)
      if let old = change.old { writer.member("old", old.value) }
      if let new = change.new { writer.member("new", new.value) }
      write("oldPlace", difference.oldPlace, to: &writer)
      write("newPlace", difference.newPlace, to: &writer)
      let words = catalogue.words(for: difference.finding(statement))
      writer.member("message", words.message)
      writer.member("remedy", words.remedy)
      writer.member("law", law)
      writer.member("acknowledged", difference.acknowledged != nil)
      if let reason = difference.acknowledged { writer.member("reason", reason) }
    }
  }

  private func law(of kind: ChangeKind) -> [String] {
    catalogue.entry(kind.rawValue)?.law.map { $0.text(law, catalogue.language) } ?? []
  }

  private func write(
    _ key: StaticString, _ place: Difference.Place?, to writer: inout JSONWriter
  ) {
    guard let place else { return }
    writer.member(key) { writer in
      writer.object { writer in
        writer.member("path", place.path)
        writer.member("line", Int(place.range.start.line))
        writer.member("column", Int(place.range.start.column))
      }
    }
  }

  private func write(_ findings: [Finding], to writer: inout JSONWriter) {
    let verdict = Verdict(
      findings: findings, paths: [], entries: [], catalogue: catalogue, law: law,
      version: version)
    writer.array(findings) { writer, finding in
      writer.object { verdict.write(finding, verdict.law(of: finding.rule), to: &$0) }
    }
  }

  private func writeSummary(to writer: inout JSONWriter) {
    // Changes are large, so they are counted where they are.
    func count(_ isMeant: (Difference) -> Bool) -> Int {
      statements.reduce(0) { $0 + $1.changes.count(where: isMeant) }
    }
    writer.object { writer in
      writer.member("statements", statements.count)
      writer.member("changes", count { _ in true })
      for direction in Change.Direction.allCases {
        writer.key(named: direction.rawValue)
        writer.raw(String(count { $0.change.direction == direction }))
      }
      writer.member("acknowledged", count { $0.acknowledged != nil })
      writer.member("introduced", statements.reduce(0) { $0 + $1.introduced.count })
      writer.member("resolved", statements.reduce(0) { $0 + $1.resolved.count })
    }
  }
}

internal import JSON
internal import SourceText

/// A place as SARIF writes it.
struct SARIFLocation {
  let path: String
  let place: SourceRange

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("physicalLocation") { writer in
        writer.object { writer in
          writer.member("artifactLocation") { writer in
            writer.object { $0.member("uri", uri) }
          }
          writer.member("region") { writer in
            writer.object { writer in
              writer.member("startLine", Int(place.start.line))
              writer.member("startColumn", Int(place.start.column))
              writer.member("endLine", Int(place.end.line))
              writer.member("endColumn", Int(place.end.column))
            }
          }
        }
      }
    }
  }

  /// The path as a relative reference (RFC 3986): letters, digits and a few signs as they are.
  private var uri: String {
    let plain = path.hasPrefix("./") ? path.dropFirst(2) : path[...]
    var out = ""
    for byte in plain.utf8 {
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || "/-._~".utf8.contains(byte)
      if isPlain {
        out.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        out += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return out
  }
}

extension Finding {
  var location: SARIFLocation { SARIFLocation(path: path, place: place) }

  /// The second place, where there is one.
  var otherLocation: SARIFLocation? {
    other.map { SARIFLocation(path: otherPath ?? path, place: $0) }
  }
}

extension RuleEntry {
  /// Its weight where it weighs most.
  var heaviest: Severity { severities.values.max() ?? .error }
}

internal import SourceText

/// The text with everything that could steer a terminal shown instead of done.
public func printable(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
  var out = ""
  for scalar in text.unicodeScalars {
    if scalar.isHarmless {
      out.unicodeScalars.append(scalar)
    } else {
      out += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    }
  }
  return out
}

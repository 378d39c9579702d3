internal import SourceText

extension Verdict {
  /// `path:line:column: severity: message [rule]`, the form that editors and older CI read.
  var short: String {
    var out = ""
    for finding in findings where finding.standing == .open {
      let start = finding.place.start
      let severity = catalogue.phrase("severity", finding.severity.rawValue)
      let message = printable(catalogue.words(for: finding).message)
      out += "\(printable(finding.path)):\(start.line):\(start.column): "
      out += "\(severity): \(message) [\(finding.rule)]\n"
    }
    return out
  }
}

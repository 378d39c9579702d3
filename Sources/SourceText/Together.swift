extension [String] {
  /// The texts one behind the other, with a separator between two of them.
  ///
  /// What `joined` does by generic code, which takes its time to start: a twentieth of a
  /// millisecond, where a statement is made in three.
  public func together(with separator: String) -> String {
    var text = first ?? ""
    for part in dropFirst() {
      text += separator
      text += part
    }
    return text
  }
}

/// Which part of a definition knows a key, for keys that stand in the wrong place.
enum KeyOwners {
  /// The path of the first part with this key, such as `verwerkingen`; empty for the top.
  static func owner(of key: String) -> String? {
    path(to: key, in: policyForm.schema, from: "")
  }

  private static func path(to key: String, in schema: Schema, from path: String) -> String? {
    switch schema {
    case .text, .word, .number: return nil
    case .list(let item), .table(let item): return self.path(to: key, in: item, from: path)
    case .either(let several):
      return several.lazy.compactMap { self.path(to: key, in: $0, from: path) }.first
    case .record(let fields):
      if fields.contains(where: { $0.name == key }) { return path }
      return fields.lazy.compactMap {
        self.path(to: key, in: $0.schema, from: path.isEmpty ? $0.name : path + "." + $0.name)
      }.first
    }
  }
}

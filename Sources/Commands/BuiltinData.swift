internal import Builtin
internal import Checks
internal import Files
internal import Policies
internal import Publishing
internal import Scanning
internal import SourceText
internal import Statements

/// What travels inside the program, as values.
enum BuiltinData {
  /// The legal data; a fault in them is a fault of the build, which a test finds.
  static func law() -> Law {
    do throws(LawError) {
      return try Law { BuiltinFiles.text("Law/" + $0) }
    } catch {
      preconditionFailure("broken legal data: \(error)")
    }
  }

  /// A schema by its path without its ending; a test finds when there is none.
  static func schema(_ name: String) -> String { BuiltinFiles.text("\(name).json") ?? "" }

  /// The words that rules look for.
  static func vocabulary() -> Vocabulary {
    do throws(LawError) {
      return try Vocabulary { BuiltinFiles.text("Vocabulary/" + $0) }
    } catch {
      preconditionFailure("broken vocabulary: \(error)")
    }
  }

  /// The signals that are looked for in texts.
  static func signals() -> SignalSet {
    let names = BuiltinFiles.all.compactMap { $0.path(below: "Signals/") }
    do throws(SignalSet.Failure) {
      return try SignalSet(names) { BuiltinFiles.text("Signals/" + $0) }
    } catch {
      preconditionFailure("broken signals: \(error)")
    }
  }

  /// A template that is no part of a statement; a test finds when there is none.
  static func template(_ name: String) -> [UInt8] {
    Array((BuiltinFiles.text("Templates/" + name) ?? "").utf8)
  }

  private static let rulePaths: [String] = BuiltinFiles.all.compactMap {
    $0.path(below: "Rules/")
  }

  /// The catalogue of rules.
  static func catalogue(_ language: ReportLanguage) -> Catalogue {
    Catalogue(language: language, paths: rulePaths) { BuiltinFiles.text("Rules/" + $0) }
  }

  /// The folder with a workspace's own templates: the one that was named, or `Templates` where
  /// there is one.
  static func templateFolder(_ named: String?) throws(FileError) -> String? {
    if let named {
      guard try Folder.isFolder(named) else { throw FileError(.missing, named) }
      return named
    }
    return (try? Folder.isFolder("Templates")) == true ? "Templates" : nil
  }

  /// The built-in templates with those of a workspace over them.
  ///
  /// - Parameters:
  ///   - folder: the workspace's own templates, where it has any.
  ///   - use: what they are for; each is read in vain where nobody asks for it.
  /// - Returns: all of them.
  /// - Throws: ``FileError`` for a template that cannot be read.
  static func templates(
    over folder: String?, for use: TemplateUse = .statements
  ) throws(FileError) -> TemplateFiles {
    var own: [(name: String, file: SourceFile)] = []
    if let folder {
      for name in try Folder.files(below: folder) where isTemplate(name) {
        let path = Path.joined(folder, name)
        own.append((name, try SourceFile(reading: path, limit: 1 << 20, followsLinks: false)))
      }
    }
    return TemplateFiles(builtin: builtinTemplates(use), own: own)
  }

  /// What templates are for.
  enum TemplateUse {
    case statements
    case firstDefinitions

    /// Whether a template is for it; the words of forms of address are for both.
    fileprivate func wants(_ name: String) -> Bool {
      let isBeginning = name.hasPrefix("begin/")
      switch self {
      case .statements: return !isBeginning
      case .firstDefinitions: return isBeginning || name.hasSuffix("/aanspreekvorm.yaml")
      }
    }
  }

  private static func builtinTemplates(
    _ use: TemplateUse
  ) -> [(name: String, file: SourceFile)] {
    BuiltinFiles.all.compactMap { file in
      guard let name = file.path(below: "Templates/"), use.wants(name) else { return nil }
      let bytes = file.text.withUTF8Buffer { Array($0) }
      return (name, SourceFile(path: file.path.description, bytes: bytes))
    }
  }

  private static func isTemplate(_ name: String) -> Bool {
    name.hasSuffix(".mustache") || name.hasSuffix(".yaml") || name.hasSuffix(".css")
      || SiteLook.isLogo(name)
  }
}

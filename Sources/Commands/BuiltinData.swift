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
      let folder = BuiltinFiles.folder("Law")
      return try Law(text: { folder.text($0).map(Text.constant) })
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
    let names = BuiltinFiles.folder("Signals").paths
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

  /// The catalogue of rules.
  static func catalogue(_ language: ReportLanguage) -> Catalogue {
    let rules = BuiltinFiles.folder("Rules")
    return Catalogue(language: language, paths: rules.paths) { rules.text($0).map(Text.constant) }
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
  ///   - use: what they are for; no other is read.
  /// - Returns: all of them.
  /// - Throws: ``FileError`` for a template that cannot be read.
  static func templates(
    over folder: String?, for use: TemplateUse = .statements
  ) throws(FileError) -> TemplateFiles {
    var own: [(name: String, file: SourceFile)] = []
    let builtin = BuiltinFiles.folder("Templates")
    if let folder {
      for name in try Folder.files(below: folder) where isTemplate(name) && use.wants(name) {
        let path = Path.joined(folder, name)
        var file = try SourceFile(reading: path, limit: 1 << 20, followsLinks: false)
        // What is the same as the constant need not be kept beside it.
        if let text = builtin.text(name).map(Text.constant), text == file.text {
          file = SourceFile(path: path, holding: text)
        }
        own.append((name, file))
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
    let folder = BuiltinFiles.folder("Templates")
    return folder.paths.indices.compactMap { index in
      let name = folder.paths[index]
      guard use.wants(name) else { return nil }
      let path = folder.name + "/" + name
      return (name, SourceFile(path: path, holding: .constant(folder.texts[index])))
    }
  }

  private static func isTemplate(_ name: String) -> Bool {
    name.hasSuffix(".mustache") || name.hasSuffix(".yaml") || name.hasSuffix(".css")
      || SiteLook.isLogo(name)
  }
}

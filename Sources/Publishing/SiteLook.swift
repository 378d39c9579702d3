internal import SourceText
public import Statements

/// What gives a site its looks: one style sheet, and a logo where the workspace has one.
public struct SiteLook {
  /// The files that may be a logo, the first that is there counts.
  private static let logos = ["logo.svg", "logo.png", "logo.webp"]

  private let templates: TemplateFiles

  /// Looks among the templates of a workspace.
  public init(_ templates: TemplateFiles) {
    self.templates = templates
  }

  /// The logo in `site/`, and what it is called in the root of the site.
  public var logo: (name: String, bytes: [UInt8])? {
    for name in Self.logos {
      if let file = templates.file("site/" + name) { return (name, file.bytes) }
    }
    return nil
  }

  /// Whether a file below `Templates/` is a logo.
  public static func isLogo(_ name: String) -> Bool {
    logos.contains { name == "site/" + $0 }
  }

  /// The style sheet of all pages, in one file, so that a page asks for nothing else.
  ///
  /// First the common one, over it a ready theme where one is asked for, and over that the
  /// workspace's own `site/thema.css`.
  ///
  /// - Parameter theme: the name of the ready theme.
  /// - Returns: the style sheet.
  /// - Throws: ``StatementError`` naming the file that is not there.
  public func style(theme: String?) throws(StatementError) -> [UInt8] {
    guard let common = templates.file("site/stijl.css") else {
      throw .missing(name: "site/stijl.css")
    }
    var style = common.bytes
    if let theme {
      guard let file = templates.file("site/themas/\(theme).css") else {
        throw .missing(name: "site/themas/\(theme).css")
      }
      style += file.bytes
    }
    return style + (templates.file("site/thema.css")?.bytes ?? [])
  }

  /// The style sheet of a statement that is printed as PDF: that of the pages, and what paper needs.
  ///
  /// - Parameter theme: the name of the ready theme.
  /// - Returns: the style sheet.
  /// - Throws: ``StatementError`` naming the file that is not there.
  public func printStyle(theme: String?) throws(StatementError) -> [UInt8] {
    guard let paper = templates.file("site/pdf.css") else { throw .missing(name: "site/pdf.css") }
    return try style(theme: theme) + paper.bytes
  }
}

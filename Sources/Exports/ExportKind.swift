public import Policies
public import Statements

/// What can be made of definitions besides a site.
public enum ExportKind: String, CaseIterable, Sendable {
  case register
  case recipients
  case retention
  case tilt
  case dpv
  case statement

  /// The forms that it has; the first is the usual one.
  public var formats: [ExportFormat] { export.formats }

  /// Makes it.
  ///
  /// - Parameters:
  ///   - sources: the definitions, in the order in which they are told.
  ///   - request: how.
  /// - Returns: a text in UTF-8.
  /// - Throws: ``StatementError`` naming the template or word list that cannot be used.
  public func text(
    of sources: [ExportSource], _ request: ExportRequest
  ) throws(StatementError) -> String {
    try export.text(of: sources, request)
  }

  private var export: any Export {
    switch self {
    case .register: RegisterExport()
    case .recipients: RecipientsExport()
    case .retention: RetentionExport()
    case .tilt: TILTExport()
    case .dpv: DPVExport()
    case .statement: StatementExport()
    }
  }
}

/// A form of an export.
public enum ExportFormat: String, CaseIterable, Sendable {
  case csv
  case html
  case json
}

/// How an export is wanted.
public struct ExportRequest: Sendable {
  /// One of the formats of the kind.
  public var format: ExportFormat

  /// The one role that a register is about; both when `nil`.
  public var role: Role?

  /// Templates and word lists.
  public var templates: TemplateFiles

  /// An export in a format, with these templates.
  public init(_ format: ExportFormat, templates: TemplateFiles, role: Role? = nil) {
    (self.format, self.templates, self.role) = (format, templates, role)
  }
}

/// A kind of export.
protocol Export {
  /// The forms that it has; the first is the usual one.
  var formats: [ExportFormat] { get }

  func text(
    of sources: [ExportSource], _ request: ExportRequest
  ) throws(StatementError) -> String
}

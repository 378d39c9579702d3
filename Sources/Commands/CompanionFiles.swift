internal import Exports
internal import Files
internal import JSON
internal import Markdown
internal import Policies
internal import Publishing
internal import Statements

/// What a build makes for each statement besides its page and its text.
struct CompanionOptions: Sendable {
  /// Whether `fragment.html` and `statement.json` are left out.
  var onlyPages = false

  /// The level of the headings in `fragment.html`.
  var headingLevel = 2

  /// Whether `privacyverklaring.pdf` is written.
  var writesPDF = false
}

/// The companions of one statement, in buffers that are used again for the next.
struct CompanionFiles: ~Copyable {
  private let options: CompanionOptions
  private let form: HTMLFragment
  private var fragment: [UInt8] = []
  private var data = JSONWriter(capacity: 1 << 14)
  private var cookies: [UInt8] = []
  private var pdf: [UInt8] = []
  private let printer: PDFPrinter?

  /// Which of them the statement at hand has.
  private(set) var present: Companions = []

  init(_ options: CompanionOptions, style: [UInt8]) throws(PDFPrinter.Failure) {
    self.options = options
    form = HTMLFragment(headingLevel: options.headingLevel)
    printer = options.writesPDF ? try PDFPrinter(style: style) : nil
  }

  /// Decides what the statement of a policy has beside it.
  mutating func prepare(for policy: Policy) {
    present = []
    if !options.onlyPages { present.insert(.data) }
    if options.writesPDF { present.insert(.pdf) }
    if policy.cookies.value != nil { present.insert(.cookies) }
  }

  /// Makes them, right after the page of the statement was rendered.
  ///
  /// - Parameters:
  ///   - statement: the one of the page.
  ///   - address: of its folder, where the site has one.
  ///   - source: what it was made of, where its data are wanted.
  ///   - about: the statement about cookies.
  ///   - renderer: what rendered the page.
  /// - Throws: ``StatementError`` naming what in a template is not allowed.
  mutating func make(
    _ statement: Statement, at address: String?, data source: ExportSource?,
    cookies about: Statement?, with renderer: inout PageRenderer
  ) throws(StatementError) {
    if !options.onlyPages { try renderer.fragment(statement, form, into: &fragment) }
    if options.writesPDF { try renderer.print(statement, into: &pdf) }
    if let about {
      try renderer.renderCookies(about, address: address, into: &cookies)
    }
    guard let source else { return }
    data.removeAll()
    StatementData.write(source, to: &data)
  }

  /// Prints the page that was made for it.
  mutating func printPDF() throws(PDFPrinter.Failure) {
    guard printer != nil else { return }
    pdf = try printer?.pdf(of: pdf) ?? []
  }

  /// Hands them over.
  func deliver(_ slug: String, to sink: inout some FileSink) throws(OutputError) {
    if !options.onlyPages { try sink.write(slug + "/fragment.html", fragment) }
    if present.contains(.data) { try sink.write(slug + "/statement.json", data.bytes) }
    if present.contains(.cookies) { try sink.write(slug + "/cookies.html", cookies) }
    if present.contains(.pdf) { try sink.write(slug + "/privacyverklaring.pdf", pdf) }
  }
}

extension FileSink {
  /// Takes a file.
  mutating func write(_ path: String, _ bytes: [UInt8]) throws(OutputError) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(OutputError) in try write(path, bytes) }
  }
}

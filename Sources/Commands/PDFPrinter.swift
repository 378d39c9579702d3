internal import Files
internal import Publishing
internal import Statements

/// Prints pages as tagged PDF (PDF/UA-1) through `weasyprint`, a program of its own.
///
/// One to a thread. What is printed names nothing outside itself, so nothing is fetched.
struct PDFPrinter: ~Copyable {
  private let scratch: Scratch
  private let style: String

  /// Why a page was not printed.
  enum Failure: Error {
    /// The program is not there.
    case missing
    /// It is there and will not print; its own last words.
    case refused(String)
    /// There is no room for what it needs.
    case scratch(FileError)
  }

  private static let program = "weasyprint"

  /// Looks whether the program is there, before anything is built.
  static func check() throws(Failure) {
    guard Tool(program, ["--version"], limit: 1000).status == 0 else { throw .missing }
  }

  /// Gets ready to print with a stylesheet.
  init(style bytes: [UInt8]) throws(Failure) {
    let scratch = try Self.scratch()
    let style = try Self.written("stijl.css", bytes, in: scratch)
    self.scratch = scratch
    self.style = style
  }

  private static func scratch() throws(Failure) -> Scratch {
    do throws(FileError) { return try Scratch() } catch { throw .scratch(error) }
  }

  private static func written(
    _ name: String, _ bytes: [UInt8], in scratch: borrowing Scratch
  ) throws(Failure) -> String {
    do throws(FileError) { return try scratch.write(name, bytes) } catch { throw .scratch(error) }
  }

  /// The PDF of a page.
  ///
  /// - Parameters:
  ///   - page: HTML without relative links: it is printed far from the site.
  ///   - epoch: seconds since 1970 that its fonts are dated by, unless `SOURCE_DATE_EPOCH` is set.
  /// - Returns: the bytes, the same each time.
  /// - Throws: ``Failure``.
  func pdf(of page: [UInt8], epoch: Int = 0) throws(Failure) -> [UInt8] {
    let source = try Self.written("page.html", page, in: scratch)
    let date = Surroundings.variable("SOURCE_DATE_EPOCH") ?? String(epoch)
    let run = Tool(
      Self.program,
      [
        "--quiet", "--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", "--stylesheet", style,
        source, "-",
      ], limit: 64 << 20, variables: [("SOURCE_DATE_EPOCH", date)])
    guard run.status == 0, run.output.starts(with: Array("%PDF-".utf8)) else {
      if run.status == 127 { throw .missing }
      let lines = run.messages.split(separator: "\n")
      throw .refused(lines.last.map(String.init) ?? "\(run.status)")
    }
    return run.output
  }
}

internal import Arguments
internal import Checks
internal import Files
internal import Serving
internal import SourceText

/// `verklaar serve`: a preview in the browser that follows the definitions.
struct ServeCommand: Sendable {
  struct Options: Sendable {
    var port: UInt16 = 8000
    var templates: String?
    var theme: String?
    var looksOften = false
    var language = ReportLanguage.dutch
  }

  let options: Options
  let paths: [String]

  /// Serves until somebody stops it; that is how it ends well.
  func run() -> ExitCode {
    let report = Report(options.language)
    let paths = paths.isEmpty ? ["Policies"] : paths
    // What is not there now was misspelt; what goes later is shown in the browser.
    let unreadable = Discovery(paths).findings.filter { $0.rule == "file-unreadable" }
    guard unreadable.isEmpty else { return report.refuse(unreadable, []) }
    do throws(FileError) {
      _ = try BuiltinData.templateFolder(options.templates)
    } catch {
      return report.refuse([Finding(unreadable: error)], [])
    }
    Interrupt.install()
    let stop = Interrupt.descriptor()
    do throws(ServerError) {
      var server = try server(report)
      var preview = Preview(paths, options, report)
      preview.look()
      let url = "http://127.0.0.1:\(server.port)/"
      report.tell(report.catalogue.phrase("serve", "ready", [("url", url)]) + "\n")
      server.run(&preview, until: stop)
      return .clean
    } catch {
      return fail(error, report)
    }
  }

  /// Takes the port that was asked for, or one that is free.
  private func server(_ report: Report) throws(ServerError) -> Server {
    do throws(ServerError) {
      return try Server(port: options.port)
    } catch {
      guard error == .portTaken else { throw error }
      let values = [("port", String(options.port))]
      report.say(report.catalogue.phrase("serve", "other-port", values) + "\n")
      return try Server(port: 0)
    }
  }

  private func fail(_ error: ServerError, _ report: Report) -> ExitCode {
    let text =
      switch error {
      case .portForbidden, .portTaken:
        report.catalogue.phrase("serve", "port-forbidden", [("port", String(options.port))])
      case .system(let number):
        report.catalogue.phrase("serve", "no-server", [("number", String(number))])
      }
    report.say("verklaar: \(text)\n")
    return .failed
  }
}

import Files
import Foundation
import Glibc

/// A temporary folder that goes when the test does.
final class Scratch {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "verklaar-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // Protected folders are compared without links, and so are the tests.
    path = Folder.real(folder.path) ?? folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The site that most tests build.
  var site: String { path + "/site" }

  /// The stage beside it.
  var stage: String { path + "/.site.verklaar-stage" }

  /// Writes a file below the folder, with the folders it needs.
  func put(_ name: String, _ text: String) throws {
    let file = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// What a file below the folder holds; `nil` when it is not there.
  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: path + "/" + name)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Everything below a folder, by path; a link shows as what it points to.
  func contents(of folder: String = "site") -> [String: String] {
    var found: [String: String] = [:]
    let names = FileManager.default.enumerator(atPath: path + "/" + folder)
    while let name = names?.nextObject() as? String {
      let full = path + "/" + folder + "/" + name
      if let link = try? FileManager.default.destinationOfSymbolicLink(atPath: full) {
        found[name] = "-> " + link
      } else if isRegular(full), let data = FileManager.default.contents(atPath: full) {
        found[name] = String(decoding: data, as: UTF8.self)
      }
    }
    return found
  }

  /// Reading a FIFO would wait for ever.
  private func isRegular(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The pages of the site, without the files of the tool itself.
  var pages: [String: String] { contents().filter { !$0.key.hasPrefix(".") } }

  /// What `lstat` says of a file of the site.
  func status(_ name: String) -> stat {
    var status = stat()
    lstat(site + "/" + name, &status)
    return status
  }

  /// Builds a site of these files.
  @discardableResult
  func build(
    _ files: [String: String], protecting protected: [String] = [], overwrites: Bool = false
  ) throws(OutputError) -> OutputSummary {
    var options = OutputFolder.Options()
    options.overwrites = overwrites
    let folder = try OutputFolder(site, protecting: protected, options: options)
    var writer = folder.writer
    do throws(OutputError) {
      for (name, text) in files.sorted(by: { $0.key < $1.key }) { try writer.write(name, text) }
    } catch {
      folder.discard()
      throw error
    }
    return try folder.commit([writer])
  }

  /// Why a build is refused; `nil` when it is not.
  func refusal(_ files: [String: String], protecting protected: [String] = []) -> OutputError? {
    do throws(OutputError) {
      try build(files, protecting: protected)
      return nil
    } catch {
      return error
    }
  }
}

extension FileSink {
  /// Takes a text as a file.
  mutating func write(_ path: String, _ text: String) throws(OutputError) {
    let bytes = Array(text.utf8)
    try bytes.withUnsafeBufferPointer { (buffer) throws(OutputError) in try write(path, buffer) }
  }
}

/// A site of so many pages, each of its own text.
func manyPages(_ count: Int, _ text: String) -> [String: String] {
  Dictionary(uniqueKeysWithValues: (0..<count).map { ("page-\($0)/index.html", "\(text) \($0)") })
}

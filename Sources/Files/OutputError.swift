/// Why a site was not written; what stood there before stands there still.
public enum OutputError: Error, Sendable, Hashable {
  /// The file system refused something.
  case file(FileError)

  /// Another build writes the same folder.
  case busy(String)

  /// The folder may not be written: root, home, or a repository.
  case forbidden(String)

  /// The folder is that of sources, or lies in it or around it.
  case sources(String, String)

  /// The folder, or one in it, is a symbolic link.
  case link(String)

  /// Something stands where a page or its folder must go, and no build of ours wrote it.
  case foreign(String)

  /// A page was changed by hand since the last build.
  case edited(String)

  /// A path that would leave the folder.
  case badPath(String)

  /// A signal asked to stop.
  case interrupted(Int32)
}

internal import Glibc

/// What comes along when a new folder takes the place of the site: unchanged pages, and everything
/// that is not ours.
struct Luggage {
  let site: Int32
  let sitePath: String
  let stage: Int32

  /// Files that do not come along.
  let replaced: Set<String>

  /// Folders that lose a page, and go when nothing else is in them.
  let emptied: Set<String>

  /// Gives all that stays of a folder a second name in the stage; an empty path is the site itself.
  ///
  /// - Returns: `false` where something cannot come along as it is.
  func carry(_ folder: String) -> Bool {
    var status = stat()
    guard fstatat(site, folder.isEmpty ? "." : folder, &status, AT_SYMLINK_NOFOLLOW) == 0,
      isBearable(status),
      let entries = try? Folder.entries(of: folder.isEmpty ? sitePath : sitePath + "/" + folder)
    else { return false }
    for entry in entries {
      let inner = folder.isEmpty ? entry.name : folder + "/" + entry.name
      if entry.kind == .folder {
        guard carry(inner) else { return false }
      } else if !replaced.contains(inner) {
        guard link(inner) else { return false }
      }
    }
    if entries.isEmpty, !folder.isEmpty, !emptied.contains(folder) {
      guard makeFolders(for: folder + "/") else { return false }
    }
    return dress(folder, as: status)
  }

  /// Whether a folder can be made anew, and the old one be removed afterwards.
  private func isBearable(_ status: stat) -> Bool {
    var top = stat()
    return fstat(site, &top) == 0 && status.st_dev == top.st_dev && status.st_uid == geteuid()
      && status.st_mode & S_IRWXU == S_IRWXU
  }

  /// Files, links, FIFOs and sockets alike: a second name keeps everything about them.
  private func link(_ path: String) -> Bool {
    makeFolders(for: path) && linkat(site, path, stage, path, 0) == 0
  }

  private func makeFolders(for path: String) -> Bool {
    (try? OutputWriter.makeFolders(for: path, in: stage)) != nil
  }

  /// Gives a folder of the stage, if it is there, the mode and the group of the old one.
  private func dress(_ folder: String, as old: stat) -> Bool {
    let name = folder.isEmpty ? "." : folder
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW
    let new = openat(stage, name, flags)
    guard new >= 0 else { return errno == ENOENT }
    defer { close(new) }
    let former = openat(site, name, flags)
    guard former >= 0 else { return false }
    defer { close(former) }
    var status = stat()
    // Access lists and the like are not understood here.
    guard !Self.hasAttributes(former), fstat(new, &status) == 0 else { return false }
    if status.st_gid != old.st_gid, fchown(new, .max, old.st_gid) != 0 { return false }
    // After the group: giving a folder to another group takes bits away.
    return fchmod(new, old.st_mode & 0o7777) == 0
  }
}

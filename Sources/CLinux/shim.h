#pragma once
// Calls of Linux that Glibc shows only to C with _GNU_SOURCE, or not at all.
#include <sys/syscall.h>
#include <unistd.h>

// Exchanges two paths at once: RENAME_EXCHANGE of renameat2(2). 0, or -1 with errno.
static inline int linux_exchange(const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, -100 /* AT_FDCWD */, one, -100, other, 2);
}

// Has the file system of a descriptor write everything down: syncfs(2). 0, or -1 with errno.
static inline int linux_syncfs(int descriptor) {
  return (int)syscall(SYS_syncfs, descriptor);
}

#pragma once
// Calls of Linux that Glibc shows only to C with _GNU_SOURCE, or not at all.
#include <errno.h>
#include <malloc.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/xattr.h>
#include <unistd.h>

// Exchanges two paths at once: RENAME_EXCHANGE of renameat2(2). 0, or -1 with errno.
static inline int linux_exchange(const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, -100 /* AT_FDCWD */, one, -100, other, 2);
}

// Has the file system of a descriptor write everything down: syncfs(2). 0, or -1 with errno.
static inline int linux_syncfs(int descriptor) {
  return (int)syscall(SYS_syncfs, descriptor);
}

// An empty file in memory, closed where another program starts: memfd_create(2). -1 with errno.
static inline int linux_file_in_memory(const char *name) {
  return (int)syscall(SYS_memfd_create, name, 1 /* MFD_CLOEXEC */);
}

// Whether a descriptor has extended attributes, such as access lists, that the system does not give
// every file by itself. Where there are none to have: 0.
static inline int linux_has_attributes(int descriptor) {
  char names[4096];
  ssize_t size = flistxattr(descriptor, names, sizeof names);
  if (size < 0) return errno == ERANGE;
  for (ssize_t at = 0; at < size; at += (ssize_t)strlen(names + at) + 1) {
    if (strncmp(names + at, "security.", 9) != 0) return 1;
  }
  return 0;
}

// Lets the memory of the program grow in large steps and never shrink: what is freed is soon asked
// for again, and giving it back costs a fault for every page. See mallopt(3).
static inline void linux_keep_memory(void) {
  mallopt(M_TOP_PAD, 1 << 20);
  mallopt(M_TRIM_THRESHOLD, 64 << 20);
  mallopt(M_MMAP_THRESHOLD, 1 << 19);
}

// Calls of Linux on files that Swift's module of the C library leaves out. On a Mac it has all we need.
#ifdef __linux__
#include <fcntl.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/xattr.h>
#include <unistd.h>

// From <linux/fs.h>, which cannot stand beside all headers of the C library.
enum { KINDRED_NO_REPLACE = 1 << 0, KINDRED_EXCHANGE = 1 << 1 };

static inline int kindred_rename(int from_folder, const char *from, int to_folder, const char *to,
                                 unsigned flags) {
  return (int)syscall(SYS_renameat2, from_folder, from, to_folder, to, flags);
}

// Whether a lease on an open file tells who else has it open: known of these file systems. NFS and
// SMB refuse leases for reasons of their own.
static inline int kindred_has_leases(int file) {
  struct statfs disk;
  if (fstatfs(file, &disk) != 0) return 0;
  switch ((unsigned)disk.f_type) {
  case 0xef53u:     // ext2, ext3, ext4
  case 0x58465342u: // XFS
  case 0x9123683eu: // Btrfs
  case 0x01021994u: // tmpfs
  case 0xf2f52010u: // F2FS
    return 1;
  default:
    return 0;
  }
}

// Asks for a lease that only a file gets which nobody has open for writing, or gives it back. F_SETSIG
// first: a broken lease would otherwise send a signal that ends the process; SIGURG is ignored.
static inline int kindred_take_lease(int file) {
  enum { set_signal = 10, set_lease = 1024, urgent = 23 };
  if (fcntl(file, set_signal, urgent) != 0) return -1;
  return fcntl(file, set_lease, F_RDLCK);
}
static inline int kindred_drop_lease(int file) { return fcntl(file, 1024, F_UNLCK); }
#endif

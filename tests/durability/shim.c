/* Between SQLite and the system: lets calls on store files fail, or writes down what they did.

   Loaded with LD_PRELOAD and steered from Python through shim_fault, shim_record and shim_mark.
   Files concern it whose path contains ".sqlite". The log is a row of records:
   kind, path length, offset, data length (8 bytes each), then path and data. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

enum { WRITE = 1, SYNC = 2, TRUNCATE = 3, MARK = 4 };

static long fault_at = 0, calls = 0;
static int fault_errno = 0, fault_lasts = 0, log_fd = -1;

void shim_fault(long at, int error, int lasts) {
    calls = 0;
    fault_at = at;
    fault_errno = error;
    fault_lasts = lasts;
}
long shim_calls(void) { return calls; }
void shim_record(int fd) { log_fd = fd; }

static ssize_t raw_write(int fd, const void *data, size_t size) {
    static ssize_t (*real)(int, const void *, size_t);
    if (!real) real = dlsym(RTLD_NEXT, "write");
    return real(fd, data, size);
}

static void keep(int64_t kind, const char *path, int64_t offset, const void *data, int64_t size) {
    int64_t head[4] = {kind, (int64_t)strlen(path), offset, size};
    if (log_fd < 0) return;
    raw_write(log_fd, head, sizeof head);
    raw_write(log_fd, path, strlen(path));
    if (kind == WRITE) raw_write(log_fd, data, size);
}

void shim_mark(long id) { keep(MARK, "", id, "", 0); }

/* The path of a store file, or NULL; whether this call must fail is told by fails(). */
static const char *store_path(int fd) {
    static char path[4096];
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return NULL;
    path[length] = 0;
    return strstr(path, ".sqlite") ? path : NULL;
}

static int fails(void) {
    calls++;
    if (!fault_at || calls < fault_at || (calls > fault_at && !fault_lasts)) return 0;
    errno = fault_errno;
    return 1;
}

#define REAL(name, type) \
    static type real; \
    if (!real) real = (type)dlsym(RTLD_NEXT, name)

typedef ssize_t (*pwrite_call)(int, const void *, size_t, off_t);
typedef int (*sync_call)(int);
typedef int (*truncate_call)(int, off_t);

static ssize_t do_pwrite(pwrite_call real, int fd, const void *data, size_t size, off_t offset) {
    const char *path = store_path(fd);
    if (!path) return real(fd, data, size, offset);
    if (fails()) return -1;
    ssize_t done = real(fd, data, size, offset);
    if (done > 0) keep(WRITE, path, offset, data, done);
    return done;
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t offset) {
    REAL("pwrite", pwrite_call);
    return do_pwrite(real, fd, data, size, offset);
}
ssize_t pwrite64(int fd, const void *data, size_t size, off_t offset) {
    REAL("pwrite64", pwrite_call);
    return do_pwrite(real, fd, data, size, offset);
}

static int do_sync(sync_call real, int fd) {
    const char *path = store_path(fd);
    if (!path) return real(fd);
    if (fails()) return -1;
    int done = real(fd);
    keep(SYNC, path, 0, "", 0);
    return done;
}
int fsync(int fd) {
    REAL("fsync", sync_call);
    return do_sync(real, fd);
}
int fdatasync(int fd) {
    REAL("fdatasync", sync_call);
    return do_sync(real, fd);
}

static int do_truncate(truncate_call real, int fd, off_t size) {
    const char *path = store_path(fd);
    if (!path) return real(fd, size);
    if (fails()) return -1;
    int done = real(fd, size);
    keep(TRUNCATE, path, size, "", 0);
    return done;
}
int ftruncate(int fd, off_t size) {
    REAL("ftruncate", truncate_call);
    return do_truncate(real, fd, size);
}
int ftruncate64(int fd, off_t size) {
    REAL("ftruncate64", truncate_call);
    return do_truncate(real, fd, size);
}

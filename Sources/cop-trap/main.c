// Runs a program, and kills it at one of its system calls or lets that call fail.
//
//   cop-trap LOG CALLS NUMBER ACTION PROGRAM [ARGUMENT...]
//
// CALLS: changing - those that change files, or write to them
//        reading  - those that look at files, from the first look at a cop.yaml on
//        all      - every one
//        a name   - those of changing that have this name, such as renameat
// NUMBER: of the call among these, from 1; 0 for none
// ACTION: 0 to kill the program before the call, or the number of the error that it shall end with
//
// Writes the names of the calls that it counted to LOG, a line each, and ends as the program did:
// 128 and the signal for one that was killed. 125 where programs cannot be traced.
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__))
#include <elf.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

enum { cannot_trace = 125, longest_run = 120 };

struct known {
    long number;
    const char *name;
};
#define KNOWN(call) {SYS_##call, #call}

static const struct known changing[] = {
    KNOWN(write), KNOWN(pwrite64), KNOWN(writev), KNOWN(fsync), KNOWN(fdatasync),
    KNOWN(ftruncate), KNOWN(fchmod), KNOWN(fchown), KNOWN(fchmodat), KNOWN(fchownat),
    KNOWN(flock), KNOWN(renameat2), KNOWN(unlinkat), KNOWN(mkdirat), KNOWN(linkat),
    KNOWN(symlinkat), KNOWN(utimensat), KNOWN(renameat),
    KNOWN(truncate), KNOWN(fallocate), KNOWN(copy_file_range), KNOWN(sendfile), KNOWN(pwritev),
#ifdef SYS_rename
    KNOWN(rename), KNOWN(unlink), KNOWN(mkdir), KNOWN(rmdir), KNOWN(link), KNOWN(symlink),
    KNOWN(chmod), KNOWN(chown), KNOWN(creat),
#endif
    {-1, 0},
};

static const struct known reading[] = {
    KNOWN(read), KNOWN(pread64), KNOWN(readv), KNOWN(getdents64), KNOWN(fstat), KNOWN(statx),
    KNOWN(newfstatat), KNOWN(faccessat), KNOWN(readlinkat),
#ifdef SYS_faccessat2
    KNOWN(faccessat2),
#endif
#ifdef SYS_stat
    KNOWN(stat), KNOWN(lstat), KNOWN(access), KNOWN(readlink),
#endif
    {-1, 0},
};

static const char *find(const struct known *list, long number) {
    for (; list->name; list++)
        if (list->number == number) return list->name;
    return 0;
}

// Whether the path of an open call names the file that every command looks for first.
static int names_workspace(pid_t thread, unsigned long long address) {
    char path[512] = "";
    struct iovec here = {path, sizeof path - 1}, there = {(void *)address, sizeof path - 1};
    for (size_t length = sizeof path - 1; length > 16; length /= 2) {
        there.iov_len = length;
        if (process_vm_readv(thread, &here, 1, &there, 1, 0) > 0) break;
    }
    const char *name = strrchr(path, '/');
    return strcmp(name ? name + 1 : path, "cop.yaml") == 0;
}

// Whether an open file has a name: no pipe, and nothing by which the threads of a program talk.
static int has_name(pid_t thread, unsigned long long file) {
    char link[64], target[2];
    snprintf(link, sizeof link, "/proc/%d/fd/%llu", thread, file);
    return readlink(link, target, sizeof target) > 0 && target[0] == '/';
}

// Whether a call is about an open file that has none.
static int is_nameless(pid_t thread, long long call, unsigned long long file) {
    switch (call) {
    case SYS_write: case SYS_writev: case SYS_read: case SYS_readv: return !has_name(thread, file);
    default: return 0;
    }
}

// The name of a call that is to be counted; null for any other.
static const char *counted(const char *calls, pid_t thread, const struct __ptrace_syscall_info *info) {
    static int in_workspace = 0;
    static char number[32];
    const long long call = info->entry.nr;
    long long flags = -1, path = 0;
    const char *name = 0;
    if (call == SYS_openat) {
        name = "openat", path = info->entry.args[1], flags = info->entry.args[2];
#ifdef SYS_open
    } else if (call == SYS_open) {
        name = "open", path = info->entry.args[0], flags = info->entry.args[1];
#endif
#ifdef SYS_access
    } else if (call == SYS_access) {
        path = info->entry.args[0];
#endif
    } else if (call == SYS_faccessat || call == SYS_newfstatat) {
        path = info->entry.args[1];
    }
    if (!in_workspace && path) in_workspace = names_workspace(thread, path);
    const char *change = flags >= 0 ? (flags & O_CREAT ? name : 0) : find(changing, call);
    if (calls[0] != 'a' && is_nameless(thread, call, info->entry.args[0])) return 0;
    if (strcmp(calls, "changing") == 0) return change;
    if (strcmp(calls, "all") != 0 && strcmp(calls, "reading") != 0) {
        return change && strcmp(change, calls) == 0 ? change : 0;
    }
    if (calls[0] == 'r') {
        if (!in_workspace || change) return 0;
        return name ? name : find(reading, call);
    }
    if (change || name) return change ? change : name;
    if ((name = find(reading, call))) return name;
    snprintf(number, sizeof number, "call %lld", call);
    return number;
}

// Makes the kernel leave out the call that the thread is about to make.
static void skip_call(pid_t thread) {
#if defined(__x86_64__)
    ptrace(PTRACE_POKEUSER, thread, offsetof(struct user, regs.orig_rax), -1L);
#else
    int none = -1;
    struct iovec data = {&none, sizeof none};
    ptrace(PTRACE_SETREGSET, thread, NT_ARM_SYSTEM_CALL, &data);
#endif
}

// Gives the call that has just ended another result.
static void set_result(pid_t thread, long result) {
#if defined(__x86_64__)
    ptrace(PTRACE_POKEUSER, thread, offsetof(struct user, regs.rax), result);
#else
    struct user_regs_struct registers;
    struct iovec data = {&registers, sizeof registers};
    ptrace(PTRACE_GETREGSET, thread, NT_PRSTATUS, &data);
    registers.regs[0] = result;
    ptrace(PTRACE_SETREGSET, thread, NT_PRSTATUS, &data);
#endif
}

static int ending(int status) {
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

int main(int count, char **arguments) {
    if (count < 6) return 64;
    FILE *log = fopen(arguments[1], "we");
    const char *calls = arguments[2];
    long wanted = atol(arguments[3]), action = atol(arguments[4]), number = 0;
    if (!log) return 66;
    // A program that waits for ever ends with this one, which says so by its signal.
    alarm(longest_run);
    pid_t program = fork();
    if (program == 0) {
        if (ptrace(PTRACE_TRACEME, 0, 0, 0) != 0 || raise(SIGSTOP) != 0) _exit(cannot_trace);
        execv(arguments[5], arguments + 5);
        _exit(127);
    }
    int status = 0;
    if (program < 0 || waitpid(program, &status, 0) < 0 || !WIFSTOPPED(status)) {
        return cannot_trace;
    }
    const long options =
        PTRACE_O_EXITKILL | PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACECLONE | PTRACE_O_TRACEEXEC;
    struct __ptrace_syscall_info info;
    if (ptrace(PTRACE_SETOPTIONS, program, 0, options) != 0) return cannot_trace;
    ptrace(PTRACE_SYSCALL, program, 0, 0);
    pid_t failing = 0;
    for (;;) {
        pid_t thread = waitpid(-1, &status, __WALL);
        if (thread < 0) return cannot_trace;
        if (!WIFSTOPPED(status)) {
            if (thread != program) continue;
            fclose(log);
            return ending(status);
        }
        int signal = WSTOPSIG(status);
        if (signal == (SIGTRAP | 0x80)) {
            signal = 0;
            if (ptrace(PTRACE_GET_SYSCALL_INFO, thread, sizeof info, &info) <= 0) {
                return cannot_trace;
            }
            if (info.op == PTRACE_SYSCALL_INFO_ENTRY) {
                const char *name = counted(calls, thread, &info);
                if (name) {
                    fprintf(log, "%s\n", name);
                    if (++number == wanted && action == 0) {
                        kill(program, SIGKILL);
                    } else if (number == wanted) {
                        skip_call(thread);
                        failing = thread;
                    }
                }
            } else if (info.op == PTRACE_SYSCALL_INFO_EXIT && thread == failing) {
                set_result(thread, -action);
                failing = 0;
            }
        } else if (signal == SIGTRAP || signal == SIGSTOP) {
            // A thread that begins, or the program that takes the place of this one.
            signal = 0;
        }
        ptrace(PTRACE_SYSCALL, thread, 0, signal);
    }
}
#else
int main(void) {
    fputs("cop-trap: programs cannot be traced on this system\n", stderr);
    return 125;
}
#endif

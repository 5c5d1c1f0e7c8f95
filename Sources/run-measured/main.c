// Runs a program and prints what it took: `run-measured PROGRAM ARGUMENT...`
//
// A program of its own, and a tiny one, because Linux counts to the peak memory of a process that of
// the process which started it: what is measured must be started by something smaller than itself.
//
// Prints one line: wall time in nanoseconds, processor time in microseconds, peak memory in KiB, and
// how it ended (its exit code; 128 and the signal if it was killed). Its output is thrown away; what
// it writes to standard error is not.

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static long long now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static long long microseconds(struct timeval time)
{
    return time.tv_sec * 1000000LL + time.tv_usec;
}

int main(int count, char **arguments)
{
    if (count < 2) {
        fprintf(stderr, "usage: run-measured PROGRAM ARGUMENT...\n");
        return 64;
    }
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);

    pid_t process;
    long long start = now();
    int code = posix_spawnp(&process, arguments[1], &actions, NULL, arguments + 1, environ);
    if (code != 0) {
        fprintf(stderr, "cannot start %s: %s\n", arguments[1], strerror(code));
        return 71;
    }
    int status;
    struct rusage usage;
    while (wait4(process, &status, 0, &usage) == -1) {
        if (errno != EINTR) return 71;
    }
    long long wall = now() - start;
#ifdef __APPLE__
    long memory = usage.ru_maxrss / 1024;
#else
    long memory = usage.ru_maxrss;
#endif
    printf("%lld %lld %ld %d\n", wall,
        microseconds(usage.ru_utime) + microseconds(usage.ru_stime), memory,
        WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status));
    return 0;
}

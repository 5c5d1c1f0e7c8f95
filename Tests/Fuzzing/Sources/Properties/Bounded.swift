#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Ends the run when work takes more processor time than files of this size should.
///
/// Finer than the fuzzer's own limit, which is in seconds of wall time: a cost that grows with
/// the square of the size shows at some ten kilobytes. The best of three counts, since other
/// processes slow this one down. A few hundred bytes of aliases may stand for as many nodes as are let
/// through, which take half a second with all the checks of memory.
func bounded(bytes count: Int, _ work: () -> Void) {
    let limit = Duration.milliseconds(1000) + .microseconds(15) * count
    var least = Duration.seconds(3600)
    for _ in 0..<3 where least > limit {
        least = min(least, timed(work).time)
    }
    expect(least <= limit, "\(count) bytes took \(least)")
}

/// What some work gives, and the time that all processors together spend on it.
func timed<Result>(_ work: () -> Result) -> (result: Result, time: Duration) {
    let start = processorTime()
    let result = work()
    return (result, processorTime() - start)
}

private func processorTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}

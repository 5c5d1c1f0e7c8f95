#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The end of an id that tells apart what is written on one day, on machines that know nothing of
/// each other.
enum TimeStamp {
    /// Letters and digits that cannot be mistaken for one another, in the order in which they sort.
    private static let alphabet = Array("23456789abcdefghjkmnpqrstvwxyz")
    /// The parts that six letters divide a day into, 30⁶: about an eighth of a millisecond each.
    private static let parts = 729_000_000.0

    /// Eight letters and digits: six for the time of the day, so that ids sort as they were
    /// written, and two at random.
    static func now() -> String {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        var local = tm()
        localtime_r(&time.tv_sec, &local)
        let seconds = Int(local.tm_hour) * 3600 + Int(local.tm_min) * 60 + Int(local.tm_sec)
        let fraction = (Double(min(seconds, 86_399)) + Double(time.tv_nsec) / 1e9) / 86_400
        return encoded(Int(fraction * parts))
            + String((0..<2).map { _ in alphabet.randomElement()! })
    }

    private static func encoded(_ number: Int) -> String {
        var rest = number
        var letters: [Character] = []
        for _ in 0..<6 {
            letters.append(alphabet[rest % alphabet.count])
            rest /= alphabet.count
        }
        return String(letters.reversed())
    }
}

import CopYAML

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Ends the run when something does not hold: the fuzzer keeps the bytes that led here.
func expect(_ holds: Bool, _ broken: @autoclosure () -> String) {
    guard !holds else { return }
    let lines = broken().split(separator: "\n", omittingEmptySubsequences: false)
    let text = "BROKEN: " + lines.map { terminalSafe($0) }.joined(separator: "\n") + "\n"
    _ = text.withCString { write(STDERR_FILENO, $0, strlen($0)) }
    abort()
}

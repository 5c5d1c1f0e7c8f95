/// An error with the exit code that it ends the command with.
struct Failure: Error {
    let code: Code
    let message: String
    /// What to do about it, a line each.
    let notes: [String]

    init(_ code: Code, _ message: String, notes: [String] = []) {
        self.code = code
        self.message = message
        self.notes = notes
    }

    /// Exit codes; those above 63 are the ones of sysexits.h.
    enum Code: Int32 {
        case refused = 1
        case usage = 64
        case noWorkspace = 66
        case cannotCreate = 73
        case inputOutput = 74
    }
}

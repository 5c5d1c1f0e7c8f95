import CopYAML
import Foundation

/// A line that says how far a long command is: only at a terminal, and gone when it is done.
struct Progress {
    /// How many steps there are.
    let total: Int
    private var done = 0
    private let isShown = Terminal.showsProgress

    init(total: Int) { self.total = total }

    /// Says what is being done, and counts it.
    mutating func next(_ what: String) {
        done += 1
        let line = terminalSafe("\(done) of \(total): \(what)")
        show(String(line.prefix(Terminal.errorWidth - 1)))
    }

    /// Takes the line away, for good or for a moment.
    func erase() { show("") }

    private func show(_ line: String) {
        if isShown { Terminal.write(progress: "\r\u{1B}[K\(line)") }
    }
}

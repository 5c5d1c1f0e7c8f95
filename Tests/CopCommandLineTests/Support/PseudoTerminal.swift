import CopTrials
import Foundation

/// A terminal with nobody behind it but the test.
struct PseudoTerminal: ~Copyable {
    private let master: Int32
    private let slave: Int32
    /// Where a program finds it.
    let path: String

    init() throws {
        var (master, slave): (Int32, Int32) = (-1, -1)
        var name = [CChar](repeating: 0, count: 1024)
        guard openpty(&master, &slave, &name, nil, nil) == 0 else {
            throw Unexpected("no pseudo-terminal")
        }
        self.master = master
        self.slave = slave
        path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
        for descriptor in [master, slave] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    }

    deinit {
        close(master)
        close(slave)
    }

    /// Types the answers, each ended by return; they wait until they are read.
    func type(_ answers: [String]) { type(raw: answers.map { $0 + "\n" }.joined()) }

    /// Types a text as it is.
    func type(raw text: String) {
        _ = text.withCString { Foundation.write(master, $0, strlen($0)) }
    }

    /// What can be read on the screen.
    func screen() -> String {
        _ = fcntl(master, F_SETFL, O_NONBLOCK)
        var (text, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 65_536))
        while case let count = Foundation.read(master, &buffer, buffer.count), count > 0 {
            text += buffer[..<count]
        }
        return String(decoding: text, as: UTF8.self)
    }
}

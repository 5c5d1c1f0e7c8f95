import ArgumentParser
import CopYAML
import Foundation

/// Standard output for results, standard error for everything else.
enum Terminal {
    /// Whether someone is there to answer questions.
    static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// The columns of the terminal that results go to; nil when they go elsewhere.
    static var width: Int? { outputIsTerminal ? width(of: STDOUT_FILENO) : nil }

    /// The columns of the terminal that messages go to.
    static var errorWidth: Int { width(of: STDERR_FILENO) }

    private static func width(of stream: Int32) -> Int {
        var size = winsize()
        guard ioctl(stream, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return usualWidth
        }
        return Int(size.ws_col)
    }

    private static let usualWidth = 80

    /// Writes a result; a disk that is full or a pipe that is closed is an error, not a silence.
    static func write(_ text: String) throws {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
        } catch {
            throw Failure(.inputOutput, "cannot write the output: \(error.localizedDescription)")
        }
    }

    /// Writes what a command has done; when that cannot be written, the error says that it was done
    /// all the same, since who gave the command again would do it twice.
    static func write(_ text: String, done: String) throws {
        do {
            try write(text)
        } catch let failure as Failure {
            throw Failure(failure.code, failure.message, notes: ["but it was \(done)"])
        }
    }

    /// Writes to standard error, with its line break; where nobody can read it, nobody will.
    static func note(_ text: String) { writeError(text + "\n") }

    /// Whether a line on standard error can be written over.
    static var showsProgress: Bool {
        isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    }

    /// Writes to standard error what the next such text writes over.
    static func write(progress text: String) { writeError(text) }

    private static func writeError(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }

    /// Asks a question at the terminal; nil when the answer is empty or the input has ended.
    static func ask(_ question: String) -> String? {
        guard let answer = answer(to: question), !answer.isEmpty else { return nil }
        return answer
    }

    /// The answer to a question, which may be empty; nil when the input has ended (Ctrl-D), or
    /// when it was interrupted while `Interruption` is on.
    ///
    /// Read without a buffer: after Ctrl-D another question can be asked.
    static func answer(to question: String) -> String? {
        writeError("\(question) ")
        var line: [UInt8] = []
        var byte: UInt8 = 0
        while read(STDIN_FILENO, &byte, 1) == 1, byte != UInt8(ascii: "\n") { line.append(byte) }
        guard !line.isEmpty || byte == UInt8(ascii: "\n") else { return nil }
        return String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Asks for a yes or a no until it gets one. The end of the input is a no, since nothing else
    /// would stop the question from coming back.
    ///
    /// - Parameter usually: what an empty answer means.
    static func confirm(_ question: String, usually: Bool) -> Bool {
        while let answer = answer(to: question) {
            if let isYes = isYes(answer, usually: usually) { return isYes }
        }
        return false
    }

    /// Nil for an answer that is neither.
    static func isYes(_ answer: String, usually: Bool) -> Bool? {
        switch answer.lowercased() {
        case "": usually
        case "y", "yes", "j", "ja": true
        case "n", "no", "nee": false
        default: nil
        }
    }

    /// How often a question is asked whose answers cannot be read.
    private static let attempts = 3

    /// Asks a question at the terminal, and again when the answer cannot be read; nil when the
    /// answer is empty or the input has ended.
    static func ask<Value>(
        _ question: String, reading: (String) throws -> Value
    ) throws -> Value? {
        var attempt = 1
        while let answer = ask(question) {
            do {
                return try reading(answer)
            } catch {
                guard attempt < attempts else { throw error }
                attempt += 1
                note(description(of: error).map(terminalSafe).joined(separator: "\n  "))
            }
        }
        return nil
    }

    /// What is wrong with an answer, and what to do about it, a line each.
    private static func description(of error: any Error) -> [String] {
        switch error {
        case let failure as Failure: [failure.message] + failure.notes
        case let error as ValidationError: [error.message]
        default: ["\(error)"]
        }
    }

    /// All of standard input, as text with LF between lines and no line breaks at its end.
    static func readInput() throws -> String {
        if isatty(STDIN_FILENO) == 1 { note("type the text; end it with Ctrl-D on a new line") }
        let data: Data
        do {
            data = try FileHandle.standardInput.readToEnd() ?? Data()
        } catch {
            throw Failure(
                .inputOutput, "cannot read standard input: \(error.localizedDescription)")
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw Failure(
                .refused, "standard input is not UTF-8 text",
                notes: ["convert it first, for example with iconv -t UTF-8"])
        }
        let lines = text.lazy.map { $0 == "\r\n" ? "\n" : $0 }
        return String(lines.reversed().drop { $0.isNewline }.reversed())
    }
}

/// When to colour messages.
enum ColorChoice: String, CaseIterable, Sendable {
    case auto, always, never

    /// Whether to colour what goes to a stream: https://no-color.org, then whether it is a terminal.
    func isOn(terminal: Bool) -> Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto:
            terminal && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
                && ProcessInfo.processInfo.environment["TERM"] != "dumb"
        }
    }
}

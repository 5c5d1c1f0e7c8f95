import Foundation

/// The editor that the user chose: `$VISUAL`, else `$EDITOR`, else vi.
struct EditorProgram {
    /// The command as it was set.
    let command: String
    private let words: [String]

    /// Throws a `Failure` for a command that cannot be understood.
    init(_ command: String) throws {
        guard let words = ShellWords.split(command), let program = words.first, !program.isEmpty
        else {
            throw Failure(
                .refused, "the editor '\(command)' cannot be started: a quote is not closed",
                notes: [#"quote a path with spaces as in: export EDITOR='"/my path/ed" --wait'"#])
        }
        self.command = command
        self.words = words
    }

    /// What is set and not empty, else vi.
    static func chosen() throws -> EditorProgram {
        let environment = ProcessInfo.processInfo.environment
        let commands = ["VISUAL", "EDITOR"].compactMap { environment[$0] }
        return try EditorProgram(commands.first { !$0.allSatisfy(\.isWhitespace) } ?? "vi")
    }

    var program: String { words[0] }

    /// What the program is called with: the options that were set, the line to begin at as the
    /// editor wants it, and, for one with a window of its own, to wait until that is closed.
    func arguments(for path: String, line: Int?) -> [String] {
        let given = Array(words.dropFirst())
        let name = program.split(separator: "/").last.map(String.init) ?? ""
        let editor = Self.known.first { $0.names.contains(name) }
        let waits = editor?.wait ?? []
        let options = given + (waits.contains(where: given.contains) ? [] : waits.prefix(1))
        guard let line, let editor else { return options + [path] }
        let place =
            switch editor.place {
            case .plus: ["+\(line)", path]
            case .colon: ["\(path):\(line)"]
            case .goto: ["--goto", "\(path):\(line)"]
            }
        return options + place
    }

    /// How an editor is told at which line to begin.
    private enum Place { case plus, colon, goto }

    private struct Known {
        let names: [String]
        let place: Place
        /// The option that makes it wait, in each of its spellings; none for those that do anyway.
        var wait: [String] = []
    }

    private static let known = [
        Known(
            names: [
                "vi", "vim", "nvim", "view", "nvi", "vis", "nano", "rnano", "pico", "emacs",
                "emacsclient", "mg", "zile", "joe", "jstar", "micro", "kak", "ne", "mcedit",
            ], place: .plus),
        Known(names: ["gvim", "mvim"], place: .plus, wait: ["--nofork", "-f"]),
        Known(names: ["gedit", "xed", "pluma"], place: .plus, wait: ["--wait", "-w"]),
        Known(names: ["hx", "helix"], place: .colon),
        Known(names: ["subl", "zed", "zeditor"], place: .colon, wait: ["--wait", "-w"]),
        Known(
            names: ["code", "code-insiders", "code-oss", "codium", "vscodium", "cursor"],
            place: .goto, wait: ["--wait", "-w"]),
    ]
}

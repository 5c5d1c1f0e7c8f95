import Testing

@testable import CopCommandLine

/// Each editor is told its own way where to begin, and to wait until its window is closed.
struct EditorProgramTests {
    @Test(
        arguments: [
            ("vi", ["+7", "f"]), ("/usr/bin/nvim -u NONE", ["-u", "NONE", "+7", "f"]),
            ("nano", ["+7", "f"]), ("emacsclient -t", ["-t", "+7", "f"]), ("kak", ["+7", "f"]),
            ("micro", ["+7", "f"]), ("gvim", ["--nofork", "+7", "f"]),
            ("gvim -f", ["-f", "+7", "f"]),
            ("hx", ["f:7"]), ("subl", ["--wait", "f:7"]), ("subl -n -w", ["-n", "-w", "f:7"]),
            ("code", ["--wait", "--goto", "f:7"]), ("codium --wait", ["--wait", "--goto", "f:7"]),
            (#""/my path/code" -n"#, ["-n", "--wait", "--goto", "f:7"]),
            ("ed", ["f"]), ("notepad --line", ["--line", "f"]),
        ])
    func isTold(command: String, arguments: [String]) throws {
        #expect(try EditorProgram(command).arguments(for: "f", line: 7) == arguments)
    }

    /// A new text has no line to begin at, but the editor must wait all the same.
    @Test(arguments: [("vim", ["f"]), ("code", ["--wait", "f"]), ("ed -s", ["-s", "f"])])
    func withoutALine(command: String, arguments: [String]) throws {
        #expect(try EditorProgram(command).arguments(for: "f", line: nil) == arguments)
    }

    @Test(arguments: [#""vim"#, "''", ""])
    func whatIsNoCommandIsRefused(command: String) {
        #expect(throws: Failure.self) { try EditorProgram(command) }
    }
}

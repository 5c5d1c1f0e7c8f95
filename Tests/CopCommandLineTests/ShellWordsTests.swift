import Testing

@testable import CopCommandLine

struct ShellWordsTests {
    @Test(
        arguments: [
            ("vi", ["vi"]), ("  code  --wait ", ["code", "--wait"]), ("", []), ("  ", []),
            (#""/my path/ed" --wait"#, ["/my path/ed", "--wait"]),
            (#"'/my path/ed' -c 'set nu'"#, ["/my path/ed", "-c", "set nu"]),
            (#"/my\ path/ed"#, ["/my path/ed"]), (#"a"b c"d'e f'"#, ["ab cde f"]),
            (#"ed "" ''"#, ["ed", "", ""]), (#""a\"b\\c\d""#, [#"a"b\c\d"#]),
            (#"'a\b'"#, [#"a\b"#]),
            (#"ed "it's""#, ["ed", "it's"]), ("a\tb\nc", ["a", "b", "c"]),
            ("ed $HOME ~ `x` *", ["ed", "$HOME", "~", "`x`", "*"]),
        ])
    func splits(command: String, words: [String]) {
        #expect(ShellWords.split(command) == words)
    }

    @Test(arguments: [#""ed"#, "'ed", "ed \\", #"ed "a\"#])
    func whatIsNotClosedIsNoCommand(command: String) {
        #expect(ShellWords.split(command) == nil)
    }
}

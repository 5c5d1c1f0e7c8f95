/// Bytes that are not text, or text that YAML does not allow: where libyaml could not read on.
struct EncodingProblem {
    private let file: SourceFile
    /// The document it is in: a fix mends all of it.
    private let document: Range<Int>
    private let offset: Int
    private let isCharacter: Bool

    /// - Parameters:
    ///   - offset: the byte at which reading stopped.
    ///   - isCharacter: whether a character stands there, albeit one that is not allowed.
    init(_ file: SourceFile, in document: Range<Int>, at offset: Int, isCharacter: Bool) {
        self.file = file
        self.document = document
        self.offset = offset
        self.isCharacter = isCharacter
    }

    var diagnostic: Diagnostic { isCharacter ? forbiddenCharacter : invalidBytes }

    private var forbiddenCharacter: Diagnostic {
        let bytes = file.bytes
        var end = min(offset + 1, bytes.count)
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        let range = SourceRange(file, offset..<end)
        let scalar = file.text(in: offset..<end).unicodeScalars.first ?? "\u{0}"
        if scalar == "\u{0}" {
            return Diagnostic(
                .nulByte, "a NUL byte in the text", at: range,
                notes: ["the file may be damaged: restore it from git, or delete the byte"])
        }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        let name =
            scalar == "\u{FEFF}"
            ? "a byte order mark (\(code)) amid the text"
            : "a control character (\(code)) in the text"
        return Diagnostic(
            .controlCharacter, name, at: range,
            notes: ["it usually comes along with pasted text"],
            fix: Fix("delete it", [TextEdit(offset..<end, "")]))
    }

    private var invalidBytes: Diagnostic {
        let strayBytes = strayBytes
        // libyaml points past the byte that promised a sequence; the byte itself is what is wrong.
        let stray = strayBytes.first ?? min(offset, file.bytes.count - 1)
        let digits = String(file.bytes[stray], radix: 16, uppercase: true)
        let letter = strayBytes.first.flatMap { Unicode.Scalar(windows1252: file.bytes[$0]) }
        return Diagnostic(
            .invalidUTF8, "the byte \(digits) is not UTF-8 text",
            at: SourceRange(file, stray..<stray + 1),
            label: letter.map { "'\($0)' in the older encoding Windows-1252" } ?? "",
            notes: ["save the file with the encoding UTF-8, and check its accented letters"],
            fix: conversion(of: strayBytes))
    }

    /// The bytes of the document that are not part of a UTF-8 sequence.
    private var strayBytes: [Int] {
        var stray: [Int] = []
        var position = document.lowerBound
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = file.bytes[document].makeIterator()
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let scalar):
                position += scalar.count
            case .error(let length):
                stray += position..<position + length
                position += length
            case .emptyInput:
                return stray
            }
        }
    }

    /// Every stray byte as the letter that it is in Windows-1252, if all are.
    private func conversion(of strayBytes: [Int]) -> Fix? {
        var edits: [TextEdit] = []
        for stray in strayBytes {
            guard let letter = Unicode.Scalar(windows1252: file.bytes[stray]) else { return nil }
            edits.append(TextEdit(stray..<stray + 1, String(letter)))
        }
        return edits.isEmpty ? nil : Fix("read such bytes as Windows-1252", edits)
    }
}

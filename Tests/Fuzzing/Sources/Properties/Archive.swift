@testable import CopModel

/// Several files in one run of bytes: each behind a line `=== PATH`.
///
/// A path that no file of a workspace has stands for one all the same, so that what the fuzzer
/// does to a path is never in vain.
struct Archive {
    private(set) var files: [(file: WorkspaceFile, bytes: [UInt8])] = []

    init(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while let start = Self.nextMark(in: rest) {
            let line = rest[(start + Self.mark.count)...].prefix { $0 != UInt8(ascii: "\n") }
            rest = rest[line.endIndex...].dropFirst()
            let contents = rest[..<(Self.nextMark(in: rest) ?? rest.endIndex)]
            files.append((Self.file(at: Array(line)), Array(contents)))
        }
    }

    private static let mark = Array("=== ".utf8)

    private static func nextMark(in bytes: ArraySlice<UInt8>) -> Int? {
        bytes.indices.first { start in
            bytes[start...].starts(with: mark)
                && (start == bytes.startIndex || bytes[start - 1] == UInt8(ascii: "\n"))
        }
    }

    private static func file(at path: [UInt8]) -> WorkspaceFile {
        let text = String(decoding: path, as: UTF8.self)
        if let file = WorkspaceFile.single.first(where: { $0.path == text }) { return file }
        for (folder, file) in WorkspaceFile.folders.reversed()
        where text.hasPrefix("\(folder)/") && text.hasSuffix(".yaml") {
            return file(String(text.dropFirst(folder.count + 1).dropLast(5)))
        }
        return WorkspaceFile.single[path.reduce(0) { $0 &+ Int($1) } % WorkspaceFile.single.count]
    }
}

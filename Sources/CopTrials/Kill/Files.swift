import Foundation

/// What the files of a workspace hold, without what is another each time.
struct Files: Equatable {
    private let contents: [String: String]

    /// - Parameter place: a file or a folder that is left out.
    init(_ sandbox: Sandbox, without place: String? = nil) throws {
        // The id of an entry ends with the time of the day and two letters at random, which may be
        // such that it needs quotes.
        let stamp = /'?\d{4}-\d\d-\d\d-[2-9a-z]{8}'?/
        contents = try sandbox.tree(without: place).reduce(into: [:]) { contents, file in
            let text = String(decoding: file.value, as: UTF8.self)
            contents[file.key] =
                file.key.hasPrefix("diaries/") ? text.replacing(stamp, with: "STAMP") : text
        }
    }

    /// The same without a file or a folder.
    func without(_ place: String) -> Files {
        Files(contents: contents.filter { $0.key != place && !$0.key.hasPrefix(place + "/") })
    }

    private init(contents: [String: String]) { self.contents = contents }

    private static func isLeftover(_ path: String) -> Bool { path.hasSuffix(".cop-tmp") }

    /// Those that people see.
    var paths: Set<String> { Set(contents.keys.filter { !Self.isLeftover($0) }) }

    /// What a killed run left for the next to clear away.
    var leftovers: [String] { contents.keys.filter(Self.isLeftover) }

    /// Without what is to be cleared away, and without folders that are empty.
    var settled: Files {
        Files(contents: contents.filter { !Self.isLeftover($0.key) && !$0.value.isEmpty })
    }

    subscript(path: String) -> String? { contents[path] }
}

import CopYAML
import Testing

@testable import CopModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Large workspaces cost in proportion to their size.
@Suite(.serialized) struct ScaleTests {
    /// Four times the records may cost nine times the time: linear with room for noise, and far
    /// from the sixteen of a quadratic cost.
    @Test func costIsLinear() {
        let small = cost(600) { files($0) { "p\($0)" } }
        let large = cost(2400) { files($0) { "p\($0)" } }
        #expect(large < small * 9 + .milliseconds(20), "\(small), \(large)")
    }

    /// Not even when every reference is a mistake and every id might have been meant.
    @Test func costOfSuggestionsIsBounded() {
        let small = cost(600) { files($0) { "q\($0)" } }
        let large = cost(2400) { files($0) { "q\($0)" } }
        #expect(large < small * 9 + .milliseconds(20), "\(small), \(large)")
    }

    /// A million looks at an id are for 500 searches among 2,000.
    @Test func theFirstMistakesAreSuggestedFor() {
        let loaded = files(2000) { "q\($0)" }
        let diagnostics = ReferenceCheck(loaded).diagnostics
        #expect(diagnostics.count == 2000)
        #expect(diagnostics.count { $0.fix != nil } == 500)
        #expect(diagnostics.first?.fix != nil)
        // The same mistake again costs no search.
        let again = files(1000) { _ in "q1" }
        #expect(ReferenceCheck(again).diagnostics.count { $0.fix != nil } == 1000)
    }

    /// As many people, each with an entry, and a question by each.
    private func files(_ size: Int, by: (Int) -> String) -> [LoadedFile] {
        var files = (0..<size).map { number in
            load(.person("p\(number)"), "name: P\n")
        }
        files += (0..<size).map { load(.diary("p\($0)"), "date: 2026-01-15\ntext: x\n") }
        let questions = (0..<size).map { "- {id: i\($0), text: T, by: [\(by($0))]}\n" }
        return files + [load(.knowledgeAgenda, "questions:\n\(questions.joined())")]
    }

    private func load(_ file: WorkspaceFile, _ text: String) -> LoadedFile {
        LoadedFile(file, SourceFile(path: file.path, text: text))
    }

    /// The better of two, in time of this thread: other processes and tests hardly disturb it.
    private func cost(_ size: Int, _ files: (Int) -> [LoadedFile]) -> Duration {
        (0..<2).map { _ in
            let start = threadTime()
            let loaded = files(size)
            _ = Workspace(loaded.lazy.map(\.contents))
            _ = ReferenceCheck(loaded).diagnostics.sorted()
            return threadTime() - start
        }.min()!
    }

    private func threadTime() -> Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}

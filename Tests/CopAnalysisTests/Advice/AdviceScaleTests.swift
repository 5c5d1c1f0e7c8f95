import CopYAML
import TestSupport
import Testing

@testable import CopAnalysis
@testable import CopModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// All rules together cost in proportion to the size of the workspace.
@Suite(.serialized) struct AdviceScaleTests {
    /// Four times the records may cost nine times the time: linear with room for noise, and far
    /// from the sixteen of a quadratic cost.
    @Test func costIsLinear() throws {
        let small = cost(workspace(of: 200))
        let large = cost(workspace(of: 800))
        #expect(large < small * 9 + .milliseconds(20), "\(small), \(large)")
    }

    /// And so does what they say: a rule that hits everything takes a few lines.
    @Test func whatIsSaidDoesNotGrow() throws {
        let small = workspace(of: 200).advice(asOf: day("2028-06-01"))
        let large = workspace(of: 800).advice(asOf: day("2028-06-01"))
        #expect(small.map(\.code) == large.map(\.code))
        #expect(large.allSatisfy { $0.related.count <= 2 && $0.notes.count <= 3 })
        #expect(Set(large.map(\.code)).count > 20)
    }

    /// As many people, with ten diary entries, two questions, an action and a case each, and a
    /// session for every fifty of them, at which everyone was.
    private func workspace(of size: Int) -> Workspace {
        let people = (0..<size).map { "p\($0)" }
        func each(_ line: (Int) -> String) -> String {
            (0..<size).map { "- {\(line($0))}\n" }.joined()
        }
        var files: [(WorkspaceFile, String)] = people.map {
            (.person($0), "name: \($0)\norganisation: o\($0)\nroles: [participant]\n")
        }
        files += people.map { person in
            let entries = (0..<10).map { number in
                "---\nid: e\(number)\ndate: 2025-0\(1 + number % 9)-20\ninsight: x\n"
            }
            return (.diary(person), entries.joined())
        }
        files += (0..<size / 50).map { number in
            let date = day("2026-01-15").adding(days: number * 42)
            let present = people.joined(separator: ", ")
            return (
                .session("\(date)-s"),
                "title: S\ndate: \(date)\nstatus: held\nattendance: { present: [\(present)] }\n"
                    + "decisions: [{ text: Go on }]\n"
            )
        }
        files += [
            (.cop, "format: 1\ntitle: T\nlanguage: en\nstart: 2026-01-15\n"),
            (.organisations, "organisations:\n" + each { "id: op\($0), name: O, sector: s" }),
            (
                .knowledgeAgenda,
                "questions:\n" + each { "id: a\($0), text: A, raised: 2026-01-15" }
                    + each { "id: b\($0), text: B, raised: 2026-01-16" }
            ),
            (.actions, "actions:\n" + each { "id: x\($0), text: X, due: 2026-02-01" }),
            (.cases, "cases:\n" + each { "id: c\($0), title: C, person: [p\($0)]" }),
            (.results, "results:\n" + each { "id: r\($0), text: R" }),
            (.embedding, "entries:\n" + each { "id: m\($0), text: M, status: embedded" }),
        ]
        return Workspace(
            files.lazy.map { file, text in
                LoadedFile(file, SourceFile(path: file.path, text: text)).contents
            })
    }

    /// The better of two, in time of this thread: other processes and tests hardly disturb it.
    private func cost(_ workspace: Workspace) -> Duration {
        (0..<2).map { _ in
            let start = threadTime()
            _ = workspace.advice(asOf: day("2028-06-01"))
            return threadTime() - start
        }.min()!
    }

    private func threadTime() -> Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}

import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

/// Who may see what.
struct AudienceTests {
    static let files = [
        "cop.yaml": """
        format: 1
        title: Water
        language: en
        start: 2026-01-15
        agreements: { sharing: { rule: open } }
        """,
        "diaries/anna.yaml": """
        ---
        id: open
        date: 2026-01-16
        visibility: public
        text: open
        ---
        id: ours
        date: 2026-01-16
        text: ours
        ---
        id: theirs
        date: 2026-01-16
        visibility: facilitators
        text: theirs
        """,
        "diaries/private/anna.yaml": "---\nid: own\ndate: 2026-01-16\ntext: own\n",
        "reflections.yaml": """
        reflections:
          - { id: on-open, text: x, on: anna/open, visibility: public }
          - { id: on-ours, text: x, on: anna/ours, visibility: public }
          - { id: on-theirs, text: x, on: anna/theirs, visibility: group }
          - { id: on-own, text: x, on: anna/own, visibility: public }
          - { id: reply, text: x, on: on-theirs, visibility: public }
          - { id: ring, text: x, on: gnir, visibility: public }
          - { id: gnir, text: x, on: ring, visibility: public }
        """,
    ]

    @Test func aReflectionIsSeenByNobodyWhoMayNotSeeItsEntry() throws {
        let workspace = try workspace(Self.files)
        func seen(_ audience: Audience) -> [String] {
            workspace.visible(to: audience).reflections.reflections.map(\.id)
        }
        #expect(seen(.public) == ["on-open", "ring", "gnir"])
        #expect(seen(.group) == ["on-open", "on-ours", "ring", "gnir"])
        #expect(
            seen(.facilitators) == ["on-open", "on-ours", "on-theirs", "reply", "ring", "gnir"])
    }

    /// Whatever comes first in the file.
    @Test(arguments: [["into", "one", "two", "three"], ["three", "two", "one", "into"]])
    func reflectionsInACircleAreSeenTogetherOrNotAtAll(order: [String]) throws {
        let reflections = [
            "into": "{ id: into, text: x, on: one, visibility: facilitators }",
            "one": "{ id: one, text: x, on: two, visibility: public }",
            "two": "{ id: two, text: x, on: three, visibility: group }",
            "three": "{ id: three, text: x, on: one, visibility: public }",
        ]
        let list = order.compactMap { reflections[$0] }.map { "  - \($0)\n" }.joined()
        let workspace = try workspace(["reflections.yaml": "reflections:\n\(list)"])
        func seen(_ audience: Audience) -> Set<String> {
            Set(workspace.visible(to: audience).reflections.reflections.map(\.id))
        }
        #expect(seen(.public).isEmpty)
        #expect(seen(.group) == ["one", "two", "three"])
        #expect(seen(.facilitators) == ["into", "one", "two", "three"])
    }

    /// Each of many may be about the one before.
    @Test func aLongChainOfReflectionsCostsNoMoreThanItsLength() throws {
        func cost(_ count: Int) throws -> Duration {
            let chain = (1...count).reversed().map {
                "  - { id: r\($0), text: x, visibility: public\($0 > 1 ? ", on: r\($0 - 1)" : "") }\n"
            }
            let workspace = try workspace(["reflections.yaml": "reflections:\n" + chain.joined()])
            return (0..<3).map { _ in
                let clock = ContinuousClock()
                return clock.measure {
                    #expect(
                        workspace.visible(to: .public).reflections.reflections.count == count)
                }
            }.min()!
        }
        #expect(try cost(2000) < cost(250) * 20 + .milliseconds(10))
    }

    @Test func resultsAndStoriesAreSeenByTheirVisibility() throws {
        var files = Self.files
        files["results.yaml"] = """
            results:
              - { id: out, text: x, visibility: public }
              - { id: ours, text: x }
              - { id: theirs, text: x, visibility: facilitators }
            stories:
              - { id: told, title: x, by: anna, text: x, visibility: public }
              - { id: kept, title: x, by: anna, text: x, visibility: private }
            """
        let workspace = try workspace(files)
        func seen(_ audience: Audience) -> [String] {
            let results = workspace.visible(to: audience).results
            return results.results.map(\.id) + results.stories.map(\.id)
        }
        #expect(seen(.public) == ["out", "told"])
        #expect(seen(.group) == ["out", "ours", "told"])
        #expect(seen(.facilitators) == ["out", "ours", "theirs", "told"])
    }
}

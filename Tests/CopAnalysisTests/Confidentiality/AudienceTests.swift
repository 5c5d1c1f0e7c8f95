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

import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

@Suite struct FieldSystemTests {
    static let files = [
        "system.yaml": """
        actors:
          - id: z
            name: Zeta
            cells:
              legislation: { barriers: [One permit each], opportunities: [A trial] }
              market_structure: { barriers: [Lowest price] }
          - id: a
            name: Álfa
            cells:
              legislation: { barriers: [Old rules] }
              interaction: { opportunities: [They eat together] }
        indicators:
          - id: shared
            text: Shared trenches
            set: network
            measurements:
              - { date: 2026-03-01, value: 5 of 11 }
              - { date: 2026-01-15, value: "2" }
              - { value: some }
              - { date: 2026-09-01, value: "9" }
              - { date: 2026-04-01, value: "7,5 km" }
              - { date: 2026-05-01, value: a handful }
          - { id: other, text: Other }
          - { id: acting, text: Acting, set: actor }
        """,
        "domain.yaml": """
        causes:
          - text: Trunk
            because:
              - text: B
                changeable: true
                because:
                  - { text: B2, changeable: true }
                  - text: B1
                    because: [{ text: B1a }]
              - { text: A, changeable: false }
          - text: Bare
        """,
    ]

    private func system(asOf: String = "2026-06-01") throws -> FieldSystem {
        FieldSystem(try workspace(Self.files), asOf: day(asOf))
    }

    @Test func theMatrixCountsAndFindsWhatHinders() throws {
        let matrix = try system().matrix
        #expect(matrix.actors.map(\.id) == ["a", "z"])
        #expect(matrix.counts(in: .legislation) == (2, 1))
        #expect(matrix.counts(in: .interaction) == (0, 1))
        #expect(matrix.counts(in: .physicalInfrastructure) == (0, 0))
        #expect(matrix.mostHindered == [.legislation])
        #expect(matrix.barriers(in: .legislation).map(\.text) == ["Old rules", "One permit each"])
        #expect(matrix.barriers(behind: .marketFormation).map(\.actor.id) == ["z"])
        #expect(matrix.barriers(behind: .guidanceOfTheSearch).count == 2)
    }

    @Test func everyFeatureHasItsColumn() throws {
        let cells = SystemFeature.allCases.map { $0.rawValue.replacing("-", with: "_") }
        #expect(cells == SystemActor.Cells.fields.keys)
        for (number, key) in cells.enumerated() {
            let workspace = try workspace([
                "system.yaml":
                    "actors: [{ id: a, name: A, cells: { \(key): { barriers: [x] } } }]\n"
            ])
            let matrix = SystemMatrix(workspace)
            #expect(
                SystemFeature.allCases.map { matrix.counts(in: $0).barriers }
                    == SystemFeature.allCases.indices.map { $0 == number ? 1 : 0 })
        }
    }

    @Test func everyFunctionLooksSomewhere() {
        for function in SystemFunction.Function.allCases { #expect(!function.features.isEmpty) }
    }

    @Test func indicatorsRunThroughTime() throws {
        let courses = try system().indicators
        #expect(courses.map(\.indicator.id) == ["shared", "acting", "other"])
        #expect(
            courses[0].measurements.map(\.value) == [
                "2", "5 of 11", "7,5 km", "a handful", "some",
            ])
        #expect(courses[0].numbers == [2, 5, 7.5, nil, nil])
        #expect(try system(asOf: "2026-03-01").indicators[0].numbers == [2, 5, nil])
    }

    @Test func theTreeIsReadFromTheTrunk() throws {
        let causes = try system().causes
        #expect(causes.nodes.map(\.text) == ["Bare", "Trunk", "A", "B", "B1", "B1a", "B2"])
        #expect(causes.nodes.map(\.depth) == [0, 0, 1, 1, 2, 3, 2])
        #expect(causes.nodes.map(\.parent) == [nil, nil, 1, 1, 3, 4, 3])
    }

    /// Deep is where people asked why twice or more, and then stopped.
    @Test func findsWhatLiesDeepAndCanBeChanged() throws {
        let causes = try system().causes
        #expect(causes.deep(changeable: true).map(\.text) == ["B2"])
        #expect(causes.deep(changeable: nil).map(\.text) == ["B1a"])
        #expect(causes.deep(changeable: false).isEmpty)
        #expect(causes.shallowChangeable.map(\.text) == ["B"])
    }
}

import CopModel
import CopYAML
import Testing

/// References between files: each leads somewhere, or is reported where it stands.
struct ReferenceTests {
    @Test func aWorkspaceWithEveryFieldFilledInHasNoProblem() throws {
        #expect(try TestFolder(Sample.files).problems == [])
    }

    static let references: [(path: String, place: [PathStep])] = zip(
        WorkspaceSchema.names, Sample.workspace
    ).flatMap { name, file in
        Sample.references(in: WorkspaceSchema.shape(of: name)!).map { (file.path, $0) }
    }

    @Test func thereAreReferencesOfEveryKind() {
        #expect(Self.references.count > 40)
    }

    /// Whatever field an unknown id stands in, it is found, and nothing else is.
    @Test(arguments: references.indices)
    func anUnknownIDIsReportedAtItsPlace(index: Int) throws {
        let (path, place) = Self.references[index]
        let value = try #require(Sample.workspace.first { $0.path == path }?.value)
        let text = Emitter.document(value.replacing(place[...], with: .text("zzz-q")))
        let diagnostics = try TestFolder(Sample.files.merging([path: text]) { $1 }).diagnostics
        try #require(diagnostics.map(\.code.id) == ["unknown-reference"], "\(path) \(place)")
        let range = diagnostics[0].primary.range
        let tree = Tree.parse(SourceFile(path: path, text: text)).tree
        #expect(range.file.path == path)
        #expect(range.bytes == tree.root?[place]?.range)
        #expect(diagnostics[0].headline.hasSuffix(" 'zzz-q'"))
        #expect(!diagnostics[0].notes.isEmpty)
    }

    @Test func bothEndsAreShown() throws {
        let folder = try TestFolder([
            "people/anna-de-vries.yaml": "name: Anna\n",
            "knowledge-agenda.yaml":
                "questions:\n- {id: q, text: Why?, by: [ana-de-vries]}\n- {id: r, text: How?, follows: qq}\n",
        ])
        let diagnostics = folder.diagnostics
        #expect(
            lines(diagnostics) == [
                "knowledge-agenda.yaml:2:28: error: no person 'ana-de-vries' [unknown-reference]",
                "knowledge-agenda.yaml:3:32: error: no question 'qq' [unknown-reference]",
            ])
        #expect(
            diagnostics.map(\.primary.text) == [
                "did you mean 'anna-de-vries'?", "did you mean 'q'?",
            ])
        #expect(
            diagnostics.flatMap(\.related).map {
                "\($0.range.file.path):\($0.range.bytes) \($0.text)"
            }
                == [
                    "people/anna-de-vries.yaml:0..<0 'anna-de-vries' is here",
                    "knowledge-agenda.yaml:18..<19 'q' is here",
                ])
        for (diagnostic, id) in zip(diagnostics, ["anna-de-vries", "q"]) {
            #expect(diagnostic.fix?.edits.map(\.replacement) == [id])
            #expect(diagnostic.fix?.edits.map(\.range) == [diagnostic.primary.range.bytes])
        }
    }

    /// The ends of a tie may be people or organisations, and nothing else.
    @Test func anIDOfAnotherKindIsUnknown() throws {
        let folder = try TestFolder([
            "people/anna.yaml": "name: Anna\n",
            "organisations.yaml": "organisations:\n- {id: org, name: O}\n",
            "network.yaml":
                "relations:\n- {from: anna, to: org, kind: knows}\n- {from: org, to: team, kind: knows}\ncoalitions:\n- {id: team, name: T}\n",
            "sessions/2026-01-15-a.yaml": "title: A\ndate: 2026-01-15\nhost: org\n",
        ])
        #expect(
            folder.problems == [
                "network.yaml:3:19: error: no person or organisation 'team' [unknown-reference]",
                "sessions/2026-01-15-a.yaml:3:7: error: no person 'org' [unknown-reference]",
            ])
    }

    @Test func builtInKindsOfTieNeedNoDefinition() throws {
        for kind in TieKind.builtIn {
            let folder = try TestFolder([
                "people/a.yaml": "name: A\n", "people/b.yaml": "name: B\n",
                "network.yaml": "relations:\n- {from: a, to: b, kind: \(kind)}\n",
            ])
            #expect(folder.problems == [])
        }
    }

    @Test func duplicatesAreReportedWithBothEnds() throws {
        let diagnostics = try TestFolder([
            "people/team.yaml": "name: Someone called Team\n",
            "people/anna.yaml": "id: anna\nname: Anna\n",
            "organisations.yaml":
                "organisations:\n- {id: team, name: T}\n- {id: org, name: O}\n- {id: org, name: P}\n",
            "network.yaml": "coalitions:\n- {id: anna, name: A}\n- {id: org, name: B}\n",
            "signals.yaml": "signals:\n- {id: anna, text: A}\n- {id: anna, text: B}\n",
        ]).diagnostics
        #expect(
            lines(diagnostics)
                == [
                    "organisations.yaml:3:8: error: the id 'org' is taken by a coalition [duplicate-id]",
                    "organisations.yaml:4:8: error: the id 'org' is taken by a coalition [duplicate-id]",
                    "people/anna.yaml:1:5: error: the id 'anna' is taken by a coalition [duplicate-id]",
                    "people/team.yaml:1:1: error: the id 'team' is taken by an organisation [duplicate-id]",
                    "signals.yaml:3:8: error: the id 'anna' is taken by another signal [duplicate-id]",
                ].sorted())
        #expect(
            Set(diagnostics.map { "\($0.related[0].range.file.path) \($0.related[0].range.bytes)" })
                == [
                    "network.yaml 19..<23", "network.yaml 41..<44",
                    "organisations.yaml 22..<26", "signals.yaml 16..<20",
                ])
    }

    /// One mistake is told once, not once for everyone who relied on it.
    @Test func aBrokenFileMakesNoReferenceUnknown() throws {
        let broken = "a: 'x\n"
        for (path, value) in Sample.workspace where path != "cop.yaml" {
            let folder = try TestFolder(Sample.files.merging([path: broken]) { $1 })
            let codes = folder.diagnostics.map { "\($0.primary.range.file.path) \($0.code.id)" }
            #expect(codes == ["\(path) unclosed-quote"])
            _ = value
        }
    }

    /// While other mistakes are told all the same.
    @Test func aBrokenFileHidesNoOtherMistake() throws {
        let folder = try TestFolder([
            "people/anna.yaml": "name: 'A\n", "people/ben.yaml": "name: Ben\norganisation: org\n",
            "organisations.yaml": "organisations:\n- {id: org, name: O, level: high}\n",
            "sessions/2026-01-15-a.yaml":
                "title: A\ndate: 2026-01-15\nhost: nobody\npreparers: [anna]\n",
        ])
        #expect(
            folder.diagnostics.map { "\($0.primary.range.file.path) \($0.code.id)" } == [
                "organisations.yaml invalid-choice", "people/anna.yaml unclosed-quote",
                "sessions/2026-01-15-a.yaml unknown-reference",
            ])
    }
}

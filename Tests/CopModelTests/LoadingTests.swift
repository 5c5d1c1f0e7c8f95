import CopYAML
import Foundation
import Randomness
import TestSupport
import Testing

@testable import CopModel

/// A whole workspace, with whatever is in the way.
struct LoadingTests {
    /// Mistakes of many kinds in many files.
    static let broken: [String: String] = [
        "cop.yaml": "format: 1\ntitle: W\nlanguage: de\nstart: 2026-02-30\nrythm: {}\n",
        "signals.yaml": "signals:\n- {id: a, text: A, seen_by: [x]}\n- {id: a, text: B}\n",
        "people/anna.yaml": "name: Anna\njoined: 2026-03-01\nleft: 2026-02-01\n",
        "people/ben.yaml": "name: 'Ben\n",
        "sessions/2026-01-15-a.yaml": "title: A\ndate: 2026-01-16\nfrom: 10:00\nuntil: 09:00\n",
        "diaries/anna.yaml":
            "date: 2026-01-15\ntext: [a\n---\ndate: 2026-01-16\n---\ndate: x\ntext: y\n",
        "network.yml": "",
    ]

    static let problems = [
        "cop.yaml:3:11: error: 'de' is not one of en, nl [invalid-choice]",
        "cop.yaml:4:8: error: the date 2026-02-30 does not exist [invalid-date]",
        "cop.yaml:5:1: error: cop.yaml has no key 'rythm' [unknown-key]",
        "diaries/anna.yaml:2:7: error: '[' is not closed by ']' [unclosed-bracket]",
        "diaries/anna.yaml:4:1: error: this diary entry says nothing [empty-entry]",
        "diaries/anna.yaml:6:7: error: 'x' is not a date [invalid-date]",
        "people/anna.yaml:3:7: error: 'left' is 2026-02-01, before 'joined', which is 2026-03-01 [time-order]",
        "people/ben.yaml:1:7: error: the quotation mark that opens this text is never closed [unclosed-quote]",
        "sessions/2026-01-15-a.yaml:2:7: error: the session is on 2026-01-16, but its id is '2026-01-15-a' [id-mismatch]",
        "sessions/2026-01-15-a.yaml:4:8: error: this session ends at 09:00, but begins at 10:00 [time-order]",
        "signals.yaml:2:30: error: no person or organisation 'x' [unknown-reference]",
        "signals.yaml:3:8: error: the id 'a' is taken by another signal [duplicate-id]",
        "network.yml:1:1: warning: no file of a workspace is called 'network.yml', so it is not read [unknown-file]",
    ]

    @Test func everyProblemOfEveryFileIsToldInOrder() throws {
        let problems = try TestFolder(Self.broken).problems
        #expect(problems == Self.problems)
    }

    @Test func everyRunTellsTheSame() throws {
        let folder = try TestFolder(Self.broken)
        let first = folder.diagnostics
        for _ in 0..<20 { #expect(folder.diagnostics == first) }
    }

    /// Files are given in the order of their names; the records would come out the same in any.
    @Test func theOrderOfTheFilesDoesNotMatter() throws {
        let files = Sample.files.merging(Self.broken) { $1 }
        let loaded = files.sorted { $0.key < $1.key }.compactMap { path, text in
            Self.file(path).map { LoadedFile($0, SourceFile(path: path, text: text)) }
        }
        var generator = SplitMix(state: 7)
        let expected = Self.outcome(loaded)
        for _ in 0..<50 {
            let outcome = Self.outcome(loaded.shuffled(using: &generator))
            #expect(outcome.workspace == expected.workspace)
            // Which of two records of one id is called the first depends on the order, as it must.
            #expect(
                outcome.problems.filter { !$0.contains("duplicate-id") }
                    == expected.problems.filter { !$0.contains("duplicate-id") })
        }
    }

    /// Reading on all cores gives what reading one file after the other gives.
    @Test func parallelIsSequential() throws {
        var files = Self.broken
        for number in 0..<300 {
            files["people/p\(number).yaml"] = number % 7 == 0 ? "nam: P\n" : "name: P\(number)\n"
            files["diaries/p\(number).yaml"] = "date: 2026-01-\(10 + number % 30)\ntext: x\n"
        }
        files["network.yml"] = nil
        let (workspace, diagnostics) = try TestFolder(files).load()
        let loaded = files.sorted { $0.key < $1.key }.map { path, text in
            LoadedFile(Self.file(path)!, SourceFile(path: path, text: text))
        }
        let expected = Self.outcome(loaded)
        #expect(describe(workspace) == expected.workspace)
        #expect(lines(diagnostics) == expected.problems)
        #expect(expected.problems.count > 100)
    }

    private static func outcome(_ loaded: [LoadedFile]) -> (workspace: String, problems: [String]) {
        let (workspace, diagnostics) = WorkspaceFiles(list: loaded, found: Decoding()).joined()
        return (describe(workspace), lines(diagnostics))
    }

    private static func file(_ path: String) -> WorkspaceFile? {
        if let file = WorkspaceFile.single.first(where: { $0.path == path }) { return file }
        guard path.hasSuffix(".yaml") else { return nil }
        for (folder, file) in WorkspaceFile.folders.reversed() where path.hasPrefix("\(folder)/") {
            return file(String(path.dropFirst(folder.count + 1).dropLast(5)))
        }
        return nil
    }

    @Test func aBrokenDiaryEntryHidesNoOther() throws {
        let bad = [
            "text: 'x", "text: [x", "a: b: c", "\ttext: x", "text: @x", "- x\ny: z", "{", "\u{1}",
        ]
        for entry in bad {
            for position in 0..<3 {
                var entries = ["date: 2026-01-01\ntext: one\n", "date: 2026-01-02\ntext: two\n"]
                entries.insert("\(entry)\n", at: position)
                let folder = try TestFolder([
                    "people/anna.yaml": "name: Anna\n",
                    "diaries/anna.yaml": entries.joined(separator: "---\n"),
                ])
                let (workspace, diagnostics) = folder.load()
                #expect(diagnostics.count == 1, "\(entry): \(lines(diagnostics))")
                #expect(workspace.diary(of: "anna")?.entries.map(\.text) == ["one", "two"])
            }
        }
    }

    /// What the fuzzer found: of two anchors or tags, the second is that of an empty key.
    @Test(arguments: [
        "&o\t\n!\t:\t\n...\ni$", "&a\n! :\n", "! : x\n", "&a\n!t : x\nb: 1\n", " &a\n&b:  \n",
    ])
    func anEmptyKeyWithATagIsAKeyThatNobodyKnows(text: String) throws {
        let problems = try TestFolder(["domain.yaml": text]).problems
        #expect(!problems.isEmpty)
        #expect(problems.allSatisfy { $0.hasPrefix("domain.yaml:") }, "\(problems)")
    }

    @Test func entriesOfBothDiariesOfAPersonAreOneDiary() throws {
        let (workspace, diagnostics) = try TestFolder([
            "people/anna.yaml": "name: Anna\n", "people/ben.yaml": "name: Ben\n",
            "diaries/anna.yaml": "date: 2026-01-03\ntext: c\n---\ndate: 2026-01-01\ntext: a\n",
            "diaries/private/anna.yaml": "date: 2026-01-02\ntext: b\n",
            "diaries/private/ben.yaml": "date: 2026-01-02\ntext: d\nvisibility: public\n",
        ]).load()
        #expect(diagnostics == [])
        #expect(workspace.diaries.map(\.person) == ["anna", "ben"])
        #expect(workspace.diary(of: "anna")?.entries.map(\.text) == ["a", "b", "c"])
        #expect(
            workspace.diaries.flatMap(\.entries).map(\.visibility) == [
                nil, .private, nil, .private,
            ])
    }

    @Test func aPrivateEntryInASharedDiaryIsAnError() throws {
        let folder = try TestFolder([
            "people/anna.yaml": "name: Anna\n",
            "diaries/anna.yaml": "date: 2026-01-03\ntext: c\nvisibility: private\n",
        ])
        #expect(
            folder.problems == [
                "diaries/anna.yaml:3:13: error: a private entry stands in a diary that git shares [shared-private-entry]"
            ])
    }

    @Test func whatIsInTheWayIsReported() throws {
        let folder = try TestFolder([
            "people/anna.yaml": "name: Anna\norganisation: org\n", "sessions": "a file\n",
            "intakes/ben.yaml/x": "",
            "reflections.yaml":
                "reflections:\n- {id: r, text: T, on: 2026-01-15-a}\n",
        ])
        try folder.folder("organisations.yaml")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/people/eve.yaml", withDestinationPath: "nowhere")
        try folder.write("people: [anna, eve, finn]\n", to: "people/notes.txt")
        try folder.write("title: A\ndate: 2026-01-15\n", to: "diaries/private/README.md")
        #expect(
            folder.problems == [
                "intakes/ben.yaml:1:1: error: this file cannot be read: it is a folder, not a file [unreadable-file]",
                "organisations.yaml:1:1: error: this file cannot be read: it is a folder, not a file [unreadable-file]",
                "people/eve.yaml:1:1: error: this file cannot be read: it is a link to something that does not exist [unreadable-file]",
                "sessions:1:1: error: this folder cannot be read: it is not a folder [unreadable-file]",
            ])
    }

    /// Who is mentioned is there, though nothing can be known about them.
    @Test func whatCannotBeReadMakesNoReferenceUnknown() throws {
        let session = "title: A\ndate: 2026-01-15\nhost: eve\n"
        let person = try TestFolder([
            "people/eve.yaml/x": "", "sessions/2026-01-15-a.yaml": session,
        ])
        #expect(person.diagnostics.map(\.primary.range.file.path) == ["people/eve.yaml"])
        let people = try TestFolder(["people": "a file\n", "sessions/2026-01-15-a.yaml": session])
        #expect(people.diagnostics.map(\.primary.range.file.path) == ["people"])
        let meeting = try TestFolder([
            "people/eve.yaml": "name: Eve\n", "sessions/2026-01-15-a.yaml/x": "",
            "diaries/eve.yaml": "date: 2026-01-15\nsession: 2026-01-15-a\ntext: T\n",
        ])
        #expect(
            meeting.diagnostics.map(\.primary.range.file.path) == ["sessions/2026-01-15-a.yaml"])
    }

    @Test(
        arguments: [
            (
                "format: 2\n",
                "cop.yaml:1:9: error: format 2 is unknown to this version of cop [unsupported-format]"
            ),
            (
                "format: 0\n",
                "cop.yaml:1:9: error: format 0 is unknown to this version of cop [unsupported-format]"
            ),
            (
                "format: one\n",
                "cop.yaml:1:9: error: 'one' is not a whole number from 0 to 1000000 [invalid-value]"
            ),
            ("", "cop.yaml:1:1: error: cop.yaml has no 'format' [unsupported-format]"),
            ("format:\n", "cop.yaml:1:8: error: cop.yaml has no 'format' [unsupported-format]"),
        ])
    func otherFormatsAreRefused(format: String, problem: String) throws {
        let rest = "title: W\nlanguage: en\nstart: 2026-01-15\n"
        #expect(try TestFolder(["cop.yaml": format + rest]).problems == [problem])
    }

    @Test func idsAndFileNamesAgree() throws {
        let problems = try TestFolder([
            "people/anna.yaml": "id: ana\nname: Anna\n", "people/Ben Bos.yaml": "name: Ben\n",
            "people/cees.yaml": "id: Cees\nname: Cees\n", "intakes/anna.yaml": "id: cees\n",
            "sessions/kick-off.yaml": "title: A\ndate: 2026-01-15\n",
            "sessions/2026-01-16.yaml": "title: A\ndate: 2026-01-16\n",
        ]).problems
        #expect(
            problems == [
                "intakes/anna.yaml:1:5: error: the id is 'cees', but the file is named 'anna' [id-mismatch]",
                "people/Ben Bos.yaml:1:1: error: the file name 'Ben Bos' should be lower-case letters and digits, joined by hyphens [invalid-id]",
                "people/anna.yaml:1:5: error: the id is 'ana', but the file is named 'anna' [id-mismatch]",
                "people/cees.yaml:1:5: error: 'Cees' should be lower-case letters and digits, joined by single hyphens [invalid-id]",
                "sessions/kick-off.yaml:2:7: error: the session is on 2026-01-15, but its id is 'kick-off' [id-mismatch]",
            ])
    }

    /// A message about an entry names no key of the entry before it.
    @Test(arguments: ["just words\n", "- x\n"])
    func aDiaryEntryWithoutKeysIsCalledByItsName(entry: String) throws {
        let folder = try TestFolder([
            "people/anna.yaml": "name: Anna\n",
            "diaries/anna.yaml": "date: 2026-01-15\ntext: a\n---\n\(entry)",
        ])
        let found = entry.hasPrefix("-") ? "list" : "text"
        #expect(
            folder.diagnostics.map(\.headline) == [
                "this diary entry should have keys with values, but is a \(found)"
            ])
    }

    @Test func aPrivateReflectionIsAnError() throws {
        let folder = try TestFolder([
            "reflections.yaml":
                "reflections:\n- {id: a, text: A, visibility: private}\n- {id: b, text: B}\n"
        ])
        #expect(
            folder.problems == [
                "reflections.yaml:2:32: error: a private reflection stands in a file that git shares [shared-private-entry]"
            ])
    }

    @Test func aTextThatACommentCutIsAWarning() throws {
        let folder = try TestFolder(["domain.yaml": "question: Where is leak #1?\n"])
        #expect(
            folder.problems == [
                "domain.yaml:1:25: warning: the text ends here: '#' after a space begins a comment [cut-by-comment]"
            ])
    }

    @Test func filesThatOnlyLookRightAreWarnedOf() throws {
        let folder = try TestFolder([
            "people/zoe.YAML": "", "people/old/anna.yaml": "", "people/old/notes.md": "",
            "diaries/2026/ben.yml": "", "archive/cop.yaml": "", "Signals.YML": "",
        ])
        #expect(folder.diagnostics.allSatisfy { $0.code == .unknownFile })
        #expect(
            folder.diagnostics.map { [$0.primary.range.file.path] + $0.notes } == [
                ["Signals.YML", "should it be 'signals.yaml'?"],
                ["diaries/2026/ben.yml", "should it be 'diaries/ben.yaml'?"],
                ["people/old/anna.yaml", "should it be 'people/anna.yaml'?"],
                ["people/zoe.YAML", "should it be 'people/zoe.yaml'?"],
            ])
    }

    @Test func unknownFilesAreWarnedOf() throws {
        let folder = try TestFolder([
            "signal.yaml": "", "people/anna.yml": "", "budget.yaml": "", ".hidden.yaml": "",
            "people/.hidden.yaml": "", "notes.md": "",
        ])
        #expect(
            folder.problems == [
                "budget.yaml:1:1: warning: no file of a workspace is called 'budget.yaml', so it is not read [unknown-file]",
                "people/anna.yml:1:1: warning: no file of a workspace is called 'people/anna.yml', so it is not read [unknown-file]",
                "signal.yaml:1:1: warning: no file of a workspace is called 'signal.yaml', so it is not read [unknown-file]",
            ])
        #expect(
            folder.diagnostics.map(\.notes) == [
                [], ["should it be 'people/anna.yaml'?"], ["should it be 'signals.yaml'?"],
            ])
    }

    @Test func aFileOfOneRecordEndsWithIt() throws {
        let folder = try TestFolder(["domain.yaml": "question: Q\n---\nquestion: R\n"])
        #expect(folder.load().workspace.domain.question == "Q")
        #expect(
            folder.problems == [
                "domain.yaml:2:1: error: domain.yaml ends here: what follows '---' is not read [several-documents]"
            ])
    }

    @Test func emptyFilesAreEmptyRecords() throws {
        var files = Dictionary(
            uniqueKeysWithValues: WorkspaceSchema.names.filter { $0.hasSuffix(".yaml") }.map {
                ($0, "# nothing\n")
            })
        files["cop.yaml"] = TestFolder.cop
        #expect(try TestFolder(files).problems == [])
        #expect(
            try TestFolder(["cop.yaml": "", "sessions/2026-01-15-a.yaml": "# A\n"]).problems == [
                "cop.yaml:1:1: error: cop.yaml has no 'language' [missing-key]",
                "cop.yaml:1:1: error: cop.yaml has no 'start' [missing-key]",
                "cop.yaml:1:1: error: cop.yaml has no 'title' [missing-key]",
                "sessions/2026-01-15-a.yaml:1:1: error: session has no 'date' [missing-key]",
                "sessions/2026-01-15-a.yaml:1:1: error: session has no 'title' [missing-key]",
            ])
    }

    @Test func theLanguageIsKnownWithoutTheRest() throws {
        let plain = try TestFolder()
        #expect(WorkspaceLoader(root: plain.path).language() == .english)
        let other = try TestFolder(["cop.yaml": "language: nl\ntitle: 'x\n"])
        #expect(WorkspaceLoader(root: other.path).language() == nil)
        #expect(WorkspaceLoader(root: "/nowhere").language() == nil)
    }

    @Test func examplesHaveNoProblem() {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        for name in ["bedrijven-en-biodiversiteit", "water-distribution"] {
            let (workspace, diagnostics) =
                WorkspaceLoader(root: root.appending(path: "examples/\(name)").path).load()
            #expect(lines(diagnostics) == [])
            #expect(workspace.people.count > 10)
        }
    }
}

/// A whole workspace as text, to compare one with another.
private func describe(_ workspace: Workspace) -> String {
    var values: [Value?] = [
        workspace.cop.encoded, workspace.domain.encoded, workspace.signals.encoded,
        workspace.network.encoded, workspace.reflections.encoded,
    ]
    values += workspace.organisations.map(\.encoded) + workspace.people.map(\.encoded)
    values += workspace.intakes.map(\.encoded) + workspace.contracts.map(\.encoded)
    values += workspace.sessions.map(\.encoded) + workspace.questions.map(\.encoded)
    for diary in workspace.diaries {
        values += [.text(diary.person)] + diary.entries.map(\.encoded)
    }
    return values.map { $0.map { Emitter.document($0) } ?? "-\n" }.joined(separator: "---\n")
}

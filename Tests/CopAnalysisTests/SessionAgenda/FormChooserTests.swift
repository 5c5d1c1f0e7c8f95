import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

/// Which work form is chosen.
struct FormChooserTests {
    private func chooser(
        _ forms: [WorkForm], people: Int? = nil, after blocks: String = ""
    ) throws -> FormChooser {
        let sessions = try workspace([
            "sessions/2026-01-15-start.yaml":
                "title: Start\ndate: 2026-01-15\nstatus: held\nblocks: [\(blocks)]\n"
        ]).sessions
        return FormChooser(
            forms, people: people, after: sessions, VarietyCount(sessions, forms))
    }

    private func choice(
        _ forms: [WorkForm], for purpose: AgendaBlock.Purpose = .gather, people: Int? = nil,
        minutes: Int = 45, after blocks: String = ""
    ) throws -> String? {
        var chooser = try chooser(forms, people: people, after: blocks)
        return chooser.choose(for: purpose, minutes: minutes)?.form.id
    }

    @Test func bringsWhatTheRunHadTooLittleOf() throws {
        let forms = [form("a", .plenary), form("b", .pairs)]
        let often = "{ title: x, grouping: pairs }, { title: y, grouping: pairs }"
        #expect(try choice(forms, after: often) == "a")
        #expect(try choice(forms, after: "\(often.replacing("pairs", with: "plenary"))") == "b")
    }

    @Test(arguments: ["appeal: reason", "focus: content"])
    func looksAtAppealAndFocusToo(_ often: String) throws {
        let forms = [
            form("a", .plenary, .reason, .content), form("b", .plenary, .body, .surroundings),
        ]
        #expect(try choice(forms, after: "{ title: x, \(often) }") == "b")
    }

    @Test func doesNotRepeatTheFormOfTheLastSession() throws {
        #expect(try choice([form("a"), form("b")], after: "{ title: x, work_form: a }") == "b")
        #expect(try choice([form("a"), form("b")], after: "{ title: x, work_form: b }") == "a")
        #expect(try choice([form("a")], after: "{ title: x, work_form: a }") == "a")
    }

    @Test func doesNotRepeatTheOneUsedBeforeThatEither() throws {
        let sessions = try workspace([
            "sessions/2026-01-15-start.yaml":
                "title: S\ndate: 2026-01-15\nblocks: [{ title: x, work_form: a }]\n",
            "sessions/2026-02-15-next.yaml":
                "title: N\ndate: 2026-02-15\nblocks: [{ title: x, work_form: c }]\n",
        ]).sessions
        let forms = [form("a"), form("b"), form("c")]
        var chooser = FormChooser(
            forms, people: nil, after: sessions, VarietyCount(sessions, forms))
        let chosen = (0..<4).map { _ in chooser.choose(for: .gather, minutes: 45)?.form.id }
        #expect(chosen == ["b", "a", "c", nil])
    }

    @Test func variesWithinASession() throws {
        var chooser = try chooser([
            form("a", .pairs, .body, .content), form("b", .pairs, .body, .content),
            form("c", .smallGroups, .reason, .content),
        ])
        let chosen = (0..<2).map { _ in chooser.choose(for: .gather, minutes: 45)?.form.id }
        #expect(chosen == ["a", "c"])
    }

    @Test func fitsTheGroup() throws {
        let forms = [form("a", people: "12-40"), form("b", people: "3")]
        #expect(try choice(forms, people: 12) == "a")
        #expect(try choice(forms, people: 3) == "b")
        #expect(try choice(forms, people: 11) == nil)
        #expect(try choice(forms) == "a")
        #expect(try choice([form("a", people: "as you like")], people: 11) == "a")
    }

    @Test func fitsTheMinutes() throws {
        let forms = [form("a", minutes: "60–90"), form("b", minutes: "20-45")]
        #expect(try choice(forms, minutes: 60) == "a")
        #expect(try choice(forms, minutes: 45) == "b")
        #expect(try choice(forms, minutes: 50) == nil)
        var usual = form("c")
        (usual.minutes, usual.minutesRange) = (60, nil)
        #expect(try choice([usual], minutes: 90) == "c")
        #expect(try choice([usual], minutes: 35) == nil)
    }

    @Test func servesThePurpose() throws {
        let forms = [
            form("arrive", .plenary, .reason, .individual, phase: .opening),
            form("sharing", .plenary, .reason, .group, phase: .opening, step: 6),
            form("clinic", .plenary, .reason, .individual),
            form("fishbowl"),
            form("decide", .plenary, .reason, .content, step: 6),
            form("levels", .plenary, .reason, .surroundings, step: 4),
            form("round", phase: .harvest, step: 7),
            form("stories", .plenary, .reason, .individual, phase: .harvest, step: 9),
            form("failures", .plenary, .reason, .individual, phase: .harvest, step: 8),
            form("next", .plenary, .reason, .group, phase: .closing, step: 6),
            form("out", .plenary, .reason, .group, phase: .closing, step: 7),
        ]
        let purposes: [(AgendaBlock.Purpose, [String])] = [
            (.opening, ["arrive"]), (.sharing, ["sharing"]), (.lookBack, ["failures"]),
            (.gather, ["fishbowl"]), (.round, ["round"]), (.harvest, ["failures", "stories"]),
            (.howNext, ["next"]), (.evaluation, ["out"]), (.open, []), (.pause, []),
        ]
        for (purpose, ids) in purposes {
            #expect(forms.filter(purpose.isServed).map(\.id).sorted() == ids, "\(purpose.word)")
        }
        let due = DueCase(
            practiceCase: nil, owners: ["anna"], text: nil, lastTurn: nil)
        #expect(
            forms.filter(AgendaBlock.Purpose.practiceCase(due).isServed).map(\.id) == ["clinic"])
    }

    @Test func withoutAFormPeopleWorkInPairsOrSmallGroups() throws {
        var chooser = try chooser([], people: 12, after: "{ title: x, grouping: pairs }")
        let groupings = (0..<3).map { _ in chooser.groupingWithoutForm() }
        #expect(groupings == [.smallGroups, .pairs, .smallGroups])
        var few = try self.chooser([], people: 3)
        #expect(few.groupingWithoutForm() == .plenary)
    }
}

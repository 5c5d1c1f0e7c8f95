import CopModel
import CopTemplates
import CopYAML
import Randomness
import TestSupport

@testable import CopReports

/// A random run of a community up to a session in June, with what a test must know of it.
struct AgendaRun {
    static let asOf = day("2026-05-20")
    static let visit = "2026-06-01-visit"

    private var random: SplitMix
    /// The records of each file, in an order of no meaning.
    private var lists: [String: [String]] = [:]
    private var files: [String: String] = [:]
    let minutes: Int
    /// The wordings of the questions that are not open on the day, or not known yet.
    private(set) var closed: [String] = []
    private(set) var open: [String] = []

    init(seed: UInt64, forms: [WorkForm]) {
        random = SplitMix(state: seed)
        let start = Int.random(in: 0...(24 * 60 - 31), using: &random)
        let longest = min(24 * 60 - 1 - start, Bool.random(using: &random) ? 240 : 720)
        minutes = Int.random(in: 30...max(30, longest), using: &random)
        let hours = (ClockTime(minutes: start), ClockTime(minutes: start + minutes))
        files["sessions/\(Self.visit).yaml"] = """
            title: Visit
            date: 2026-06-01
            from: "\(hours.0)"
            until: "\(hours.1)"
            case_bringers: [\(chance(4) ? "anna" : "")]
            form: \(pick(["physical", "online"]))
            """
        addPeople()
        addSessions(forms)
        addQuestions()
        addCases()
        addActions()
    }

    /// The workspace, with the records of each list in another order each time.
    mutating func workspace() throws -> Workspace {
        var files = files
        for (path, items) in lists.sorted(by: { $0.key < $1.key }) where !items.isEmpty {
            let key = path == "knowledge-agenda" ? "questions" : path
            let records = items.shuffled(using: &random).map { "  - \($0)\n" }.joined()
            files["\(path).yaml"] = "\(key):\n\(records)"
        }
        return try TestSupport.workspace(files)
    }

    private mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }

    private mutating func pick<Item>(_ items: [Item]) -> Item {
        items.randomElement(using: &random)!
    }

    /// A day of the run: one in ten is not known yet.
    private mutating func someDay(from first: Day = day("2025-06-01")) -> Day {
        let last = day("2026-06-10")
        return first.adding(
            days: Int.random(in: 0...max(0, first.days(until: last)), using: &random))
    }

    private var people = ["anna", "ben"]

    private mutating func addPeople() {
        for number in 0..<Int.random(in: 0...20, using: &random) {
            let left = chance(6) ? "\nleft: \(someDay())" : ""
            people.append("p\(number)")
            files["people/p\(number).yaml"] = "name: P\(number)\nroles: [participant]\(left)\n"
        }
        if chance(2) { files["intakes/ben.yaml"] = "case: Night flow\n" }
    }

    private mutating func addSessions(_ forms: [WorkForm]) {
        for month in 1...5 where !chance(3) {
            let blocks = (0..<Int.random(in: 0...6, using: &random)).map { number in
                chance(3)
                    ? "{ title: b\(number), grouping: \(pick(["plenary", "pairs"])), appeal: reason }"
                    : "{ title: b\(number), work_form: \(pick(forms).id) }"
            }
            let present = people.shuffled(using: &random).prefix(
                Int.random(in: 0...people.count, using: &random))
            files["sessions/2026-0\(month)-10-s.yaml"] = """
                title: S
                date: 2026-0\(month)-10
                status: \(pick(["held", "held", "held", "planned", "cancelled"]))
                blocks: [\(blocks.joined(separator: ", "))]
                case_bringers: [\(chance(2) ? pick(people) : "")]
                attendance: { present: [\(present.joined(separator: ", "))] }
                evaluation: [{ person: anna, wish: More soup }]
                how_next: Walk on
                """
        }
    }

    private mutating func addQuestions() {
        for number in 0..<Int.random(in: 0...12, using: &random) {
            let wording = "What about \(number)-\(number)?"
            let raised = someDay()
            var isOpen = true
            var last = raised
            var history: [String] = []
            for _ in 0..<Int.random(in: 0...4, using: &random) {
                last = someDay(from: last.adding(days: 1))
                let status = pick([
                    "open", "explored", "answered", "dissolved", "handed-over", "taken-up",
                ])
                history.append("{ date: \(last), status: \(status) }")
                if last <= Self.asOf { isOpen = ["open", "explored"].contains(status) }
            }
            if isOpen, raised <= Self.asOf { open.append(wording) } else { closed.append(wording) }
            let follows = number > 0 && chance(3) ? ", follows: q0" : ""
            lists["knowledge-agenda", default: []].append(
                "{ id: q\(number), text: '\(wording)', raised: \(raised)\(follows),"
                    + " history: [\(history.joined(separator: ", "))] }")
        }
    }

    private mutating func addCases() {
        for number in 0..<Int.random(in: 0...6, using: &random) {
            let since = chance(2) ? ", since: \(someDay())" : ""
            lists["cases", default: []].append(
                "{ id: c\(number), title: Case \(number), person: [\(pick(people))],"
                    + " status: \(pick(["open", "open", "resting", "closed"]))\(since) }")
        }
    }

    private mutating func addActions() {
        for number in 0..<Int.random(in: 0...9, using: &random) {
            let agreed = someDay()
            let due = chance(2) ? ", due: \(someDay())" : ""
            let done = chance(3) ? ", done_on: \(someDay(from: agreed))" : ""
            lists["actions", default: []].append(
                "{ id: a\(number), text: Do \(number), who: [\(pick(people))],"
                    + " agreed_on: \(agreed)\(due)\(done) }")
        }
    }
}

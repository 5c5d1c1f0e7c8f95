import CopModel
import CopTrials
import Foundation
import Testing

/// Runs a community from the fitness check to its results, as a facilitator, a monitor and
/// participants would: by commands alone.
struct WholeRun {
    let story: Story
    let sandbox: Sandbox
    /// The days of the twelve sessions, six weeks apart.
    let days = (0..<12).map { Day("2025-01-16")!.adding(days: $0 * 42) }

    init(_ story: Story) throws {
        self.story = story
        sandbox = try Sandbox()
    }

    /// Runs `cop`, which must do as it is told.
    @discardableResult
    func cop(_ arguments: String..., input: String = "") throws -> String {
        let outcome = try sandbox.cop(arguments, input: input)
        guard outcome.status == 0 else { throw Unexpected(outcome) }
        return outcome.out
    }

    func id(_ name: String) -> String { Slug(from: name)?.text ?? name }
    var people: [String] { story.participants.map(id) }
    func sessionID(_ number: Int) -> String { "\(days[number])-\(id(story.sessions[number]))" }

    // MARK: Steps 1 to 4

    func prepare() throws {
        let fit = [
            "stubborn-question", "shared-practice", "assumptions-questioned",
            "several-disciplines", "outcome-unknown", "room-to-act",
        ].flatMap { ["--fit", "\($0)=yes"] }
        let outcome = try sandbox.cop(
            ["init", "--title", story.title, "--language", story.language]
                + ["--start", "\(days[0])", "--sessions", "12", "--check-fit"] + fit)
        guard outcome.status == 0 else { throw Unexpected(outcome) }
        try describeDomain()
        try recruit()
        try connectToUrgency()
        try carryThrough()
    }

    private func describeDomain() throws {
        try cop("set", "domain", "question", story.question)
        for level in ["field", "organisation", "individual"] {
            try cop("set", "domain", "challenges.\(level)", story.sentence)
        }
        for beneficiary in ["individual", "organisation", "field", "initiator"] {
            try cop("set", "domain", "yields.\(beneficiary)", story.reason)
        }
        try cop("set", "domain", "practice.description", story.sentence)
        for sense in ["see", "hear", "feel", "who_does_what"] {
            try cop("set", "domain", "vision.\(sense)", story.sentence)
        }
        try cop("set", "domain", "invitation", "-", input: story.sentence + "\n" + story.reason)
        try cop(
            "domain", "retell", "--to", story.organisations[0], "--on", "2024-11-20")
        try cop("domain", "cause", story.before)
        try cop("domain", "cause", story.after, "--under", story.before)
        for (key, choice) in [
            ("background", "diverse"), ("competition", "one-per-sector"),
            ("per_organisation", "several"), ("stance", "mixed"),
        ] {
            try cop("set", "cop", "composition.\(key)", choice)
        }
    }

    private func recruit() throws {
        for (number, name) in story.organisations.enumerated() {
            try cop(
                "organisation", "add", name, "--sector", "sector-\(number + 1)", "--level",
                "organisation")
        }
        for name in [story.content, story.process, story.monitor, story.initiator] {
            try cop("person", "add", name)
        }
        try cop("person", "add", story.outsider, "--role", "sounding-board")
        try cop("role", "give", "content-facilitator", id(story.content))
        try cop("role", "give", "process-facilitator", id(story.process))
        try cop("role", "give", "monitor", id(story.monitor))
        try cop("role", "give", "initiator", id(story.initiator))
        for (number, name) in story.participants.enumerated() {
            try recruit(name, of: story.organisations[number / 2])
        }
        for pair in 0..<7 {
            try cop(
                "buddies", "add", people[2 * pair], people[2 * pair + 1], "--since", "\(days[0])")
        }
    }

    private func recruit(_ name: String, of organisation: String) throws {
        let person = id(name)
        try cop(
            "person", "add", name, "--organisation", id(organisation), "--role", "participant",
            "--status", "participant", "--stance", "frontrunner", "--joined", "\(days[0])")
        try cop(
            "talk", "add", person, "--by", id(story.process), "--date", "2024-11-25",
            "--personal", story.before)
        try cop(
            "intake", "add", person, "--question", story.before, "--case", story.sentence,
            "--offers", story.reason, "--time", "8", "--urgency", story.signal, "--date",
            "2024-12-02", "--decision", "accepted")
        try cop("contract", "add", person, "--gives", story.sentence, "--expects", story.reason)
        for side in ["participant", "initiator"] {
            try cop("contract", "sign", person, "--by", side, "--on", "2024-12-16")
        }
        try cop(
            "case", "add", "\(story.question) (\(name))", "--person", person, "--id",
            "case-\(person)")
    }

    private func connectToUrgency() throws {
        try cop(
            "signal", "add", story.signal, "--origin", "disaster", "--lasting", "--noticed",
            "2024-10-01", "--confirmed-by", story.organisations[1], "--seen-by", people[0])
        try cop(
            "reversal", "add", story.after, "--before", story.before, "--date", "2025-02-27",
            "--by", people[1])
    }

    private func carryThrough() throws {
        for name in story.organisations {
            try cop("manager", "add", id(name), "--name", story.initiator, "--since", "2025-01-16")
        }
    }

    // MARK: Steps 5 to 8

    /// One session, from its agenda to what people wrote about it.
    func hold(_ number: Int) throws {
        try plan(number)
        let session = sessionID(number)
        let day = days[number]
        var outcome = [
            "session", "hold", session, "--all-present", "--decision",
            "\(story.sentence) | \(story.reason)", "--agreement",
            "\(people[number]): \(story.sentence) by \(day.adding(days: 30))",
            "--how-next", story.after,
        ]
        if number % 3 == 0 {
            outcome += ["--question", "\(people[number]): \(story.questions[number / 3])"]
        }
        let held = try sandbox.cop(outcome)
        guard held.status == 0 else { throw Unexpected(held) }
        try cop(
            "session", "evaluate", session, "--as", people[number], "--score", "4", "--words",
            story.reason)
        try reflect(number)
        try act(number)
    }

    private func plan(_ number: Int) throws {
        let session = sessionID(number)
        try cop(
            "session", "add", story.sessions[number], "--date", "\(days[number])", "--from",
            "09:30", "--until", "12:30", "--place", story.organisations[number % 7], "--host",
            people[number], "--preparer", people[(number + 1) % 14], "--case-bringer",
            people[(number + 2) % 14])
        try cop(
            "session", "agenda", session, "--as-of", "\(days[number].adding(days: -1))", "--write")
    }

    private func reflect(_ number: Int) throws {
        let (session, day) = (sessionID(number), days[number])
        if number == 0 {
            try cop(
                "sharing", "decide", "open", "--at", session, "--how", story.sentence,
                "--argument", story.reason)
        }
        for person in people where number % 2 == 1 {
            try cop(
                "diary", "add", "--as", person, "--session", session, "--date", "\(day)",
                "--insight", story.reason)
        }
        try cop(
            "reflection", "add", story.sentence, "--by", id(story.outsider), "--on", session,
            "--date", "\(day.adding(days: 7))")
        if number % 3 == 2 {
            try cop(
                "question", "update", id(story.questions[number / 3]), "--status", "answered",
                "--session", session, "--answer", story.reason)
        }
        if number % 4 == 3 {
            try cop(
                "moment", "add", story.sessions[number], "--kind",
                ["high", "low", "learning"][number / 4], "--session", session, "--why",
                story.reason)
        }
    }

    private func act(_ number: Int) throws {
        let (session, day) = (sessionID(number), days[number])
        for person in [people[number], people[(number + 5) % 14]] {
            try cop("case", "turn", "case-\(person)", "--session", session, "--asked", story.after)
            try cop("case", "deed", "case-\(person)", story.sentence, "--session", session)
        }
        let open = try sandbox.list("action").filter { $0["done_on"] == nil }
        for action in open {
            let id = try #require(action["id"] as? String)
            try cop(
                "action", "done", id, "--on", "\(day.adding(days: 20))", "--outcome", story.reason)
        }
        if number == 2 || number == 9 { try lookAtTheNetwork(day.adding(days: 3)) }
        if number == 4 { try lookAtTheField(day.adding(days: 5)) }
    }

    private func lookAtTheNetwork(_ day: Day) throws {
        let asked = people.flatMap { ["--asked", $0, "--answered", $0] }
        let survey = try sandbox.cop(
            ["survey", "add", story.question, "--date", "\(day)"] + asked)
        guard survey.status == 0 else { throw Unexpected(survey) }
        try cop(
            "relation", "add", people[0], people[5], "--kind", "exchanges-knowledge", "--since",
            "\(day)")
    }

    private func lookAtTheField(_ day: Day) throws {
        for function in SystemFunction.Function.allCases {
            for (rater, score) in [(story.monitor, "3"), (story.participants[0], "2")] {
                try cop(
                    "system", "score", function.rawValue, score, "--by", id(rater), "--on",
                    "\(day)")
            }
        }
    }

    // MARK: Steps 9 and 10

    func nameResults() throws {
        try cop(
            "result", "add", story.questions[0], "--kind", "direct", "--form", "method", "--date",
            "2025-10-01", "--destination", "procurement", "--evidence", story.reason, "--id",
            "result")
        try cop(
            "embedding", "add", story.questions[0], "--kind", "result", "--level", "organisation",
            "--destination", "procurement", "--organisation", id(story.organisations[0]),
            "--owner", people[0], "--status", "embedded", "--since", "2026-02-01", "--evidence",
            story.reason, "--result", "result")
        try cop(
            "story", "add", story.questions[1], "--by", people[2], "--text", story.sentence,
            "--cycle", "applied", "--date", "2026-03-01", "--result", "result")
        try cop(
            "pattern", "add", story.questions[2], "--confidence", "1", "--case",
            "case-\(people[0])", "--context", story.reason, "--therefore", story.sentence)
        try cop(
            "publication", "add", story.questions[3], "--kind", "poster", "--date", "2026-03-20",
            "--audience", "field")
        try cop("design", "add", story.sentence, "--means", story.reason, "--status", "doing")
    }
}

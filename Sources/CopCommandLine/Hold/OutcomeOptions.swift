import ArgumentParser
import CopModel
import CopYAML

/// What came of a session, as options tell it.
struct OutcomeOptions: ParsableArguments {
    @Flag(
        help:
            "All who take part on that day were there, but for those who are excused or absent.")
    var allPresent = false
    @Option(
        help: ArgumentHelp("Who was there: ids or names; may be repeated.", valueName: "people"),
        completion: .people)
    var present: [String] = []
    @Option(
        help: ArgumentHelp("Who sent word; may be repeated.", valueName: "people"),
        completion: .people)
    var excused: [String] = []
    @Option(
        help: ArgumentHelp("Who was missed; may be repeated.", valueName: "people"),
        completion: .people)
    var absent: [String] = []
    @Option(
        help: ArgumentHelp("Who received the group.", valueName: "person"), completion: .people)
    var host: String?
    @Option(
        name: .customLong("turn"),
        help: ArgumentHelp(
            #"A case that was on the table: "CASE | what was asked | what was taken home", of which CASE alone will do; may be repeated."#,
            valueName: "case"))
    var turns: [String] = []
    @Option(
        name: .customLong("decision"),
        help: ArgumentHelp(
            #"What was decided, and why: "TEXT | a reason | another"; may be repeated. A bar in a text is written \|."#,
            valueName: "text"))
    var decisions: [String] = []
    @Option(
        name: .customLong("agreement"),
        help: ArgumentHelp(
            #"Who will do what: "WHO: TEXT", or "WHO, WHO: TEXT by 2026-03-01"; may be repeated."#,
            valueName: "agreement"))
    var agreements: [String] = []
    @Option(
        name: .customLong("question"),
        help: ArgumentHelp(
            #"A new question: "TEXT", or "WHO: TEXT"; may be repeated."#, valueName: "question"))
    var questions: [String] = []
    @Option(help: "What was said that should be kept; - reads it from standard input.")
    var minutes: String?
    @Option(help: ArgumentHelp("Why the programme was overturned.", valueName: "reason"))
    var overturned: String?
    @Option(
        name: .customLong("evaluation"),
        help: ArgumentHelp(
            #"A word at the close: "WHO: SCORE words / wish"; may be repeated."#,
            valueName: "evaluation"))
    var evaluations: [String] = []
    @Option(help: ArgumentHelp("What the group answers to 'how next?'.", valueName: "text"))
    var howNext: String?

    /// What the options say, and the reader that knows the people and cases they can name.
    func outcome(
        of session: Session, _ workspace: Workspace, _ context: WorkspaceContext
    ) throws -> (SessionOutcome, OutcomeForms) {
        var forms = OutcomeForms(workspace, context, on: session.date)
        var outcome = SessionOutcome()
        outcome.attendance = try attendance(session, &forms)
        outcome.host = host.flatMap { forms.person(Piece($0, of: "--host")) }
        outcome.turns = turns.compactMap { forms.turn(Piece($0, of: "--turn")) }
        outcome.decisions = decisions.compactMap { forms.decision(Piece($0, of: "--decision")) }
        outcome.agreements = agreements.compactMap { forms.agreement(Piece($0, of: "--agreement")) }
        outcome.questions = questions.compactMap { forms.question(Piece($0, of: "--question")) }
        outcome.evaluation = evaluations.compactMap {
            forms.evaluation(Piece($0, of: "--evaluation"))
        }
        let problems = forms.takeProblems()
        guard problems.isEmpty else { throw Refusal(problems) }
        outcome.minutes = try filled(text(minutes))
        outcome.overturned = try filled(text(overturned))
        outcome.howNext = try filled(text(howNext))
        return (outcome, forms)
    }

    private func attendance(
        _ session: Session, _ forms: inout OutcomeForms
    ) throws -> Session.Attendance {
        func people(_ texts: [String], _ option: String) -> [Reference<Person>] {
            texts.flatMap { forms.people(Piece($0, of: option)) ?? [] }
        }
        var attendance = Session.Attendance()
        attendance.present = people(present, "--present")
        attendance.excused = people(excused, "--excused")
        attendance.absent = people(absent, "--absent")
        let lists = [attendance.present, attendance.excused, attendance.absent].map(Set.init)
        var seen: Set<String> = []
        if let twice = lists.flatMap({ $0.map(\.id).sorted() }).first(where: {
            !seen.insert($0).inserted
        }) {
            throw Failure(
                .usage, "'\(twice)' can be only one of present, excused and absent",
                notes: ["--all-present leaves out who is excused or absent; so does 'all but NAME'"]
            )
        }
        guard allPresent else { return attendance }
        guard !forms.people.all.isEmpty else {
            throw Failure(
                .refused, "nobody takes part on \(session.date), so --all-present says nothing",
                notes: ["name who was there with --present"])
        }
        let elsewhere = lists[1].union(lists[2]).union(session.attendance.excused)
            .union(session.attendance.absent)
        attendance.present += forms.people.all.references().filter {
            !elsewhere.contains($0) && !lists[0].contains($0)
        }
        return attendance
    }

    /// A text that says something.
    private func filled(_ text: String?) -> String? {
        text.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }
}

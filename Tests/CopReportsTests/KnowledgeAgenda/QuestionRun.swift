import CopTemplates
import Randomness
import TestSupport

@testable import CopModel
@testable import CopReports

/// Workspaces with an agenda of any size, as groups write them: long Dutch words and all.
struct QuestionRun {
    var sessions: [Session] = []
    var questions: [Question] = []

    var workspace: Workspace {
        var workspace = Workspace()
        workspace.cop.title = "Water & wijk"
        workspace.sessions = sessions
        workspace.questions = questions
        workspace.finish()
        return workspace
    }

    /// The day after everything.
    static let asOf = day("2027-12-31")

    func text(
        _ format: ReportFormat, _ language: String = "en", on asOf: Day = asOf,
        compare: String? = nil
    ) throws -> String {
        let options = ReportOptions(asOf: asOf, compare: compare.map { day($0) })
        return try makeReport(
            .knowledgeAgenda, of: workspace, options, as: format,
            templates: TemplateLibrary(language: language)
        ).text
    }

    /// So many questions over so many sessions, six weeks apart; a third follows from an earlier
    /// one, and a part of them met each of the fates.
    static func random(_ count: Int, sessions: Int = 12, seed: UInt64 = 7) -> QuestionRun {
        var generator = SplitMix(state: seed)
        var run = QuestionRun()
        for number in 0..<sessions {
            var session = Session()
            session.date = day("2024-01-11").adding(days: number * 504 / max(sessions, 1))
            session.id = "s\(number)"
            session.title = "Bijeenkomst \(number)"
            session.status = .held
            run.sessions.append(session)
        }
        for number in 0..<count {
            let start = number * sessions / max(count, 1)
            var question = Question()
            question.id = "q\(number)"
            question.text = wording(&generator)
            question.session = Reference("s\(start)")
            question.level = Question.Level.allCases.randomElement(using: &generator)
            if number > 0, Int.random(in: 0..<3, using: &generator) == 0 {
                let other = Int.random(in: max(0, number - 12)..<number, using: &generator)
                question.follows = Reference("q\(other)")
            }
            var history: [Question.Update] = []
            for later in (start + 1)..<max(start + 2, min(sessions, start + 5))
            where later < sessions {
                var update = Question.Update()
                update.session = Reference("s\(later)")
                update.status = Question.Status.allCases.randomElement(using: &generator)
                if Int.random(in: 0..<4, using: &generator) == 0 {
                    update.rewording = wording(&generator)
                }
                if update.status == .handedOver { update.handedTo = "Hogeschool" }
                history.append(update)
            }
            question.history = history
            run.questions.append(question)
        }
        return run
    }

    private static let words = [
        "bodem", "water", "de", "gemeente", "afkoppelen", "een", "straat", "wie", "betaalt",
        "klimaatadaptatiestrategie", "arbeidsongeschiktheidsverzekering", "regen", "in",
        "hemelwaterafvoervoorzieningen", "bewoners",
    ]

    private static func wording(_ generator: inout SplitMix) -> String {
        let count = Int.random(in: 3...14, using: &generator)
        let chosen = (0..<count).map { _ in words.randomElement(using: &generator) ?? "" }
        return "Hoe " + chosen.joined(separator: " ") + "?"
    }

    /// The same records in another order.
    func shuffled(seed: UInt64) -> QuestionRun {
        var generator = SplitMix(state: seed)
        var copy = self
        copy.questions.shuffle(using: &generator)
        copy.sessions.shuffle(using: &generator)
        return copy
    }
}

import CopTemplates
import Randomness
import TestSupport

@testable import CopModel
@testable import CopReports

/// Workspaces with as many events as asked for, spread over a run of a year and a half.
struct TimelineRun {
    var workspace = Workspace()

    func text(
        _ format: ReportFormat, _ language: String = "en", layout: ReportOptions.Layout? = nil
    ) throws -> String {
        let options = ReportOptions(asOf: Day("2040-01-01")!, layout: layout)
        return try makeReport(
            .timeline, of: workspace, options, as: format,
            templates: TemplateLibrary(language: language)
        ).text
    }

    private static let texts = [
        "Hoe krijgen we de ondergrondse infrastructuur en de bomen in dezelfde straat?",
        "De wateroverlastbestendigheidsnormeringssystematiek past niet bij de praktijk",
        "Short", "The alderman came to look and stayed all afternoon, with boots on",
        "Wie is eigenaar van het regenwater?",
    ]

    /// Every event of another kind than the one before.
    static func random(_ count: Int, seed: UInt64, days: Int = 540) -> TimelineRun {
        var generator = SplitMix(state: seed)
        var run = TimelineRun()
        run.workspace.cop.title = "Klimaatadaptatie"
        var entries: [DiaryEntry] = []
        for number in 0..<count {
            let day = Day("2025-01-09")!.adding(
                days: number * days / count + Int.random(in: 0...2, using: &generator))
            let text = "\(texts.randomElement(using: &generator)!) (\(number))"
            switch number % 7 {
            case 0:
                var signal = Signal()
                (signal.id, signal.text, signal.noticed) = ("s\(number)", text, day)
                run.workspace.signals.signals.append(signal)
            case 1:
                var session = Session()
                (session.id, session.title, session.date) = ("x\(number)", text, day)
                session.status = .held
                run.workspace.sessions.append(session)
            case 2:
                var question = Question()
                (question.id, question.text, question.raised) = ("q\(number)", text, day)
                run.workspace.questions.append(question)
            case 3:
                var moment = Moment()
                (moment.id, moment.text, moment.date) = ("m\(number)", text, day)
                moment.kind = [.high, .low, .learning].randomElement(using: &generator)
                run.workspace.reflections.moments.append(moment)
            case 4:
                var result = CopResult()
                (result.id, result.text, result.date) = ("r\(number)", text, day)
                run.workspace.results.results.append(result)
            case 5:
                var survey = Survey()
                (survey.question, survey.date) = (text, day)
                run.workspace.network.surveys.append(survey)
            default:
                var entry = DiaryEntry()
                (entry.id, entry.highlight, entry.date) = ("e\(number)", text, day)
                entries.append(entry)
            }
        }
        if !entries.isEmpty { run.workspace.diaries = [.init(person: "anna", entries: entries)] }
        run.workspace.sessions.sort { $0.date < $1.date }
        return run
    }
}

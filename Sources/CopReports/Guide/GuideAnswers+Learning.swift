import CopAnalysis
import CopModel

/// Acting and reflecting (step 7).
extension GuideAnswers {
    private var courses: [QuestionCourse] {
        workspace.questions.compactMap { QuestionCourse($0, calendar) }
    }

    var openQuestions: [QuestionCourse] { courses.filter(\.status.isOpen) }

    /// The three that were raised first, with their days.
    var oldestQuestions: [String] {
        openQuestions.compactMap { course in course.raised.map { (course, $0) } }
            .sorted { ($0.1, $0.0.question.id) < ($1.1, $1.0.question.id) }
            .prefix(3)
            .map { course, raised in
                terms(
                    "guide.since",
                    [
                        "what": course.wording.excerpt(limit: 110),
                        "date": phrases.date(raised),
                    ])
            }
    }

    var handedOver: [String] {
        courses.filter { [.handedOver, .takenUp].contains($0.status) }.map { course in
            let fate = [phrases.status(course.status), course.handedTo].compactMap { $0 }
            return "\(course.wording.excerpt(limit: 90)) (\(fate.joined(separator: ": ")))"
        }
    }

    /// Who wrote since the last two sessions, and who did not.
    var diaries: [String] {
        guard !workspace.diaries.isEmpty else { return [] }
        let ids = Set(silent.map(\.id))
        return [
            counted(
                "guide.diaries.writing",
                participants.filter { !ids.contains($0.id) }.map(\.name)),
            counted("guide.diaries.silent", silent.map(\.name)),
        ].compactMap { $0 }
    }

    var moments: [String] {
        upToNow(workspace.reflections.moments) { calendar.day($0.date, $0.session) }
            .map { "\(phrases.kind(of: $0)): \($0.text)" }
    }

    var reflections: [String] {
        upToNow(workspace.reflections.reflections, \.date).map { reflection in
            "\(phrases.author(of: reflection) ?? terms["author.unknown"]): \(reflection.text)"
        }
    }

    /// The coalitions of the day, and how many answered when they were asked.
    var network: [String] {
        let network = workspace.network
        let coalitions = network.coalitions.filter { $0.exists(on: calendar.asOf) }
            .map { coalition in
                coalition.purpose.map { "\(coalition.name): \($0)" } ?? coalition.name
            }
        let surveys = upToNow(network.surveys, \.date).map { survey in
            let answered = terms(
                "timeline.survey",
                ["answered": String(survey.answered.count), "asked": String(survey.asked.count)])
            return "\(phrases.date(survey.date)): \(answered)"
        }
        return coalitions + surveys
    }

    /// The two functions with the lowest average, and what is in their way.
    var functions: [String] {
        FieldFunctions(workspace, calendar).scored.compactMap { scores -> (Double, String)? in
            guard let mean = scores.latest?.mean else { return nil }
            let name =
                "\(terms["guide.function.\(scores.function.rawValue)"]) \(phrases.number(mean, decimals: 1))"
            return (mean, ([name] + scores.blocks).joined(separator: ": "))
        }
        .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(2).map(\.1)
    }

    var revisions: [String] {
        upToNow(workspace.reflections.revisions) { calendar.day($0.date, $0.decidedAt) }
            .map { revision in
                revision.before.map { "\($0) → \(revision.after)" } ?? revision.after
            }
    }
}

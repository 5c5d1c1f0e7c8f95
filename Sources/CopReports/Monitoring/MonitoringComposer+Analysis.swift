import CopAnalysis
import CopModel

/// What stands out: what stays, what people see differently, and what is not known.
extension MonitoringComposer {
    private static let mostNames = 12
    private static let mostUnnoted = 5

    func persistent(_ question: PersistentQuestion) -> View.Persistent {
        let times = question.course.steps.count { $0.update.rewording != nil }
        return View.Persistent(
            id: question.course.question.id, wording: question.course.wording,
            stay: stay(question),
            reworded: times > 0 ? phrases.counted("monitoring.reworded", times) : nil,
            note: lastNote(of: question.course).map(short))
    }

    /// `399 days and 8 sessions`.
    func stay(_ question: PersistentQuestion) -> String {
        phrases.list([
            count("days", question.days), phrases.count("sessions", question.sessions),
        ]) ?? ""
    }

    private func lastNote(of course: QuestionCourse) -> String? {
        course.steps.last { $0.update.note != nil }?.update.note
    }

    func diverging(_ moment: Moment) -> View.Diverging {
        let day = calendar.day(moment.date, moment.session)
        let why = moment.why.map {
            View.Labelled(label: phrases.terms["voice.group"].atStart, text: short($0))
        }
        return View.Diverging(
            id: moment.id, kind: phrases.kind(of: moment).atStart, date: day.map(phrases.date),
            text: short(moment.text),
            readings: [why].compactMap { $0 }
                + moment.readings.sorted {
                    ($0.by?.id ?? "", $0.text) < ($1.by?.id ?? "", $1.text)
                }.map { reading in
                    View.Labelled(
                        label: reading.by.map { atStart($0.id) }
                            ?? phrases.terms["someone"].atStart,
                        text: short(reading.text))
                })
    }

    /// A name at the beginning of a line; outside it is a word, such as `participant D`.
    private func atStart(_ id: String) -> String {
        let name = workspace.name(of: id)
        return isForPublic ? name.atStart : name
    }

    // MARK: - What is not known

    var unknowns: [String] {
        let unknowns = monitoring.unknowns
        let undated = phrases.list(unknowns.undated.map { count("undated.\($0.kind)", $0.count) })
        let unscored = phrases.list(
            unknowns.unscored.map { phrases.terms["guide.function.\($0.rawValue)"] })
        return [
            names(unknowns.silent.map(\.person.id)).map { self("unknown.silent", ["who": $0]) },
            survey,
            phrases.list(
                unknowns.unnoted.prefix(Self.mostUnnoted).map { session in
                    self(
                        "session",
                        ["title": session.title, "date": phrases.date(session.date)])
                }
                    + [more("others", unknowns.unnoted.count - Self.mostUnnoted)]
                    .compactMap { $0 }
            ).map { self("unknown.unnoted", ["what": $0]) },
            counted("attendance", unknowns.withoutAttendance),
            counted("evaluation", unknowns.withoutEvaluation),
            counted("unfollowed", unknowns.unfollowed),
            counted("unreflected", unknowns.unreflected),
            unscored.map { self("unknown.unscored", ["what": $0]) },
            counted("without-level", unknowns.withoutLevel),
            undated.map { self("unknown.undated", ["what": $0]) },
            incomplete,
            self(isForPublic ? "unknown.withheld" : "unknown.private"),
        ].compactMap { $0 }
    }

    private func counted(_ key: String, _ number: Int) -> String? {
        number > 0 ? phrases.counted("monitoring.unknown.\(key)", number) : nil
    }

    /// The names of people in the order of their ids, as running text; of many the first dozen,
    /// and how many others.
    func names(_ ids: [String]) -> String? {
        phrases.list(
            ids.prefix(Self.mostNames).map { workspace.name(of: $0) }
                + [more("others", ids.count - Self.mostNames)].compactMap { $0 })
    }

    private var survey: String? {
        guard let survey = monitoring.unknowns.survey else {
            return monitoring.pulses.isEmpty ? nil : self("unknown.survey.none")
        }
        let date = phrases.date(survey.date)
        guard !survey.asked.isEmpty else { return self("unknown.survey.unlisted", ["date": date]) }
        guard !survey.silent.isEmpty else { return nil }
        let counts = self(
            "unknown.survey",
            [
                "date": date, "answered": String(survey.answered.count),
                "asked": String(survey.asked.count),
            ])
        // Who did not answer is nobody's business outside.
        guard !isForPublic, let silent = names(survey.silent) else { return counts }
        let missing = "unknown.survey.silent.\(survey.silent.count == 1 ? "one" : "many")"
        return counts + " " + self(missing, ["who": silent])
    }

    /// The paths tell whose files they are, so that outside there is a number alone.
    private var incomplete: String? {
        let paths = monitoring.unknowns.incomplete
        guard !paths.isEmpty else { return nil }
        let number = phrases.counted("monitoring.unknown.incomplete", paths.count)
        return isForPublic ? "\(number)." : "\(number): \(paths.joined(separator: ", "))."
    }
}

import CopModel
import CopYAML

/// Reads what is told of a session from texts of one line, and notes what is wrong with them.
///
/// - agreement: `WHO: TEXT by DATE`
/// - decision: `TEXT | a reason | another`
/// - question: `TEXT`, or `WHO: TEXT`
/// - evaluation: `WHO: SCORE words / wish`
/// - turn of a case: `CASE | what was asked | what was taken home`
///
/// What is wrong gives nil, and a diagnostic at its place.
struct OutcomeForms {
    let day: Day
    var people: Selection
    var cases: Selection
    private(set) var problems: [Diagnostic] = []

    /// What was wrong until now; from here on nothing is.
    mutating func takeProblems() -> [Diagnostic] {
        defer { problems = [] }
        return problems
    }

    mutating func people(_ piece: Piece) -> [Reference<Person>]? {
        let (ids, problems) = people.read(piece)
        self.problems += problems
        return problems.isEmpty ? ids.references() : nil
    }

    mutating func person(_ piece: Piece) -> Reference<Person>? {
        let (id, problems) = people.readOne(piece)
        self.problems += problems
        return id.map { Reference($0) }
    }

    /// Some of the cases.
    mutating func cases(_ piece: Piece) -> [String]? {
        let (ids, problems) = cases.read(piece)
        self.problems += problems
        return problems.isEmpty ? ids : nil
    }

    mutating func decision(_ piece: Piece) -> Session.Decision? {
        let parts = piece.split(at: "|")
        guard !parts[0].isEmpty else {
            return report(
                .missingKey, "this decision has no text", piece,
                "write TEXT, or TEXT | a reason | another reason")
        }
        var decision = Session.Decision()
        decision.text = parts[0].unescaped
        decision.arguments = parts.dropFirst().filter { !$0.isEmpty }.map(\.unescaped)
        return decision
    }

    mutating func agreement(_ piece: Piece) -> Session.Commitment? {
        let hint = "write WHO: TEXT, for example \"anna: ring the crew by 2026-03-01\""
        let parts = piece.cut(at: ":")
        guard let (who, rest) = parts, !who.isEmpty, namesPeople(who) || who.words.count < 4 else {
            let place = parts?.before.isEmpty == false ? parts?.before : piece
            return report(
                .missingKey, "this agreement does not say who will do it", place ?? piece, hint)
        }
        let before = problems.count
        let people = people(who) ?? []
        let (text, due) = due(atTheEndOf: rest)
        guard !text.isEmpty else {
            return report(.missingKey, "this agreement does not say what will be done", piece, hint)
        }
        guard problems.count == before else { return nil }
        var agreement = Session.Commitment()
        agreement.text = text.text
        agreement.who = people
        agreement.due = due
        return agreement
    }

    /// A day before which something will be done.
    /// - Parameter spelled: the day, where it was not written as dates are.
    mutating func due(_ piece: Piece, spelled: Day? = nil) -> Day? {
        guard let due = spelled ?? Day(piece.text) else {
            return report(
                .invalidDate, Day.problem(with: piece.text), piece,
                "write YYYY-MM-DD, for example 2026-03-01")
        }
        guard due >= day else {
            return report(
                .timeOrder, "\(due) is before the session, which is on \(day)", piece,
                "write the day before which it will be done")
        }
        return due
    }

    mutating func question(_ piece: Piece) -> Question? {
        let piece = piece.trimmed
        var question = Question()
        question.text = piece.text
        if let (who, rest) = piece.cut(at: ":"), namesPeople(who) {
            guard let by = people(who) else { return nil }
            question.by = by
            question.text = rest.text
        }
        guard !question.text.isEmpty else {
            return report(
                .missingKey, "this question has no text", piece, "write TEXT, or WHO: TEXT")
        }
        return question
    }

    mutating func evaluation(_ piece: Piece) -> Session.Evaluation? {
        guard let (who, rest) = piece.cut(at: ":") else {
            return report(
                .missingKey, "this evaluation does not say whose it is", piece,
                "write WHO: SCORE words / wish, for example \"anna: 4 I dared to ask / more time\"")
        }
        let person = person(who)
        let evaluation = evaluation(rest, of: person ?? "")
        return person == nil ? nil : evaluation
    }

    /// `SCORE words / wish`, of which each may be left out.
    mutating func evaluation(
        _ piece: Piece, of person: Reference<Person>
    ) -> Session.Evaluation? {
        var evaluation = Session.Evaluation()
        evaluation.person = person
        var rest = piece.trimmed
        if let word = rest.words.first, word.looksLikeAScore {
            let scores = Session.Evaluation.scores
            guard let score = word.number, scores.contains(score) else {
                return report(
                    .invalidValue,
                    "'\(word.text)' is not a whole number from \(scores.lowerBound) to \(scores.upperBound)",
                    word, "write SCORE words / wish, for example 4 I dared to ask / more time")
            }
            evaluation.score = score
            rest = rest.after(word)
        }
        let parts = rest.text.hasPrefix("/ ") ? rest.cut(at: "/") : rest.cut(at: " / ")
        let (words, wish) = (parts?.before ?? rest, parts?.after)
        evaluation.words = words.isEmpty ? nil : words.text
        evaluation.wish = wish.flatMap { $0.isEmpty ? nil : $0.text }
        guard evaluation.score != nil || evaluation.words != nil || evaluation.wish != nil else {
            return report(
                .missingKey, "this evaluation says nothing", piece,
                "write WHO: SCORE words / wish, of which each may be left out")
        }
        return evaluation
    }

    mutating func turn(_ piece: Piece) -> SessionOutcome.CaseTurn? {
        let parts = piece.split(at: "|")
        let (id, problems) = cases.readOne(parts[0])
        self.problems += problems
        guard let id else { return nil }
        guard parts.count <= 3 else {
            return report(
                .wrongType, "this is more than a case, what was asked and what was taken home",
                piece, "write CASE, or CASE | what was asked | what was taken home")
        }
        var turn = SessionOutcome.CaseTurn(Reference(id))
        turn.asked = parts.count > 1 && !parts[1].isEmpty ? parts[1].unescaped : nil
        turn.takenHome = parts.count > 2 && !parts[2].isEmpty ? parts[2].unescaped : nil
        return turn
    }

    // MARK: Parts

    private static let before: Set = ["by", "before", "voor"]

    /// A text without the `by DATE` at its end, and that day.
    private mutating func due(atTheEndOf text: Piece) -> (text: Piece, due: Day?) {
        let words = text.words
        if words.count > 4, let last = words.last?.withoutFullStop,
            Self.before.contains(words[words.count - 4].text.lowercased()),
            let day = Day(
                inWords: [words[words.count - 3].text, words[words.count - 2].text, last.text])
        {
            return (text.up(to: words[words.count - 4]).trimmed, due(last, spelled: day))
        }
        guard words.count > 1, let last = words.last?.withoutFullStop, last.looksLikeADate,
            Self.before.contains(words[words.count - 2].text.lowercased())
        else { return (text, nil) }
        return (text.up(to: words[words.count - 2]).trimmed, due(last))
    }

    /// Whether what stands before a colon is meant as names, rather than as words of a question.
    private func namesPeople(_ piece: Piece) -> Bool {
        guard !piece.isEmpty else { return true }
        return piece.split(at: ",").contains { part in
            people.index.meaning(of: part.text) != .none(suggestions: [])
        }
    }

    private mutating func report<Value>(
        _ code: DiagnosticCode, _ headline: String, _ piece: Piece, _ hint: String = ""
    ) -> Value? {
        problems.append(
            Diagnostic(code, headline, at: piece.place, notes: hint.isEmpty ? [] : [hint]))
        return nil
    }
}

extension OutcomeForms {
    /// - Parameter day: that of the session: who takes part by then is meant by `all`.
    init(_ workspace: Workspace, _ context: WorkspaceContext, on day: Day) {
        let ids = context.writer.ids(of: .person)
        let titles = workspace.cases.map { (id: $0.id, names: [$0.title]) }
        self.init(
            day: day,
            people: Selection(
                kind: .person, index: NameIndex(workspace.people, and: ids),
                all: workspace.participants(on: day).map(\.id)),
            cases: Selection(
                kind: .practiceCase, index: NameIndex(titles), all: titles.map(\.id)))
    }
}

extension Piece {
    /// The text, where `\|` stands for a bar.
    fileprivate var unescaped: String { text.replacing("\\|", with: "|") }

    fileprivate var withoutFullStop: Piece { text.hasSuffix(".") ? droppingLast() : self }

    /// Digits with two signs between them, or with one that no time of the day has.
    fileprivate var looksLikeADate: Bool {
        let signs = text.filter { "-/.".contains($0) }
        return text.contains(where: \.isDigit)
            && text.allSatisfy { $0.isDigit || "-/.".contains($0) }
            && (signs.count > 1 || signs.contains { $0 != "." })
    }

    /// Digits, also with a fraction or a slash in them, or with a mark behind them.
    fileprivate var looksLikeAScore: Bool {
        let digits = withoutMark.text.split(
            omittingEmptySubsequences: false, whereSeparator: ".,/".contains)
        return digits.count <= 2 && digits.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isDigit) }
    }

    fileprivate var number: Int? { Int(withoutMark.text) }

    private var withoutMark: Piece {
        text.last.map(".,:;".contains) == true ? droppingLast() : self
    }
}

extension Character {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

import ArgumentParser
import CopModel
import CopYAML

/// Whether to go through the fitness check, and answers that are given beforehand.
struct FitnessOptions: ParsableArguments {
    @Flag(help: "First ask whether a community of practice fits, and record the answers.")
    var checkFit = false
    @Option(
        help: ArgumentHelp(
            "An answer to it, as stubborn-question=yes, no or unsure; may be repeated.",
            valueName: "question=answer"),
        completion: .list(FitnessPoint.allCases.map { "\($0.rawValue)=" }),
        transform: FitnessAnswer.parse)
    var fit: [FitnessAnswer] = []

    var isAsked: Bool { checkFit || !fit.isEmpty }

    /// The answers of today: those given, and at a terminal those to what is left.
    ///
    /// - Parameter earlier: what was answered before, which stays where nothing else is said.
    func answers(_ check: FitnessCheck, earlier: Fitness = Fitness()) throws -> Fitness {
        var fitness = earlier
        fitness.checkedOn = .today
        for answer in fit { fitness[keyPath: answer.point.path] = answer.isYes }
        let given = Set(fit.map(\.point))
        let left = check.questions.filter { $0.point.map { !given.contains($0) } ?? false }
        guard checkFit, Terminal.isInteractive else {
            guard !given.isEmpty else { throw nobodyAnswers }
            return fitness
        }
        if !left.isEmpty { Terminal.tell(check.intro) }
        for (position, question) in left.enumerated() {
            guard let point = question.point else { continue }
            Terminal.tell("\n\(position + 1). \(question.question)\n   \(question.explanation)")
            let prompt = "   \(check.prompt(earlier: fitness[keyPath: point.path]))"
            if let answer = try Terminal.ask(terminalSafe(prompt), reading: FitnessAnswer.isYes) {
                fitness[keyPath: point.path] = answer
            }
        }
        if !left.isEmpty { Terminal.tell("") }
        return fitness
    }

    private var nobodyAnswers: Failure {
        Failure(
            .usage, "missing --fit: nobody is here to answer the fitness check",
            notes: [
                "answer with --fit, for example --fit stubborn-question=yes",
                "the questions are \(FitnessPoint.allCases.map(\.rawValue).joined(separator: ", "))",
            ])
    }
}

/// An answer to a question of the fitness check, as the command line has it.
struct FitnessAnswer: Sendable {
    let point: FitnessPoint
    /// Nil for not sure.
    let isYes: Bool?

    @Sendable static func parse(_ text: String) throws -> FitnessAnswer {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        let names = FitnessPoint.allCases.map(\.rawValue)
        let name = (parts.first ?? "").lowercased().replacing("_", with: "-")
        guard let point = FitnessPoint(rawValue: name) else {
            let suggestion = didYouMean(name, in: names).map { "; \($0)" } ?? ""
            throw ValidationError(
                "the fitness check has no question '\(parts.first ?? "")'\(suggestion) The questions are \(names.joined(separator: ", "))."
            )
        }
        guard parts.count == 2 else {
            throw ValidationError("'\(text)' has no answer; write \(name)=yes, no or unsure")
        }
        let answer = parts[1]
        let isOpen = ["unsure", "?", ""].contains(answer.lowercased())
        return FitnessAnswer(point: point, isYes: isOpen ? nil : try isYes(answer))
    }

    /// Reads yes or no, in either language.
    static func isYes(_ answer: String) throws -> Bool {
        switch answer.lowercased() {
        case "y", "yes", "j", "ja", "true": true
        case "n", "no", "nee", "false": false
        default: throw ValidationError("'\(answer)' is neither yes nor no")
        }
    }
}

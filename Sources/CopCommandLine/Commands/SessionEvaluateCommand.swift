import ArgumentParser
import CopAnalysis
import CopModel
import CopYAML

extension SessionCommand {
    /// `cop session evaluate`: one's own word at the close, or what all said together.
    struct Evaluate: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "evaluate", abstract: "Say how a session was, or show what all said.",
            discussion: """
                Name yourself once with: git config cop.person ID
                Then: cop session evaluate 2026-01-15-start --score 4 --words "I dared to ask"
                """)

        @Argument(help: "The session's id, or its day.", completion: .sessions) var id: String?
        @OptionGroup var identity: IdentityOption
        @Option(help: "From 1, of no use, to 5, just what you needed.") var score: Int?
        @Option(help: "How it was, in your words; - reads it from standard input.")
        var words: String?
        @Option(help: "What you wish for the next session; - reads it from standard input.")
        var wish: String?
        @Flag(help: "Put this in the place of what you said before.") var again = false
        @Flag(help: "Show what all said together, without names.") var show = false
        @Option(help: "For --show: text, or json.") var format: ListFormat = .text
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func validate() throws {
            if show, score != nil || words != nil || wish != nil || again || identity.person != nil
            {
                throw ValidationError("--show only shows: leave the other options out")
            }
        }

        func run() throws {
            let context = try global.workspace()
            let id = try required(id, "<id>", "Which session is it (id or day)?")
            let workspace = context.load()
            let session = try context.session(id, in: workspace)
            if show { return try EvaluationRound(session).print(format) }
            var item = Session.Evaluation()
            let person = try identity.required(in: context.root)
            try context.writer.require(person, .person)
            item.person = Reference(person)
            item.score = score
            item.words = try text(words)
            item.wish = try text(wish)
            if score == nil, item.words == nil, item.wish == nil { try ask(&item) }
            try context.writer.evaluate(session.id, item, again: again).report()
        }

        private func ask(_ item: inout Session.Evaluation) throws {
            let scores = Session.Evaluation.scores
            item.score = try required(
                nil, "--score, --words or --wish",
                "How was it, from \(scores.lowerBound) to \(scores.upperBound)?"
            ) { answer in
                guard let score = Int(answer), scores.contains(score) else {
                    throw ValidationError(
                        "'\(answer)' is not a whole number from \(scores.lowerBound) to \(scores.upperBound)"
                    )
                }
                return score
            }
            item.words = Terminal.ask("In your words?")
            item.wish = Terminal.ask("What do you wish for the next session?")
        }
    }
}

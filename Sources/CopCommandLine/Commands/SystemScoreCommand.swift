import ArgumentParser
import CopModel

struct SystemScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score", abstract: "Score a function of the innovation system.",
        discussion: "Everyone scores alone first; then the differences are talked about.")

    @Argument(help: "Which of the seven.") var function: SystemFunction.Function?
    @Argument(help: "From 1, hardly works, to 5, works well.") var score: Int?
    @Option(help: "Who rates.", completion: .people) var by: String?
    @Option(help: "When; today, unless said otherwise.", transform: Day.parse)
    var on: Day = .today
    @Option(help: "Why the rater sees it so.") var why: String?
    @Option(help: "What is in the way of the function.") var blockedBy: String?
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
        let context = try global.workspace()
        let function = try required(function, "<function>", "Which function?")
        var score = SystemFunction.Score()
        score.score = try required(self.score, "<score>", "How well does it work, from 1 to 5?") {
            answer in
            guard let score = Int(answer), 1...5 ~= score else {
                throw ValidationError("'\(answer)' is not a whole number from 1 to 5")
            }
            return score
        }
        score.by = Reference(try required(by, "--by", "Who rates (id)?"))
        score.date = on
        score.why = try text(why)
        let blocked = try text(blockedBy).map { FieldChange.set(.text($0)) }
        let key = "functions.\(function.rawValue)"
        try context.writer.change(
            RecordAddress(.system),
            [("\(key).scores", .add(score))] + (blocked.map { [("\(key).blocked_by", $0)] } ?? [])
        ).report()
    }
}

import ArgumentParser
import CopModel

/// When the group decided: at a session, or on a day.
struct DecisionOptions: ParsableArguments {
    @Option(help: "The session at which it was decided.", completion: .sessions)
    var at: String?
    @Option(help: "When; today, if no session is given.", transform: Day.parse)
    var on: Day?

    var session: Reference<Session>? { at.map { Reference($0) } }

    /// A session has its day; without one, it was today.
    var day: Day? { on ?? (at == nil ? .today : nil) }
}

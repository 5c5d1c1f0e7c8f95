import Randomness

/// What one process of many does.
struct Task: Sendable {
    let arguments: [String]
    /// What is to be found again afterwards, if it adds something.
    let mark: Mark?

    /// By what a record that was added is known.
    enum Mark {
        /// What its field holds.
        case field(String, String)
        /// The id that the command gave it, and printed.
        case id
    }

    /// Whether it shows every record, as JSON.
    var showsEverything: Bool { arguments == Self.everything }

    /// The noun of what is added.
    var noun: String { arguments[0] }

    /// Something at random that people do: mostly they add something, often the same as others do.
    ///
    /// - Parameter number: another for each.
    static func random(_ number: Int, _ chance: inout SplitMix) -> Task {
        if chance.happens(0.25) { return Task(arguments: chance.pick(looks), mark: nil) }
        let token = "Token \(number)"
        let person = chance.pick(["anna", "anna", "anna", "bram", "chris", "dora"])
        let title = chance.happens(0.5) ? "The same title" : token
        return chance.pick([
            Task(
                arguments: ["diary", "add", "--as", person, token], mark: .field("text", token)),
            Task(
                arguments: [
                    "relation", "add", "anna", "bram", "--kind", "knows", "--notes", token,
                ],
                mark: .field("notes", token)),
            Task(arguments: ["question", "add", title, "--by", person], mark: .id),
            Task(arguments: ["action", "add", title, "--who", person], mark: .id),
            Task(arguments: ["signal", "add", title, "--seen-by", person], mark: .id),
            Task(arguments: ["organisation", "add", title], mark: .id),
            Task(arguments: ["person", "add", title], mark: .id),
            Task(arguments: ["session", "add", title, "--date", "2026-04-09"], mark: .id),
        ])
    }

    private static let looks = [
        ["check", "--no-advice", "--format", "line"], ["check", "--no-advice", "--format", "line"],
        ["report", "learning-history"], ["report", "knowledge-agenda"], ["report", "timeline"],
        everything, everything,
    ]

    private static let everything = ["export", "json"]

    /// What the record is known by, when the command has ended.
    func value(in outcome: Outcome) -> String? {
        switch mark {
        case .field(_, let value): value
        case .id:
            outcome.out.split(separator: "\n").last?.split(separator: " ").last.map(String.init)
        case nil: nil
        }
    }
}

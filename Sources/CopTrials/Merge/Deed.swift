import Randomness

/// Something that somebody does in a branch and that no other branch contradicts.
struct Deed: Sendable {
    let name: String
    /// The command for it.
    let arguments: @Sendable (inout Scene) -> [String]

    init(_ name: String, _ arguments: @escaping @Sendable (inout Scene) -> [String]) {
        self.name = name
        self.arguments = arguments
    }
}

/// Who does it, and what tells it apart from everything else that is done.
struct Scene {
    /// A word that no other deed has.
    let token: String
    /// Whoever works in this branch alone.
    let person: String
    var chance: SplitMix

    /// Some of the options, in their order: the more branches choose alike, the more lines of
    /// their records are the same.
    mutating func some(_ options: [[String]]) -> [String] {
        options.filter { _ in chance.happens(0.6) }.flatMap { $0 }
    }
}

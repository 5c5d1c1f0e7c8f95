import Foundation
import Randomness

/// Random numbers that come out the same for the same seed.
///
/// `COP_TEST_SEED` chooses another seed than the fixed one, and `COP_TEST_ROUNDS` multiplies how
/// often random tests try.
struct SeededRandom: RandomNumberGenerator {
    private(set) var seed: UInt64

    static let defaultSeed = environment("COP_TEST_SEED") ?? 20_260_115
    static let effort = Int(environment("COP_TEST_ROUNDS") ?? 1)

    private static func environment(_ name: String) -> UInt64? {
        ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) }
    }

    /// The generator of one round of a test; a failure names the round by its seed.
    init(round: Int = 0) {
        seed = Self.defaultSeed &+ UInt64(round)
        // Far from the state of the next round, which would else give the same numbers.
        numbers = SplitMix(state: seed &* 0xD134_2543_DE82_EF95)
    }

    private var numbers: SplitMix

    mutating func next() -> UInt64 { numbers.next() }

    mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    /// True once in so many times.
    mutating func oneIn(_ count: Int) -> Bool { int(1...count) == 1 }

    mutating func pick<T>(_ choices: [T]) -> T { choices.randomElement(using: &self)! }
}

/// Puts ids in an order that tells nothing of them: it follows from a key, and the key from every
/// text of a workspace, which nobody has who has only the report.
///
/// The mixing is FNV-1a and the finaliser of SplitMix64 (Steele, Lea & Flood 2014). It need not
/// withstand more: all that is ever seen of it is an order.
struct Shuffle {
    private let key: UInt64

    /// - Parameter purpose: for another purpose, the same ids come in another order.
    init(texts: [String], purpose: String) {
        // A sum does not depend on the order in which records stand in their files.
        let sum = texts.reduce(UInt64(0)) { $0 &+ Self.mixed(Self.hash($1, Self.basis)) }
        key = Self.mixed(Self.hash(purpose, sum ^ Self.basis))
    }

    func ordered(_ ids: some Sequence<String>) -> [String] {
        ids.map { (Self.mixed(Self.hash($0, key)), $0) }.sorted { $0 < $1 }.map(\.1)
    }

    private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func hash(_ text: String, _ start: UInt64) -> UInt64 {
        text.utf8.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    private static func mixed(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

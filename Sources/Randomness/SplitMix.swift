/// A small generator of random numbers whose whole course follows from its seed.
///
/// Source: G. L. Steele, D. Lea & C. H. Flood, Fast splittable pseudorandom number generators, OOPSLA
/// (2014), where it is called SplitMix64.
package struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    package init(state: UInt64) { self.state = state }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to 1.
    package mutating func unit() -> Double { Double.random(in: 0..<1, using: &self) }

    /// True in a share of all cases.
    package mutating func happens(_ share: Double) -> Bool { unit() < share }

    /// One of several; there must be one.
    package mutating func pick<Item>(_ items: [Item]) -> Item {
        items[Int.random(in: items.indices, using: &self)]
    }
}

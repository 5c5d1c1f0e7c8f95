import CopModel

/// Puts larger patterns before smaller ones (A. B. Kahn, Topological sorting of large networks,
/// 1962), and finds the rings that make that impossible.
struct PatternOrder {
    /// Of each pattern, by its number, those that are larger and those that are smaller.
    private(set) var larger: [[Int]]
    private(set) var smaller: [[Int]]
    /// The numbers of the patterns in their order.
    private(set) var places: [Int] = []
    /// Rings of patterns, each larger than the next, and the last than the first.
    private(set) var rings: [[Int]] = []

    /// - Parameter patterns: numbered by their place, in the order that counts among equals.
    init(_ patterns: [Pattern]) {
        let numbers = Dictionary(
            patterns.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var links = patterns.map { _ in Set<Int>() }
        for (number, pattern) in patterns.enumerated() {
            for other in pattern.smaller.compactMap({ numbers[$0.id] }) where other != number {
                links[number].insert(other)
            }
            for other in pattern.larger.compactMap({ numbers[$0.id] }) where other != number {
                links[other].insert(number)
            }
        }
        smaller = links.map { $0.sorted() }
        larger = patterns.map { _ in [] }
        for (number, others) in smaller.enumerated() {
            for other in others { larger[other].append(number) }
        }
        sort()
    }

    private mutating func sort() {
        var waitsFor = larger.map(\.count)
        var isPlaced = larger.map { _ in false }
        /// Those that nothing larger holds back, the next one last.
        var free = waitsFor.indices.filter { waitsFor[$0] == 0 }.reversed() as [Int]
        var candidate = 0
        while places.count < larger.count {
            let next: Int
            if let last = free.popLast() {
                next = last
            } else {
                while isPlaced[candidate] { candidate += 1 }
                let ring = ring(above: candidate, isPlaced)
                rings.append(ring)
                next = ring[0]
            }
            isPlaced[next] = true
            places.append(next)
            for other in smaller[next].reversed() where !isPlaced[other] {
                waitsFor[other] -= 1
                if waitsFor[other] == 0 { free.append(other) }
            }
        }
    }

    /// The ring that one comes to by going from a pattern to a larger one, and on, where each has
    /// one; the ring begins with its lowest number.
    private func ring(above start: Int, _ isPlaced: [Bool]) -> [Int] {
        var path: [Int] = []
        var steps: [Int: Int] = [:]
        var place = start
        while steps[place] == nil {
            steps[place] = path.count
            path.append(place)
            place = larger[place].first { !isPlaced[$0] } ?? place
        }
        // The path leads from smaller to larger.
        let ring = Array(path[(steps[place] ?? 0)...].reversed())
        let first = ring.indices.min { ring[$0] < ring[$1] } ?? 0
        return Array(ring[first...] + ring[..<first])
    }
}

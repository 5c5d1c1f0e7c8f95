import CopModel

/// Questions that came out of each other: a question, its follow-ups, theirs, and so on.
public struct QuestionFamily: Sendable {
    /// Every question below the one that it follows, in the order of the agenda.
    public let members: [Member]

    public struct Member: Sendable {
        public let item: AgendaItem
        /// How many questions it is away from the first.
        public let depth: Int
        /// The id of the question that it follows, where that one is on the agenda too.
        public let follows: String?
        /// Whether following back from it leads to itself; the first question of such a ring has
        /// no place above it.
        public let closesRing: Bool
    }
}

extension QuestionAgenda {
    /// The families of more than one question, in the order of their first questions.
    ///
    /// In a ring of questions that follow each other the one that was raised first stands first.
    public var families: [QuestionFamily] {
        let index = Dictionary(
            items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let follows = items.enumerated().map { place, item -> Int? in
            let parent = item.course.question.follows.flatMap { index[$0.id] }
            return parent == place ? nil : parent
        }
        let ringHeads = Self.ringHeads(follows)
        var children: [Int: [Int]] = [:]
        var heads: [Int] = []
        for place in items.indices {
            if let parent = follows[place], !ringHeads.contains(place) {
                children[parent, default: []].append(place)
            } else {
                heads.append(place)
            }
        }
        return heads.filter { children[$0] != nil }.map { head in
            var members: [QuestionFamily.Member] = []
            var waiting = [(place: head, depth: 0)]
            while let (place, depth) = waiting.popLast() {
                members.append(
                    .init(
                        item: items[place], depth: depth,
                        follows: follows[place].map { items[$0].id },
                        closesRing: ringHeads.contains(place)))
                waiting += (children[place] ?? []).reversed().map { ($0, depth + 1) }
            }
            return QuestionFamily(members: members)
        }
    }

    /// The lowest place of every ring: each question follows one other at most, so walking back
    /// from every question once finds them all.
    private static func ringHeads(_ follows: [Int?]) -> Set<Int> {
        var heads: Set<Int> = []
        /// The walk in which a place was first reached.
        var walk: [Int?] = Array(repeating: nil, count: follows.count)
        for start in follows.indices where walk[start] == nil {
            var place = start
            while true {
                walk[place] = start
                guard let next = follows[place] else { break }
                if walk[next] == start { heads.insert(lowest(ofRing: next, follows)) }
                if walk[next] != nil { break }
                place = next
            }
        }
        return heads
    }

    private static func lowest(ofRing start: Int, _ follows: [Int?]) -> Int {
        var lowest = start
        var place = follows[start]
        while let next = place, next != start {
            lowest = min(lowest, next)
            place = follows[next]
        }
        return lowest
    }
}

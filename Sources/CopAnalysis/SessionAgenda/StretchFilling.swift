/// A stretch of work, filled to the minute with what asks for room.
struct StretchFilling {
    /// What got room, in the order in which it asked, with its minutes.
    private(set) var blocks: [(request: AgendaRequest, minutes: Int)] = []

    /// Takes from a queue what fits, one after another, until that fills the room without wearing
    /// anything out; time that nothing else asks for stays open.
    ///
    /// - Parameter last: something that must get room, behind the others.
    init(_ room: Int, from queue: inout [AgendaRequest], last: AgendaRequest?) {
        var chosen = last.map { [$0] } ?? []
        func has(_ minutes: KeyPath<AgendaRequest, Int>) -> Int {
            chosen.reduce(0) { $0 + $1[keyPath: minutes] }
        }
        func take(_ request: AgendaRequest) {
            chosen.insert(request, at: last == nil ? chosen.count : chosen.count - 1)
        }
        var index = 0
        while index < queue.count, has(\.usual) < room - 25 || has(\.maximum) < room {
            if has(\.minimum) + queue[index].minimum <= room {
                take(queue.remove(at: index))
            } else {
                index += 1
            }
        }
        if has(\.maximum) < room { take(AgendaRequest(.open)) }
        blocks = chosen.map { ($0, $0.minimum) }
        grow(to: room)
    }

    /// Gives the minutes that are left, five at a time, to who is furthest from the usual, and when
    /// all have that, to who is furthest from the most.
    private mutating func grow(to room: Int) {
        var left = room - blocks.reduce(0) { $0 + $1.minutes }
        while left > 0, !blocks.isEmpty {
            let minutes = min(5, left)
            let lacks = blocks.map { $0.request.usual - $0.minutes }
            let spare = blocks.map { $0.request.maximum - $0.minutes }
            let needs = lacks.contains { $0 > 0 } ? lacks : spare
            let index = needs.indices.max { (needs[$0], $1) < (needs[$1], $0) } ?? 0
            blocks[index].minutes += minutes
            left -= minutes
        }
    }
}

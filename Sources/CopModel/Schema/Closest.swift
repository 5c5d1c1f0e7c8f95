/// The candidate that someone who typed `text` most likely meant; nil when none is near.
///
/// Near means: the letters in common make up more than half of the longer word, measured by the
/// number of insertions, deletions, replacements and swaps of neighbours (optimal string
/// alignment distance).
public func closest(to text: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(text.lowercased().utf8.prefix(64))
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
        let other = Array(candidate.lowercased().utf8.prefix(64))
        let limit = max(1, max(wanted.count, other.count) / 3)
        guard abs(wanted.count - other.count) <= limit else { continue }
        let distance = editDistance(wanted, other)
        guard distance <= limit else { continue }
        if best == nil || (distance, candidate) < (best!.distance, best!.candidate) {
            best = (candidate, distance)
        }
    }
    return best?.candidate
}

private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for (i, a) in left.enumerated() {
        var current = [i + 1]
        for (j, b) in right.enumerated() {
            var cost = min(previous[j] + (a == b ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
            if i > 0, j > 0, a == right[j - 1], left[i - 1] == b {
                cost = min(cost, beforePrevious[j - 1] + 1)
            }
            current.append(cost)
        }
        beforePrevious = previous
        previous = current
    }
    return previous[right.count]
}

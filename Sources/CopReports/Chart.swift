/// Small charts of text that every Markdown renderer shows.
enum Chart {
    private static let levels = Array("▁▂▃▄▅▆▇█")
    /// Stands where nothing was measured, which is not the same as nothing.
    private static let unknown: Character = "·"

    /// A mark for each value, higher as it is nearer to the end of the range: `▂▅▇█`.
    ///
    /// What lies outside the range counts as its nearest end; a range of one value gives the
    /// lowest mark.
    static func sparkline(_ values: [Double?], in range: ClosedRange<Double>) -> String {
        let span = range.upperBound - range.lowerBound
        return String(
            values.map { value in
                guard let value else { return unknown }
                let share = span > 0 ? (value - range.lowerBound) / span : 0
                let step = Int((share * Double(levels.count - 1)).rounded())
                return levels[min(max(step, 0), levels.count - 1)]
            })
    }

    /// The same for counts, from none to the most.
    static func sparkline(_ counts: [Int?]) -> String {
        let most = counts.compactMap { $0 }.max() ?? 0
        return sparkline(counts.map { $0.map(Double.init) }, in: 0...Double(max(most, 1)))
    }

    /// How much a part is of the whole: `██████░░░░`. Whatever is there shows, however little.
    static func bar(_ part: Int, of whole: Int, width: Int = 10) -> String {
        guard whole > 0, part > 0 else { return String(repeating: "░", count: width) }
        let share = Double(part) / Double(whole) * Double(width)
        let filled = min(max(Int(share.rounded()), 1), width)
        return String(repeating: "█", count: filled)
            + String(repeating: "░", count: width - filled)
    }
}

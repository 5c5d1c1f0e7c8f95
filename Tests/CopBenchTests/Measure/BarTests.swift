import Testing

@testable import cop_bench

struct BarTests {
    @Test func figuresAtTheirLimitsMeetEveryBar() {
        let bars = Measurement.justMet.bars
        #expect(bars.count == 13)
        for bar in bars { #expect(bar.isMet == true, "\(bar)") }
    }

    /// What is a little slower or larger misses the bars that are about it, and no other.
    @Test(
        arguments: [
            ("cop --version", 0.0101, nil, ["`cop --version`"]),
            ("cop --version", nil, 16e6, ["memory of `cop --version`"]),
            ("cop check", 0.26, nil, ["`cop check` against the raw scan"]),
            ("cop check", nil, 34e6, ["memory of `cop check` against the files' size"]),
            ("cop report all", 0.76, nil, ["`cop report all` against the raw scan"]),
            ("cop question update", 0.061, nil, ["`cop question update`"]),
            (Measurement.largeCheck, 2.7, nil, ["time of `cop check`, XL against L"]),
            (Measurement.largeCheck, nil, 400e6, ["memory of `cop check`, XL against L"]),
            (Measurement.largeReportAll, 8, nil, ["time of `cop report all`, XL against L"]),
            (Measurement.largeReportAll, nil, 12e6, ["memory of `cop report all`, XL against L"]),
            (
                Measurement.largeDiaryAdd, 0.024, nil,
                [
                    "`cop diary add` in XL against S",
                    "`cop diary add` in XL against `cop --version`",
                ]
            ),
        ] as [(String, Double?, Double?, [String])])
    func barIsMissed(name: String, wall: Double?, memory: Double?, missed: [String]) {
        let bars = Measurement.justMet.with(name, wall: wall, memory: memory).bars
        #expect(bars.filter { $0.isMet == false }.map(\.what) == missed)
    }

    @Test func slowMapIsMissed() {
        var found = Measurement.justMet
        found.map = MapTiming(nodes: 1500, ties: 6000, seconds: 0.101)
        #expect(found.bars.filter { $0.isMet == false }.map(\.unit) == [.seconds])
    }

    /// A bar of what was not measured is neither met nor missed.
    @Test func barsOfXLAreOpenWithoutIt() {
        var found = Measurement.justMet
        found.commands.removeAll { $0.name.hasSuffix("XL") }
        let open = found.bars.filter { $0.isMet == nil }
        #expect(open.count == 6)
        #expect(open.allSatisfy { $0.what.contains("XL") })
    }
}

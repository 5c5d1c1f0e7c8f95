import Testing

@testable import CopReports

@Suite struct ChartTests {
    @Test func risesWithItsValues() {
        #expect(Chart.sparkline([1, 2, 3, 4, 5], in: 1...5) == "▁▃▅▆█")
    }

    @Test func tellsNothingFromNotMeasured() {
        #expect(Chart.sparkline([0, nil, 8]) == "▁·█")
        #expect(Chart.sparkline([Int?]()) == "")
        #expect(Chart.sparkline([0, 0]) == "▁▁")
    }

    @Test func staysWithinItsRange() {
        #expect(Chart.sparkline([-3, 9], in: 1...5) == "▁█")
        #expect(Chart.sparkline([2], in: 2...2) == "▁")
    }

    @Test func fillsABarByShare() {
        #expect(Chart.bar(3, of: 6, width: 4) == "██░░")
        #expect(Chart.bar(1, of: 1000, width: 4) == "█░░░")
        #expect(Chart.bar(0, of: 6, width: 4) == "░░░░")
        #expect(Chart.bar(0, of: 0, width: 4) == "░░░░")
        #expect(Chart.bar(9, of: 6, width: 4) == "████")
    }
}

import Testing

@testable import cop_bench

struct SeriesTests {
    @Test func fastestRunAndMedianAndPeak() {
        let runs = [(3.0, 1.0, 10.0), (1, 4, 30), (10, 2, 20), (2, 3, 5)].map {
            Figures(wall: $0, processor: $1, memory: $2)
        }
        let series = Series(name: "x", runs: runs)
        #expect(series.wall == 1)
        #expect(series.medianWall == 2.5)
        #expect(series.processor == 1)
        #expect(series.memory == 30)
        #expect(Series(name: "x", runs: Array(runs.prefix(3))).medianWall == 3)
    }
}

import CopModel

/// Something that is followed through time, as far as it was measured by a day.
public struct IndicatorCourse: Sendable {
    public let indicator: Indicator
    /// In the order of their days; those without a day come last.
    public let measurements: [Indicator.Measurement]

    init(_ indicator: Indicator, _ calendar: RunCalendar) {
        self.indicator = indicator
        measurements = indicator.measurements.filter { !calendar.isLater($0.date) }.sorted {
            ($0.date?.number ?? .max, $0.value ?? "", $0.note ?? "")
                < ($1.date?.number ?? .max, $1.value ?? "", $1.note ?? "")
        }
    }

    /// The numbers that the values begin with, as 68 in "68 percent" and 2 in "2 of 11"; nil where
    /// a value begins otherwise or its day is not known. They make a line to look at, no more:
    /// what they mean stands in the words.
    public var numbers: [Double?] {
        measurements.map { $0.date == nil ? nil : $0.value.flatMap(Self.number) }
    }

    private static func number(in value: String) -> Double? {
        let digits = value.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
        return Double(digits.replacing(",", with: "."))
    }

    /// Every indicator, set by set, then in the order of their ids.
    static func all(_ workspace: Workspace, _ calendar: RunCalendar) -> [IndicatorCourse] {
        let sets: [Indicator.IndicatorSet?] = Indicator.IndicatorSet.allCases + [nil]
        return sets.flatMap { set in
            workspace.system.indicators.filter { $0.set == set }.sorted { $0.id < $1.id }
                .map { IndicatorCourse($0, calendar) }
        }
    }
}

import CopModel
import Testing

/// Times of the day, and agendas that run past midnight.
struct ClockTimeTests {
    @Test(arguments: [("09:30", 570), ("9:30", 570), ("00:00", 0), ("23:59", 1439), ("0:05", 5)])
    func times(text: String, minutes: Int) throws {
        let time = try #require(ClockTime(text))
        #expect(time.minutes == minutes)
    }

    @Test(
        arguments: [
            "24:00", "12:60", "9.30", "930", "9:3", "009:30", "9:30:00", ":30", "9:", "-1:30",
            "9h30", "half ten", "", "٠٩:٣٠",
        ])
    func notTimes(text: String) {
        #expect(ClockTime(text) == nil)
    }

    @Test func isWrittenWithFourDigits() {
        #expect(ClockTime("9:05")?.description == "09:05")
        #expect(ClockTime(minutes: 24 * 60 + 15).description == "00:15")
        #expect(ClockTime(minutes: 0) < ClockTime(minutes: 1))
    }
}

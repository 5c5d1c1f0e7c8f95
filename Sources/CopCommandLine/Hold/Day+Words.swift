import CopModel

extension Day {
    /// The day of three words, as `1 October 2026` or `1 oktober 2026`; nil for other words.
    init?(inWords words: [String]) {
        guard words.count == 3, let day = Int(words[0]), let year = Int(words[2]) else {
            return nil
        }
        let name = words[1].lowercased()
        for months in Self.months {
            guard let month = months.firstIndex(of: name) else { continue }
            self.init(year: year, month: month + 1, day: day)
            return
        }
        return nil
    }

    /// In the languages of communities: whoever types an agreement types it as it was said.
    private static let months = [
        [
            "january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december",
        ],
        [
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus",
            "september", "oktober", "november", "december",
        ],
    ]
}

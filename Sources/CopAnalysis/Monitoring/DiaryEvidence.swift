import CopModel

/// A few texts from participants' diaries that show what they did differently, what became clear to
/// them and how it felt, chosen by a rule that can be told in a sentence.
///
/// The time between the first such text and the last is cut in three; from each part comes one of
/// each kind. It is by whoever was quoted least so far, of these by whoever wrote least, so that
/// the quieter voices come first; then the latest. Nobody is quoted more than twice.
public struct DiaryEvidence: Sendable {
    /// In order of time.
    public let quotes: [Quote]

    public struct Quote: Sendable {
        public let person: String
        public let entry: DiaryEntry
        public let kind: Kind
        public let text: String
    }

    /// What a writer was asked when they wrote it.
    public enum Kind: String, Sendable, CaseIterable {
        case didDifferently = "did-differently"
        case insight, feeling

        func text(of entry: DiaryEntry) -> String? {
            switch self {
            case .didDifferently: entry.didDifferently
            case .insight: entry.insight
            case .feeling: entry.feeling
            }
        }
    }

    static let mostOfOne = 2
    private static let parts = 3

    init(_ workspace: Workspace, _ calendar: RunCalendar) {
        let participants = Set(
            workspace.people.filter { $0.hasTakenPart(by: calendar.asOf) }.map(\.id))
        let diaries = workspace.diaries.filter { participants.contains($0.person) }
        let candidates = diaries.flatMap { diary in
            diary.entries.filter { !calendar.isLater($0.date) }.flatMap { entry in
                Kind.allCases.compactMap { kind in
                    kind.text(of: entry).map {
                        Quote(person: diary.person, entry: entry, kind: kind, text: $0)
                    }
                }
            }
        }
        let written = candidates.reduce(into: [String: Int]()) { $0[$1.person, default: 0] += 1 }
        let buckets = Dictionary(grouping: candidates, by: Bucket.of(candidates))
        var quoted: [String: Int] = [:]
        var quotes: [Quote] = []
        for part in 0..<Self.parts {
            for kind in Kind.allCases {
                let open = (buckets[Bucket(part: part, kind: kind)] ?? []).filter {
                    quoted[$0.person, default: 0] < Self.mostOfOne
                }
                let chosen = open.min { left, right in
                    func order(_ quote: Quote) -> (Int, Int, Int, String, String) {
                        (
                            quoted[quote.person, default: 0], written[quote.person, default: 0],
                            -quote.entry.date.number, quote.person, quote.entry.id
                        )
                    }
                    return order(left) < order(right)
                }
                guard let chosen else { continue }
                quoted[chosen.person, default: 0] += 1
                quotes.append(chosen)
            }
        }
        self.quotes = quotes.sorted {
            ($0.entry.date, $0.person, $0.entry.id) < ($1.entry.date, $1.person, $1.entry.id)
        }
    }

    /// A part of the run, and a kind.
    private struct Bucket: Hashable {
        let part: Int
        let kind: Kind

        static func of(_ candidates: [Quote]) -> (Quote) -> Bucket {
            let days = candidates.map(\.entry.date)
            guard let first = days.min(), let last = days.max() else {
                return { Bucket(part: 0, kind: $0.kind) }
            }
            let length = first.days(until: last) + 1
            return { quote in
                Bucket(
                    part: first.days(until: quote.entry.date) * parts / length, kind: quote.kind)
            }
        }
    }
}

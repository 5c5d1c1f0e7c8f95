import CopModel

/// A short list for the next session, made by a rule that the group can check.
///
/// The order is fixed and weighs nothing: what the group itself asked for; what was promised and
/// is past its day; what stays; who was not heard; what people see differently; what has not
/// arrived; where the field is weakest; the ambition, when nobody looked at it for half a year;
/// what nobody noted. There is one of each, of several that which has waited longest; six at most.
/// Where these come to fewer than three, there follow more of what nobody noted, the oldest open
/// question, the ambition, and the round that every session has.
public struct NextTopics: Sendable {
    public let topics: [NextTopic]
    /// What was found as well, and is left for another time.
    public let left: [NextTopic]

    public static let most = 6
    public static let fewest = 3

    init(_ sources: NextSources) {
        let first =
            [
                sources.asked, sources.promised, sources.persistent, sources.unheard,
                sources.diverging, sources.unlanded, sources.weakest, sources.staleAmbition,
            ].compactMap { $0 } + sources.gaps.prefix(1).map(NextTopic.gap)
        let more =
            sources.gaps.dropFirst().map(NextTopic.gap)
            + [sources.open, sources.freshAmbition, sources.round].compactMap { $0 }
        topics = Array(first.prefix(Self.most)) + more.prefix(max(0, Self.fewest - first.count))
        left = Array(first.dropFirst(Self.most))
    }
}

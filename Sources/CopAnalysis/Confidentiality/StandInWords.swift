/// The words of a language that stand for those who are not to be known.
public struct StandInWords: Sendable {
    /// Each takes a letter.
    public let participant: @Sendable (String) -> String
    /// Somebody around the community who does not take part.
    public let person: @Sendable (String) -> String
    public let organisation: @Sendable (String) -> String
    public let coalition: @Sendable (String) -> String
    /// Takes a number.
    public let session: @Sendable (String) -> String
    /// What the community is called where its title tells of somebody.
    public let community: String
    /// Stands where a sentence was left out.
    public let gap: String

    public init(
        participant: @escaping @Sendable (String) -> String,
        person: @escaping @Sendable (String) -> String,
        organisation: @escaping @Sendable (String) -> String,
        coalition: @escaping @Sendable (String) -> String,
        session: @escaping @Sendable (String) -> String, community: String, gap: String
    ) {
        self.participant = participant
        self.person = person
        self.organisation = organisation
        self.coalition = coalition
        self.session = session
        self.community = community
        self.gap = gap
    }
}

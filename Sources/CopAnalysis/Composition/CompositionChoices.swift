import CopModel

/// The four choices of composition beside how the group looks (step 3): each has a price, and a
/// group that turned out otherwise pays another one than it thought.
public struct CompositionChoices: Sendable {
    /// Different backgrounds, or alike.
    public let background: Made<Composition.Background>
    /// How many sectors people come from, and how many functions they have.
    public let sectors: Int
    public let functions: Int
    /// Competitors together, or one organisation of each sector.
    public let competition: Made<Composition.Competition>
    public let sharedSectors: [SharedSector]
    /// One person of each organisation, or several.
    public let perOrganisation: Made<Composition.PerOrganisation>
    /// The organisations that several people come from, by id.
    public let several: [String]
    /// Frontrunners, followers, or both.
    public let stance: Made<Composition.StanceChoice>
    public let frontrunners: Int
    public let followers: Int

    /// What was chosen, and whether the group turned out otherwise.
    public struct Made<Value: Sendable>: Sendable {
        public let chosen: Value?
        public let differs: Bool
    }

    init(of participants: [Person], _ workspace: Workspace) {
        let composition = workspace.cop.composition
        let organisations = participants.compactMap { $0.organisation?.id }
        let counts = organisations.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
        let several = counts.filter { $0.value > 1 }.keys.sorted()
        let shared = SharedSector.all(among: participants, workspace)
        let sectors = Set(organisations.compactMap { workspace.organisation($0)?.sector?.text })
        let functions = Set(participants.compactMap(\.function))
        let (ahead, behind) = (
            participants.count { $0.stance == .frontrunner },
            participants.count { $0.stance == .follower }
        )
        let isGroup = participants.count > 1
        self.sectors = sectors.count
        self.functions = functions.count
        sharedSectors = shared
        self.several = several
        (frontrunners, followers) = (ahead, behind)
        let alike = sectors.count == 1 && functions.count == 1
        let backgroundDiffers =
            switch composition.background {
            case .diverse?: isGroup && alike
            case .alike?: sectors.count > 1
            case nil: false
            }
        background = Made(chosen: composition.background, differs: backgroundDiffers)
        let competitionDiffers =
            switch composition.competition {
            case .competitors?: counts.count > 1 && shared.isEmpty && !sectors.isEmpty
            case .onePerSector?: !shared.isEmpty
            case nil: false
            }
        competition = Made(chosen: composition.competition, differs: competitionDiffers)
        let perOrganisationDiffers =
            switch composition.perOrganisation {
            case .one?: !several.isEmpty
            case .several?: isGroup && several.isEmpty && !counts.isEmpty
            case nil: false
            }
        perOrganisation = Made(
            chosen: composition.perOrganisation, differs: perOrganisationDiffers)
        let stanceDiffers =
            switch composition.stance {
            case .frontrunners?: behind > 0
            case .followers?: ahead > 0
            // Only when everyone is known to be the one or the other.
            case .mixed?: ahead + behind == participants.count && (ahead == 0) != (behind == 0)
            case nil: false
            }
        stance = Made(chosen: composition.stance, differs: stanceDiffers)
    }
}

import CopAnalysis
import CopModel

/// What the template of the social map sees, and its JSON: words and numbers, ready to be read.
struct SocialMapView: Encodable {
    let cop: String
    /// The kind of tie that alone counts; nil for all.
    let tie: String?
    /// The day, as `2026-01-15`.
    let asOf: String
    let date: String
    let nodes: [NodeView]
    /// `12 people`, `3 organisations`, `20 ties`, `2 coalitions` on the map.
    let people: String
    let organisations: String
    let tieCount: String
    let coalitionCount: String
    let survey: SurveyView?
    let hasTies: Bool
    /// Whether there are ties to count, on this day or on the one that it is compared with.
    let hasFigures: Bool
    let layers: [LayerView]
    let ties: [TieView]
    let hasCoalitions: Bool
    let coalitions: [CoalitionView]
    /// `15 people and 2 organisations`: whom the figures count.
    let counted: String
    let figures: [FigureView]
    /// Names, as running text; nil where there are none.
    let brokers: String?
    let hasCutPoints: Bool
    let cutPoints: [CutPointView]
    let core: String?
    let withoutTies: String?
    /// The parts that no tie connects with the largest one, each as running text.
    let smallerParts: [String]
    let hasSmallerParts: Bool
    let comparison: ComparisonView?
    let lowResponse: Bool

    struct SurveyView: Encodable {
        let date: String
        let question: String?
        let answered: Int
        let asked: Int
        /// `80%`; nil when it was not written down who was asked.
        let rate: String?
        /// Who did not answer, as running text.
        let silent: String?
    }

    struct LayerView: Encodable {
        let kind: String
        let ties: Int
        let pairs: Int
        let parties: Int
        let density: String
    }

    struct NodeView: Encodable {
        let id: String
        let name: String
        /// `person` or `organisation`.
        let kind: String
        /// Ids and words as the workspace has them.
        let organisation: String?
        let level: String?
        let sector: String?
        let takesPart: Bool
        /// With how many others it has a tie.
        let ties: Int
        /// How often it lies between others, from 0 to 1; nil when undefined, or not counted.
        let betweenness: Double?
    }

    struct TieView: Encodable {
        let fromID: String
        let from: String
        let kindID: String
        /// `→` or `↔`, and the verb.
        let kind: String
        let toID: String
        let to: String
        let isMutual: Bool
        let strength: Int?
        let since: String?
        /// As `2026-01-15`.
        let sinceDay: String?
    }

    struct CoalitionView: Encodable {
        let name: String
        let purpose: String?
        let since: String?
        let members: String?
    }

    struct FigureView: Encodable {
        let id: String
        let name: String
        /// Rounded to three decimals; nil when undefined.
        let value: Double?
        let text: String
        /// What it says, in a sentence.
        let meaning: String
        let source: String
        /// How many answered, which it rests on: `12 of 15`.
        let response: String
    }

    struct CutPointView: Encodable {
        let name: String
        /// Whom only they connect with the rest: some names, and how many others.
        let separated: String
    }

    struct ComparisonView: Encodable {
        /// The earlier day, as `2026-01-15`.
        let since: String
        let date: String
        let hasChanges: Bool
        let hasPairs: Bool
        let pairs: [PairView]
        let newcomers: String?
        let leavers: String?
        let foundedCoalitions: String?
        let endedCoalitions: String?
        let figures: [FigureChangeView]
    }

    struct PairView: Encodable {
        let change: String
        let first: String
        let second: String
        /// What was and is between them; nil for nothing.
        let was: String?
        let now: String?
    }

    struct FigureChangeView: Encodable {
        let name: String
        let was: String
        let now: String
    }
}

extension MonitoringView {
    /// Where people came to ask otherwise.
    struct Reframings: Encodable {
        let isEmpty: Bool
        let reversals: [Turn]
        let rewordings: [Turn]
        let lettingsGo: [Labelled]
        let retellings: [Retelling]
        /// How many of these are not shown; nil when all are.
        let more: String?
    }

    struct Turn: Encodable {
        let id: String
        let before: String
        let after: String
        let date: String?
        let by: String?
    }

    /// A telling that changed the film of success.
    struct Retelling: Encodable {
        let to: String
        let date: String?
        let changed: String
    }
}

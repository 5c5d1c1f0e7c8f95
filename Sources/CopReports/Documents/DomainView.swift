/// What a community is about, as its template sees it; a part of which nothing is written is nil.
struct DomainView: Encodable {
    let title: String
    let question: String?
    let challenges: Challenges?
    let scope: Scope?
    let practice: Practice?
    let vision: Vision?
    let yields: Yields?
    /// From those who can move much to those who can move nothing.
    let stakeholders: [Stakeholders]
    let causes: [Cause]
    let sociotechnical: Sociotechnical?
    let invitation: String?
    /// The parts of which nothing is written, as a list.
    let missing: String?

    struct Challenges: Encodable {
        let field: [String]
        let organisation: [String]
        let individual: [String]
    }

    struct Scope: Encodable {
        let inside: [String]
        let outside: [String]
    }

    struct Practice: Encodable {
        let description: String?
        let functions: String?
        let roles: String?
        let activities: String?
    }

    /// The short film of success.
    struct Vision: Encodable {
        let see: String?
        let hear: String?
        let feel: String?
        let whoDoesWhat: String?
        let retellings: [Retelling]

        struct Retelling: Encodable {
            let date: String?
            let to: String
            let changed: String?
        }
    }

    struct Yields: Encodable {
        let individual: [String]
        let organisation: [String]
        let field: [String]
        let initiator: [String]
    }

    /// Those with a stake who can move equally much.
    struct Stakeholders: Encodable {
        let influence: String
        let parties: [Stakeholder]
    }

    struct Stakeholder: Encodable {
        let name: String
        let organisation: String?
        let interest: String?
        let notes: String?
    }

    /// A cause of the tree of why, in the order in which the tree is read.
    struct Cause: Encodable {
        /// As many items as there are causes between this one and the trunk.
        let levels: [Int]
        let text: String
    }

    struct Sociotechnical: Encodable {
        let landscape: [String]
        let regime: [String]
        let niche: [String]
    }
}

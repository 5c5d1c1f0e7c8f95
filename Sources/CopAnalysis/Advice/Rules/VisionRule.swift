import CopModel

extension Rule {
    /// A picture of success grows, and becomes the group's, by being retold (step 1).
    static let vision = Rule(code: .vision, from: [.domain]) { facts in
        let domain = facts.workspace.domain
        let vision = domain.vision
        let isDescribed =
            [vision.see, vision.hear, vision.feel, vision.whoDoesWhat].contains { $0 != nil }
        let told = vision.retellings.filter { facts.counts($0.date) && !$0.to.isEmpty }
        let headline: String
        if !isDescribed {
            headline = "nobody described what success looks like"
        } else if told.isEmpty {
            headline = "the picture of success was never retold to anybody"
        } else {
            return []
        }
        return [
            Advice(
                .vision, headline, at: facts.place(vision.location ?? domain.location, in: .domain))
        ]
    }
}

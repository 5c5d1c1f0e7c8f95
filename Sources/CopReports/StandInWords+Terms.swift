import CopAnalysis
import CopTemplates

extension StandInWords {
    init(_ terms: Terms) {
        func word(_ key: String) -> @Sendable (String) -> String {
            { terms("stand-in.\(key)", ["x": $0]) }
        }
        self.init(
            participant: word("participant"), person: word("person"),
            organisation: word("organisation"), coalition: word("coalition"),
            session: word("session"), community: terms["stand-in.community"],
            gap: terms["stand-in.gap"])
    }
}

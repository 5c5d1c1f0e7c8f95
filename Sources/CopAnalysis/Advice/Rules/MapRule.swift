import CopModel

extension Rule {
    /// One map is a picture, two show movement; and who did not answer is a hole in it (step 7).
    ///
    /// Betweenness and centralisation are the figures that suffer first from missing answers
    /// (Costenbader & Valente 2003). Seven in ten is a rule of thumb: below it, a handful of people
    /// can make somebody look like the hub who is none.
    static let map = Rule(code: .map, from: [.network]) { facts in
        let network = facts.workspace.network
        let surveys = network.surveys.filter { facts.counts($0.date) }
        let dates = Set(surveys.map(\.date))
        var advice: [Advice] = []
        // The first is due once the group has met, the second before it parts.
        let due = facts.progress.isNearItsEnd ? 2 : 1
        if !facts.held.isEmpty, dates.count < due {
            let headline =
                dates.isEmpty
                ? "nobody asked yet who has to do with whom"
                : "who has to do with whom was asked once, so that no change shows"
            advice.append(
                Advice(.map, headline, at: facts.place(network.location, in: .network)))
        }
        if let response = SurveyResponse(lastOf: surveys, by: facts.asOf), let rate = response.rate,
            rate < 0.7
        {
            let survey = surveys.first { $0.date == response.date }
            advice.append(
                Advice(
                    .map,
                    "\(response.answered.count) of \(response.asked.count) answered the survey of \(response.date): too few for a map to trust",
                    at: facts.place(survey?.location ?? network.location, in: .network)))
        }
        return advice
    }
}

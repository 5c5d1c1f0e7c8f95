import CopModel

extension Workspace {
    /// The results up to the last day of a calendar that name no destination themselves, nor in
    /// the ledger (step 4), in the order of the file; what a person learned to do is theirs and
    /// needs none.
    func resultsWithoutDestination(_ calendar: RunCalendar) -> [CopResult] {
        let carried = Set(
            embedding.entries.filter { $0.destination != nil && !calendar.isLater($0.since) }
                .compactMap { $0.result?.id })
        return results.results.filter {
            $0.destination == nil && $0.competence != true
                && !calendar.isLater(calendar.day($0.date, $0.session))
                && !carried.contains($0.id)
        }
    }
}

import CopModel

extension Workspace {
    /// The moments up to the last day of a calendar of which several speak, at least one of them
    /// for themselves, by day: that is where readings can diverge, and where a timeline workshop
    /// asks on (step 7).
    func divergingMoments(_ calendar: RunCalendar) -> [Moment] {
        reflections.moments
            .map { (moment: $0, day: calendar.day($0.date, $0.session)) }
            .filter { moment, day in
                let voices = moment.readings.count + (moment.why == nil ? 0 : 1)
                return voices > 1 && !moment.readings.isEmpty && !calendar.isLater(day)
            }
            .sorted { ($0.day.order, $0.moment.id) < ($1.day.order, $1.moment.id) }
            .map(\.moment)
    }
}

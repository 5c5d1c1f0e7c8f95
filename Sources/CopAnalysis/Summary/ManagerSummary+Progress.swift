import CopModel

extension ManagerSummary {
    /// What has happened so far, in numbers, and what comes next.
    public struct Progress: Sendable {
        public let sessionsHeld: Int
        /// Sessions that have a date and are still ahead.
        public let sessionsAhead: Int
        /// The next of them; what it is called and where it is held tell too much.
        public let next: Day?
        public let cases: Int
        /// Cases in which something was actually done differently.
        public let casesWithDeed: Int
        public let questions: Int
        /// Questions that the group need not come back to.
        public let questionsClosed: Int
        public let agreements: Int
        public let agreementsKept: Int
        public let agreementsOverdue: Int

        init(_ workspace: Workspace, _ calendar: RunCalendar) {
            let ahead = calendar.ahead.filter { $0.status != .cancelled }
            let cases = workspace.cases.filter { !calendar.isLater($0.since) }
            let courses = workspace.questions.compactMap { QuestionCourse($0, calendar) }
            let actions = workspace.actions.actions.filter {
                !calendar.isLater(calendar.day($0.agreedOn, $0.session))
            }
            sessionsHeld = calendar.sessions.count { $0.status == .held || $0.status == nil }
            sessionsAhead = ahead.count
            next = ahead.first?.date
            self.cases = cases.count
            casesWithDeed = cases.count { practiceCase in
                practiceCase.doneDifferently.contains {
                    !calendar.isLater(calendar.day($0.date, $0.session))
                }
            }
            questions = courses.count
            questionsClosed = courses.count { !$0.status.isOpen }
            agreements = actions.count
            agreementsKept = actions.count { $0.doneOn.map { !calendar.isLater($0) } ?? false }
            agreementsOverdue = actions.count { action in
                action.isOpen(on: calendar) && action.due.map { $0 < calendar.asOf } ?? false
            }
        }
    }
}

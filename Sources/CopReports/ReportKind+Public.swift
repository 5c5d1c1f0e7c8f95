import CopAnalysis
import CopModel

extension ReportKind {
    /// For whom among the public it can be made.
    private enum Reach {
        /// For everyone, as far as the group's rule goes.
        case all
        /// As `all`; and it holds what people mark as public, so that something of it is left under
        /// a non-disclosure agreement.
        case marked
        /// For nobody: it is a person's own, or of use only to those who run the community.
        case inside
    }

    private var reach: Reach {
        switch self {
        case .learningHistory, .timeline, .results: .marked
        case .socialMap, .monitoring, .knowledgeAgenda, .session, .embedding, .system, .patterns:
            .all
        case .composition, .participant, .status: .inside
        }
    }

    /// Why the report is not for the public under the group's rule; nil when it is.
    func refusal(under rule: SharingRule, _ options: ReportOptions) -> ReportError? {
        switch reach {
        case .inside: .notForThePublic(self)
        case .all where rule == .nonDisclosure: .nothingMarked(self)
        // What one person lived through cannot be told without telling whose it is.
        case .all, .marked: rule != .open && options.person != nil ? .aboutOne(self) : nil
        }
    }
}

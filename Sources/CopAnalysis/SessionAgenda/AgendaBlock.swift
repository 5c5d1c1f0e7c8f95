import CopModel

/// A block of a proposed agenda, and why it is there.
public struct AgendaBlock: Sendable {
    public let purpose: Purpose
    /// None for what is to be done beforehand.
    public let minutes: Int
    /// Nil where the purpose asks for no work form, or none fits.
    public let form: FormChoice?
    public let grouping: Session.Block.Grouping?
    public let lead: [Reference<Person>]

    public var appeal: Session.Block.Appeal? { form?.form.appeal }
    public var focus: Session.Block.Focus? { form?.form.focus ?? purpose.focus }

    /// What a block is for.
    public enum Purpose: Sendable {
        /// Whoever brings a case puts it into words beforehand.
        case prepareCase(DueCase)
        /// What the work forms need is put in place beforehand.
        case prepareRoom([WorkForm])
        case opening
        /// The group decides how to treat what is shared.
        case sharing
        /// What did you do differently?
        case lookBack
        case practiceCase(DueCase)
        case question(OpenQuestion)
        /// Gather the questions that the group does not have yet.
        case gather
        /// All questions of the knowledge agenda go past.
        case round
        /// Name what there is, in time that nothing else asks for.
        case harvest
        /// Room for what the group brings up.
        case open
        case pause
        case meal(Meal)
        case howNext
        case evaluation

        /// Where attention goes when no work form says it.
        var focus: Session.Block.Focus? {
            switch self {
            case .prepareCase, .prepareRoom, .pause, .meal, .open: nil
            case .opening, .lookBack, .practiceCase: .individual
            case .question, .gather, .round, .harvest: .content
            case .sharing, .howNext, .evaluation: .group
            }
        }
    }
}

/// A work form, and what it brings that the run has had little of.
public struct FormChoice: Sendable {
    public let form: WorkForm
    public let scarcity: VarietyCount.Scarcity?
}

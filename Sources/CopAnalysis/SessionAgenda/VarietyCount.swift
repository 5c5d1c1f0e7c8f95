import CopModel

/// In what company people worked, what it appealed to and where attention went, counted over the
/// blocks of sessions: only talking with all is half of learning (step 5; the four foci are those
/// of theme-centred interaction).
public struct VarietyCount: Sendable {
    public private(set) var grouping = Tally<Session.Block.Grouping>()
    public private(set) var appeal = Tally<Session.Block.Appeal>()
    public private(set) var focus = Tally<Session.Block.Focus>()

    init() {}

    /// Counts the blocks of sessions; what a block does not say, its work form says for it.
    init(_ sessions: [Session], _ forms: [WorkForm]) {
        let forms = Dictionary(forms.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for block in sessions.flatMap(\.blocks) {
            let form = block.workForm.flatMap { forms[$0.text] }
            add(
                block.grouping ?? form?.grouping, block.appeal ?? form?.appeal,
                block.focus ?? form?.focus)
        }
    }

    mutating func add(
        _ grouping: Session.Block.Grouping?, _ appeal: Session.Block.Appeal?,
        _ focus: Session.Block.Focus?
    ) {
        self.grouping.add(grouping)
        self.appeal.add(appeal)
        self.focus.add(focus)
    }

    /// How much the run has had of what a form brings: the less, the more it balances.
    func saturation(of form: WorkForm) -> Double {
        grouping.share(of: form.grouping) + appeal.share(of: form.appeal)
            + focus.share(of: form.focus)
    }

    /// What a form brings that the run has had least of; nil where it had its even share of all.
    func scarcity(of form: WorkForm) -> Scarcity? {
        var found: [(share: Double, scarcity: Scarcity)] = []
        if let value = form.grouping, grouping.isScarce(value) {
            found.append(
                (
                    grouping.share(of: value),
                    .grouping(value, grouping.count(of: value), of: grouping.total)
                ))
        }
        if let value = form.appeal, appeal.isScarce(value) {
            found.append(
                (appeal.share(of: value), .appeal(value, appeal.count(of: value), of: appeal.total))
            )
        }
        if let value = form.focus, focus.isScarce(value) {
            found.append(
                (focus.share(of: value), .focus(value, focus.count(of: value), of: focus.total)))
        }
        return found.min { $0.share < $1.share }?.scarcity
    }

    /// Something that a run has had little of: the value, the blocks that had it, and how many
    /// blocks say anything about it.
    public enum Scarcity: Sendable {
        case grouping(Session.Block.Grouping, Int, of: Int)
        case appeal(Session.Block.Appeal, Int, of: Int)
        case focus(Session.Block.Focus, Int, of: Int)
    }
}

import CopModel

/// Chooses work forms that bring what a run has had too little of, and no form twice.
struct FormChooser {
    private let forms: [WorkForm]
    private let people: Int?
    /// What the run has had, and what this agenda has by now.
    private let run: VarietyCount
    private var today = VarietyCount()
    /// The forms that the last session used which used any.
    private let lastUsed: Set<String>
    /// For each form, the last session that used it, counted from 1.
    private let sessions: [String: Int]
    private var chosen: Set<String> = []

    /// - Parameter people: how many are expected; nil when that is not known.
    init(_ forms: [WorkForm], people: Int?, after held: [Session], _ run: VarietyCount) {
        self.forms = forms
        self.people = people
        self.run = run
        var sessions: [String: Int] = [:]
        for (number, session) in held.enumerated() {
            for block in session.blocks { sessions[block.workForm?.text ?? ""] = number + 1 }
        }
        sessions[""] = nil
        self.sessions = sessions
        let last = sessions.values.max()
        lastUsed = Set(sessions.filter { $0.value == last }.keys)
    }

    /// The form that serves a purpose best: not one of the last session if another fits; then one
    /// that brings what the run has had least of, and this agenda has not got yet; then the one
    /// used longest ago, and the one that usually takes about as long. Nil where none fits the
    /// group and the minutes.
    mutating func choose(for purpose: AgendaBlock.Purpose, minutes: Int) -> FormChoice? {
        let candidates = forms.filter {
            purpose.isServed(by: $0) && !chosen.contains($0.id)
                && $0.fits(people: people, minutes: minutes)
        }
        guard let form = candidates.min(by: { rank($0, minutes) < rank($1, minutes) }) else {
            return nil
        }
        chosen.insert(form.id)
        today.add(form.grouping, form.appeal, form.focus)
        return FormChoice(form: form, scarcity: run.scarcity(of: form))
    }

    private func rank(_ form: WorkForm, _ minutes: Int) -> (Int, Double, Int, Int, String) {
        (
            lastUsed.contains(form.id) ? 1 : 0,
            run.saturation(of: form) + today.saturation(of: form),
            sessions[form.id] ?? 0, abs((form.minutes ?? minutes) - minutes), form.id
        )
    }

    /// The company for people to work in where no form fits: pairs or small groups, in which
    /// everyone gets a word in, whichever the run has had less of.
    mutating func groupingWithoutForm() -> Session.Block.Grouping {
        let isFew = people.map { $0 < 4 } ?? false
        func share(_ value: Session.Block.Grouping) -> Double {
            run.grouping.share(of: value) + today.grouping.share(of: value)
        }
        let grouping: Session.Block.Grouping =
            isFew
            ? .plenary
            : share(.pairs) <= share(.smallGroups) ? .pairs : .smallGroups
        today.add(grouping, nil, nil)
        return grouping
    }
}

import CopModel

/// Urgency and the group (steps 2 and 3).
extension GuideAnswers {
    var signals: [Signal] { upToNow(workspace.signals.signals, \.noticed) }

    var strongSignals: [String] {
        signals.filter {
            $0.lasting == true && !$0.confirmedBy.isEmpty && !$0.seenBy.isEmpty
        }.map { "\($0.text.excerpt(limit: 110)) (\(row($0.confirmedBy)))" }
    }

    private var allTalks: [Talk] { upToNow(workspace.signals.talks, \.date) }

    /// Who was talked to, and who is invited and was not.
    var talks: [String] {
        let talks = allTalks
        guard !talks.isEmpty else { return [] }
        let talkedTo = Set(talks.map(\.person.id))
        let invited: [Person.Status?] = [.prospect, .candidate, .participant]
        let others = workspace.people.filter {
            invited.contains($0.status) && !talkedTo.contains($0.id)
        }
        return [
            counted("guide.talks.held", talkedTo.sorted().map { workspace.name(of: $0) }),
            counted("guide.not-yet", others.map(\.name)),
        ].compactMap { $0 }
    }

    func ofTalks(_ path: KeyPath<Talk, [String]>) -> [String] {
        allTalks.flatMap { talk in
            talk[keyPath: path].map { "\(workspace.name(of: talk.person.id)): \($0)" }
        }
    }

    var reversals: [String] {
        upToNow(workspace.signals.reversals) { calendar.day($0.date, $0.session) }.map {
            "\($0.before) → \($0.after)"
        }
    }

    var composition: [String] {
        let composition = workspace.cop.composition
        let choices = [
            composition.background?.rawValue, composition.competition?.rawValue,
            composition.perOrganisation?.rawValue, composition.stance?.rawValue,
        ].compactMap { $0 }
        return joined(choices.map { terms["guide.composition.\($0)"] })
    }

    /// The organisations that people come from, each with how many.
    var organisations: [String] {
        let counts = participants.compactMap { $0.organisation?.id }
            .reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
        return line(
            counts.map { id, count in
                count == 1 ? workspace.name(of: id) : "\(workspace.name(of: id)) (\(count))"
            }.sorted())
    }

    var membership: [String] {
        let listed = workspace.people.filter { [.prospect, .candidate].contains($0.status) }
        return [
            counted("guide.people.participants", participants.map(\.name)),
            counted("guide.people.listed", listed.map(\.name)),
        ].compactMap { $0 }
    }

    var stances: [String] {
        Person.Stance.allCases.compactMap { stance in
            counted(
                "guide.stance.\(stance.rawValue)",
                participants.filter { $0.stance == stance }.map(\.name))
        }
    }

    /// What people said in their intakes, each with their name.
    func ofIntakes(_ part: (Intake) -> String?) -> [String] {
        upToNow(workspace.intakes, \.date).compactMap { intake in
            part(intake).map { "\(workspace.name(of: intake.id)): \($0)" }
        }
    }

    var contracts: [String] {
        guard !workspace.contracts.isEmpty else { return [] }
        let signed = Set(
            workspace.contracts.filter { contract in
                Contract.Side.allCases.allSatisfy { contract.signature(of: $0) != nil }
            }.map(\.id))
        return [
            counted(
                "guide.contracts.signed",
                participants.filter { signed.contains($0.id) }.map(\.name)),
            counted(
                "guide.not-yet", participants.filter { !signed.contains($0.id) }.map(\.name)),
        ].compactMap { $0 }
    }
}

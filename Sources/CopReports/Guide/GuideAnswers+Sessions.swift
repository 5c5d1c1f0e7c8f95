import CopModel

/// Sessions, and the group's own responsibility (steps 5 and 6).
extension GuideAnswers {
    private var held: [Session] { calendar.held }

    /// The first session that is still ahead.
    var next: Session? { calendar.ahead.first { $0.status != .cancelled } }

    var facilitators: [String] {
        let roles = workspace.cop.roles
        let lines = [
            labelled("guide.facilitator.content", names(roles.contentFacilitator)),
            labelled("guide.facilitator.process", names(roles.processFacilitator)),
        ].compactMap { $0 }
        return lines.isEmpty ? line(people(in: .facilitator)) : lines
    }

    var nextBlocks: [String] {
        (next?.blocks ?? []).map { block in
            block.minutes.map { "\(block.title) (\($0) min)" } ?? block.title
        }
    }

    /// How often each choice was made in the blocks of the run so far, the most frequent first.
    func tally<C: Choice>(_ key: String, _ choice: (Session.Block) -> C?) -> [String] {
        let made = held.flatMap(\.blocks).compactMap(choice)
        let counts = C.allCases.map { choice in (choice, made.count { $0 == choice }) }
            .filter { $0.1 > 0 }
            .enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
        return joined(counts.map { "\(terms["\(key).\($0.element.0.rawValue)"]) \($0.element.1)" })
    }

    var evaluation: [String] {
        let evaluations = held.last { !$0.evaluation.isEmpty }?.evaluation ?? []
        return evaluations.compactMap { evaluation in
            let said = [evaluation.score.map(String.init), evaluation.words].compactMap { $0 }
            guard !said.isEmpty else { return nil }
            let name = workspace.name(of: evaluation.person.id)
            return "\(name): \(said.joined(separator: ", "))"
        }
    }

    var wishes: [String] {
        let last = held.last { $0.evaluation.contains { $0.wish != nil } }
        return (last?.evaluation ?? []).compactMap { evaluation in
            evaluation.wish.map { "\(workspace.name(of: evaluation.person.id)): \($0)" }
        }
    }

    var sharing: [String] {
        let sharing = workspace.cop.agreements.sharing
        let decided = calendar.day(sharing.decidedOn, sharing.decidedAt)
        guard let rule = sharing.rule, !calendar.isLater(decided) else { return [] }
        let words = terms["timeline.sharing.\(rule.rawValue)"]
        return [decided.map { "\(words) (\(phrases.date($0)))" } ?? words]
    }

    var agreements: [String] {
        upToNow(workspace.cop.agreements.other) { calendar.day($0.decidedOn, $0.decidedAt) }
            .map(\.text)
    }

    var nextHosts: [String] {
        guard let next else { return [] }
        return [
            labelled("guide.session.host", names([next.host].compactMap { $0 })),
            labelled("guide.session.preparers", names(next.preparers)),
            labelled("guide.session.case-bringers", names(next.caseBringers)),
        ].compactMap { $0 }
    }

    /// Who received the group, and which participants did not yet.
    var hosts: [String] {
        let hosts = held.compactMap { $0.host?.id }
        guard !hosts.isEmpty else { return [] }
        let counts = hosts.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
        let names = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { id, count in
            count == 1 ? workspace.name(of: id) : "\(workspace.name(of: id)) (\(count)×)"
        }
        let others = participants.filter { counts[$0.id] == nil }
        return [counted("guide.hosted", names), counted("guide.not-yet", others.map(\.name))]
            .compactMap { $0 }
    }

    /// The latest first, each with what was weighed.
    var decisions: [String] {
        held.reversed().flatMap(\.decisions).map { decision in
            decision.arguments.isEmpty
                ? decision.text
                : "\(decision.text.excerpt(limit: 110)) (\(row(decision.arguments)))"
        }
    }

    /// A part of each session, the latest first, with its day.
    func latest(_ part: (Session) -> String?) -> [String] {
        held.reversed().compactMap { session in
            part(session).map { "\(phrases.date(session.date)): \($0)" }
        }
    }

    var absent: [String] {
        guard let attendance = held.last?.attendance, !attendance.present.isEmpty else { return [] }
        let missed = names(attendance.absent)
        return missed.isEmpty ? [terms["guide.nobody"]] : line(missed)
    }
}

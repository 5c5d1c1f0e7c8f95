import CopModel

/// Something that stands under a step, and how much of it.
public struct Standing: Sendable, Equatable {
    public let kind: Kind
    public let count: Int

    /// What is counted; the raw value is the key of its words.
    public enum Kind: String, Sendable, CaseIterable {
        case question, challenges, retellings
        case signals, talks, reversals
        case participants, organisations, intakes, contracts
        case carriedThrough = "carried-through"
        case managers, patterns
        case held, planned
        case workForms = "work-forms"
        case sharingRule = "sharing-rule"
        case decisions, hosts
        case entries
        case openQuestions = "open-questions"
        case reflections, moments, snapshots
        case cases, deeds
        case openActions = "open-actions"
        case doneActions = "done-actions"
        case results, stories, publications
        case choices
    }
}

/// Counts what stands under each step of the method on a day.
struct StepStandings {
    private let workspace: Workspace
    private let calendar: RunCalendar

    init(_ workspace: Workspace, _ calendar: RunCalendar) {
        self.workspace = workspace
        self.calendar = calendar
    }

    /// What stands under a step, without what there is none of.
    func of(_ step: Int) -> [Standing] {
        counts(step).filter { $0.1 > 0 }.map { Standing(kind: $0.0, count: $0.1) }
    }

    private func counts(_ step: Int) -> [(Standing.Kind, Int)] {
        switch step {
        case 1: domain
        case 2: urgency
        case 3: group
        case 4: carryingThrough
        case 5: facilitation
        case 6: ownership
        case 7: reflection
        case 8: newThings
        case 9: results
        default: [(.choices, workspace.design.choices.count)]
        }
    }

    private var domain: [(Standing.Kind, Int)] {
        let domain = workspace.domain
        let challenges = domain.challenges
        return [
            (.question, domain.question == nil ? 0 : 1),
            (
                .challenges,
                challenges.field.count + challenges.organisation.count
                    + challenges.individual.count
            ),
            (.retellings, domain.vision.retellings.count { !calendar.isLater($0.date) }),
        ]
    }

    private var urgency: [(Standing.Kind, Int)] {
        let signals = workspace.signals
        return [
            (.signals, signals.signals.count { !calendar.isLater($0.noticed) }),
            (.talks, signals.talks.count { !calendar.isLater($0.date) }),
            (.reversals, signals.reversals.count { isPast($0.date, $0.session) }),
        ]
    }

    private var group: [(Standing.Kind, Int)] {
        let participants = workspace.participants(on: calendar.asOf)
        let ids = Set(participants.map(\.id))
        return [
            (.participants, participants.count),
            (.organisations, Set(participants.compactMap(\.organisation?.id)).count),
            (
                .intakes,
                workspace.intakes.count { ids.contains($0.id) && !calendar.isLater($0.date) }
            ),
            (
                .contracts,
                workspace.contracts.count { contract in
                    ids.contains(contract.id)
                        && Contract.Side.allCases.allSatisfy { side in
                            contract.signature(of: side).map { !calendar.isLater($0.on) } ?? false
                        }
                }
            ),
        ]
    }

    private var carryingThrough: [(Standing.Kind, Int)] {
        let embedding = workspace.embedding
        let managers = embedding.managers.filter { !calendar.isLater($0.involvedSince) }
        return [
            (.carriedThrough, embedding.entries.count { !calendar.isLater($0.since) }),
            (.managers, managers.count),
            (.patterns, workspace.patterns.count { !calendar.isLater($0.date) }),
        ]
    }

    private var facilitation: [(Standing.Kind, Int)] {
        let forms = held.flatMap(\.blocks).compactMap(\.workForm?.text)
        return [
            (.held, held.count),
            (.planned, calendar.ahead.count { $0.status != .cancelled }),
            (.workForms, Set(forms).count),
        ]
    }

    private var ownership: [(Standing.Kind, Int)] {
        let sharing = workspace.cop.agreements.sharing
        let isDecided = sharing.rule != nil && isPast(sharing.decidedOn, sharing.decidedAt)
        return [
            (.sharingRule, isDecided ? 1 : 0),
            (.hosts, Set(held.compactMap(\.host?.id)).count),
            (.decisions, held.reduce(0) { $0 + $1.decisions.count }),
        ]
    }

    private var reflection: [(Standing.Kind, Int)] {
        let reflections = workspace.reflections
        let open = workspace.questions.count {
            QuestionCourse($0, calendar)?.status.isOpen ?? false
        }
        return [
            (
                .entries,
                workspace.diaries.reduce(0) { sum, diary in
                    sum + diary.entries.count { !calendar.isLater($0.date) }
                }
            ),
            (.openQuestions, open),
            (.reflections, reflections.reflections.count { !calendar.isLater($0.date) }),
            (.moments, reflections.moments.count { isPast($0.date, $0.session) }),
            (.snapshots, workspace.network.surveys.count { !calendar.isLater($0.date) }),
        ]
    }

    private var newThings: [(Standing.Kind, Int)] {
        let cases = workspace.cases.filter { !calendar.isLater($0.since) }
        let actions = workspace.actions.actions.filter { isPast($0.agreedOn, $0.session) }
        return [
            (.cases, cases.count),
            (
                .deeds,
                cases.reduce(0) { sum, item in
                    sum + item.doneDifferently.count { isPast($0.date, $0.session) }
                }
            ),
            (.doneActions, actions.count { $0.doneOn.map { !calendar.isLater($0) } ?? false }),
            (.openActions, actions.count { $0.isOpen(on: calendar.asOf) }),
        ]
    }

    private var results: [(Standing.Kind, Int)] {
        let results = workspace.results
        return [
            (.results, results.results.count { isPast($0.date, $0.session) }),
            (.stories, results.stories.count { !calendar.isLater($0.date) }),
            (.publications, results.publications.count { !calendar.isLater($0.date) }),
        ]
    }

    private var held: [Session] { calendar.held }

    private func isPast(_ date: Day?, _ session: Reference<Session>?) -> Bool {
        !calendar.isLater(calendar.day(date, session))
    }
}

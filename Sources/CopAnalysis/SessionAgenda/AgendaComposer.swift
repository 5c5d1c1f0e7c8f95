import CopModel

/// Lays what asks for room over the time of a session, and chooses the work forms.
struct AgendaComposer {
    private let session: Session
    private let topics: AgendaTopics
    private let hours: SessionHours
    private var chooser: FormChooser
    private let workspace: Workspace
    private let frame: AgendaFrame

    /// Shorter sessions have no room for the round of the knowledge agenda, which the method would
    /// have at every one.
    private static let shortestWithRound = 120
    /// From so many minutes on the last stretch leaves the round the time that it usually takes.
    private static let shortestWithFullRound = 180

    init(
        _ session: Session, _ topics: AgendaTopics, _ hours: SessionHours, _ chooser: FormChooser,
        _ workspace: Workspace
    ) {
        self.session = session
        self.topics = topics
        self.hours = hours
        self.chooser = chooser
        self.workspace = workspace
        frame = AgendaFrame(sessionOf: hours.minutes)
    }

    mutating func blocks() -> [AgendaBlock] {
        let content = hours.minutes >= Self.shortestWithFullRound ? 30 : 20
        let shape = DayShape(hours, lastStretch: frame.closing + content)
        var queue = AgendaQueue(topics, sessionOf: hours.minutes).requests
        var blocks: [AgendaBlock] = []
        for (index, part) in shape.parts.enumerated() {
            switch part {
            case .pause(let minutes): blocks.append(block(.pause, minutes))
            case .meal(let meal, let minutes): blocks.append(block(.meal(meal), minutes))
            case .stretch(let minutes):
                let isLast = index == shape.parts.count - 1
                blocks += stretch(minutes, isFirst: index == 0, isLast: isLast, &queue)
            }
        }
        return preparations(for: blocks) + blocks
    }

    private mutating func stretch(
        _ minutes: Int, isFirst: Bool, isLast: Bool, _ queue: inout [AgendaRequest]
    ) -> [AgendaBlock] {
        let opening = isFirst ? [block(.opening, frame.opening)] : []
        let room = minutes - (isFirst ? frame.opening : 0) - (isLast ? frame.closing : 0)
        let hasRound =
            isLast && hours.minutes >= Self.shortestWithRound && !topics.questions.isEmpty
        let filling = StretchFilling(
            room, from: &queue, last: hasRound ? AgendaRequest(.round) : nil)
        var contents: [AgendaBlock] = []
        for (request, minutes) in filling.blocks {
            contents.append(block(request.purpose, minutes))
        }
        let closing =
            isLast ? [block(.howNext, frame.howNext), block(.evaluation, frame.evaluation)] : []
        return opening + contents + closing
    }

    private mutating func block(_ purpose: AgendaBlock.Purpose, _ minutes: Int) -> AgendaBlock {
        let form = chooser.choose(for: purpose, minutes: minutes)
        let grouping = form?.form.grouping ?? groupingWithoutForm(of: purpose)
        return AgendaBlock(
            purpose: purpose, minutes: minutes, form: form, grouping: grouping,
            lead: lead(of: purpose))
    }

    private mutating func groupingWithoutForm(
        of purpose: AgendaBlock.Purpose
    ) -> Session.Block.Grouping? {
        switch purpose {
        case .lookBack, .practiceCase, .question, .gather: chooser.groupingWithoutForm()
        case .opening, .sharing, .round, .open, .howNext, .evaluation: .plenary
        case .prepareCase, .prepareRoom, .harvest, .pause, .meal: nil
        }
    }

    private func lead(of purpose: AgendaBlock.Purpose) -> [Reference<Person>] {
        let people: [Reference<Person>] =
            switch purpose {
            case .practiceCase(let due), .prepareCase(let due): due.owners
            case .question(let question):
                question.course.question.by.filter {
                    workspace.person($0.id)?.takesPart(on: session.date) == true
                }
            case .opening: session.host.map { [$0] } ?? []
            case .prepareRoom: session.preparers
            default: []
            }
        return people.filter { workspace.person($0.id) != nil }
    }

    /// What is to be done before the session begins.
    private mutating func preparations(for blocks: [AgendaBlock]) -> [AgendaBlock] {
        var result: [AgendaBlock] = []
        for planned in blocks {
            if case .practiceCase(let due) = planned.purpose, !due.owners.isEmpty {
                result.append(block(.prepareCase(due), 0))
            }
        }
        let needing = blocks.compactMap(\.form?.form).filter { !$0.needs.isEmpty }
        if session.form != .online, !needing.isEmpty {
            result.append(block(.prepareRoom(needing), 0))
        }
        return result
    }
}

import CopAnalysis
import CopModel
import CopTemplates

/// What a workspace has to say to the questions of the guide, as far as the group may see it: a
/// guide stands on a screen that others look at too.
struct GuideAnswers {
    let workspace: Workspace
    let phrases: Phrases
    let calendar: RunCalendar
    /// Who takes part on the day.
    let participants: [Person]
    /// Who wrote nothing through the last two sessions, private diaries counted.
    let silent: [Person]

    var terms: Terms { phrases.terms }

    init(_ whole: Workspace, asOf: Day, _ templates: TemplateLibrary) throws {
        workspace = whole.visible(to: .group)
        phrases = try Phrases(workspace, templates)
        calendar = RunCalendar(whole, asOf: asOf)
        participants = workspace.participants(on: asOf)
        silent = whole.silentParticipants(calendar).map(\.person)
    }

    /// Lines of an answer; what is more is counted in the last.
    private static let mostLines = 4
    /// Characters of a line.
    private static let longestLine = 180
    /// Characters of the names in a line, unless the first is longer.
    private static let longestNames = 110

    /// A few lines, each in plain text; none where nothing has been written down.
    func lines(_ topic: GuideTopic) -> [String] {
        let lines = answer(topic).map { $0.excerpt(limit: Self.longestLine) }
            .filter { !$0.isEmpty }
        guard lines.count > Self.mostLines else { return lines }
        return lines.prefix(Self.mostLines - 1) + [more(lines.count - Self.mostLines + 1)]
    }

    private func answer(_ topic: GuideTopic) -> [String] {
        switch topic {
        case .fitnessStubborn: fitness(\.stubbornQuestion)
        case .fitnessPractice: fitness(\.sharedPractice)
        case .fitnessAssumptions: fitness(\.assumptionsQuestioned)
        case .fitnessDisciplines: fitness(\.severalDisciplines)
        case .fitnessOutcome: fitness(\.outcomeUnknown)
        case .fitnessRoom: fitness(\.roomToAct)
        case .fitnessNotes: text(workspace.cop.fitness.notes)
        case .initiators: initiators
        case .question: text(workspace.domain.question)
        case .challenges: challenges
        case .scope: scope
        case .practice: text(workspace.domain.practice.description)
        case .vision: vision
        case .retellings: retellings
        case .yields: yields
        case .stakeholders: stakeholders
        case .causes: causes
        case .invitation: text(workspace.domain.invitation)
        case .signals: signals.map(\.text)
        case .strongSignals: strongSignals
        case .urgency: ofIntakes { $0.urgency }
        case .talks: talks
        case .substantive: ofTalks(\.substantive)
        case .personal: ofTalks(\.personal)
        case .dilemmas: ofTalks(\.dilemmas)
        case .reversals: reversals
        case .composition: composition
        case .organisations: organisations
        case .participants: membership
        case .stances: stances
        case .learningQuestions: ofIntakes { $0.question }
        case .offers: ofIntakes { phrases.list($0.offers) }
        case .time: ofIntakes { $0.time }
        case .contracts: contracts
        case .managers: managers
        case .ledger: ledger
        case .levers: levers
        case .fee: fee
        case .covenant: text(workspace.embedding.covenant.text)
        case .anchors: anchors
        case .patterns: patterns
        case .values: ofIntakes { $0.whyItMatters }
        case .facilitators: facilitators
        case .nextGoals: next?.goals ?? []
        case .nextBlocks: nextBlocks
        case .groupings: tally("grouping") { $0.grouping }
        case .appeals: tally("appeal") { $0.appeal }
        case .focuses: tally("focus") { $0.focus }
        case .evaluation: evaluation
        case .wishes: wishes
        case .sharing: sharing
        case .agreements: agreements
        case .nextHosts: nextHosts
        case .hosts: hosts
        case .decisions: decisions
        case .overturned: latest { $0.overturned }
        case .howNext: latest { $0.howNext }
        case .absent: absent
        case .monitor: line(people(in: .monitor))
        case .openQuestions: openQuestions.map(\.wording)
        case .oldestQuestions: oldestQuestions
        case .handedOver: handedOver
        case .diaries: diaries
        case .moments: moments
        case .reflections: reflections
        case .network: network
        case .functions: functions
        case .revisions: revisions
        case .cases: cases
        case .deeds: deeds
        case .experiments: experiments
        case .backcasts: backcasts
        case .openActions: openActions
        case .buddies: buddies
        case .rhythm: rhythm
        case .results: results(.direct).map(\.text)
        case .potential: results(.potential).map(\.text)
        case .stories: stories
        case .lookBacks: lookBacks
        case .destinations: destinations
        case .publications: upToNow(workspace.results.publications, \.date).map(\.title)
        case .designMatters: workspace.design.choices.map(\.matters)
        case .designMeans: workspace.design.choices.compactMap(\.means)
        case .designHelpers: line(Array(Set(workspace.design.choices.flatMap(\.helps))).sorted())
        }
    }

    // MARK: - Words

    func text(_ text: String?) -> [String] { text.map { [$0] } ?? [] }

    /// Names on one line; those that it has no room for are counted.
    func names(_ names: [String]) -> String {
        var line = ""
        for (position, name) in names.enumerated() {
            let next = position == 0 ? name : "\(line), \(name)"
            guard position == 0 || next.count <= Self.longestNames else {
                return "\(line), \(more(names.count - position))"
            }
            line = next
        }
        return line
    }

    func line(_ names: [String]) -> [String] { names.isEmpty ? [] : [self.names(names)] }

    /// A few words on one line.
    func joined(_ parts: [String]) -> [String] {
        parts.isEmpty ? [] : [parts.joined(separator: ", ")]
    }

    /// `For the field: one; two`; nil where there is nothing.
    func labelled(_ key: String, _ items: [String]) -> String? {
        items.isEmpty ? nil : "\(terms[key]): \(row(items))"
    }

    /// Sentences and words in a row.
    func row(_ items: [String]) -> String {
        let last = items.count - 1
        return items.enumerated().map { position, item in
            position < last && item.hasSuffix(".") ? String(item.dropLast()) : item
        }.joined(separator: "; ")
    }

    /// `signed (3): Anna, Ben, Carla`; nil where there is nobody.
    func counted(_ key: String, _ names: [String]) -> String? {
        names.isEmpty ? nil : "\(terms[key]) (\(names.count)): \(self.names(names))"
    }

    func names<Target>(_ references: [Reference<Target>]) -> [String] {
        references.map { workspace.name(of: $0.id) }
    }

    func people(in role: Person.Role) -> [String] { workspace.people(in: role).map(\.name) }

    /// What was there on the day; what has no day always was.
    func upToNow<Item>(_ items: [Item], _ day: (Item) -> Day?) -> [Item] {
        items.filter { !calendar.isLater(day($0)) }
    }

    private func more(_ count: Int) -> String {
        terms("timeline.more", ["count": String(count)])
    }
}

import CopAnalysis
import CopModel

extension SystemView {
    init(_ system: FieldSystem, _ words: SystemWords) {
        let (phrases, matrix) = (words.phrases, system.matrix)
        title = phrases.workspace.cop.title
        asOf = system.asOf.description
        date = phrases.date(system.asOf)
        features = SystemFeature.allCases.map { Feature($0, matrix, words) }
        actors = matrix.actors.map { Actor($0, words) }
        hasActors = !actors.isEmpty
        hasBarriers = features.contains { $0.barriers > 0 }
        hasOpportunities = features.contains { $0.opportunities > 0 }
        hasCells = hasBarriers || hasOpportunities
        hasEmptyCells = actors.contains { $0.marks.contains("") }
        mostHindered = phrases.list(matrix.mostHindered.map(words.feature))
        scoring = Scoring(system, words)
        unscored =
            scoring == nil
            ? nil : phrases.list(system.functions.unscored.map(words.function))
        indicatorSets = IndicatorSet.all(system.indicators, words)
        let causes = system.causes
        self.causes = causes.nodes.map { node in
            Cause(
                levels: Array(0..<node.depth), text: node.text, mark: words.mark(node))
        }
        hasMarks = self.causes.contains { $0.mark != nil }
        hasDeepChangeable = !causes.deep(changeable: true).isEmpty
        deepChangeable = causes.deep(changeable: true).map(\.text)
        deepUnjudged = causes.deep(changeable: nil).map(\.text)
        deepFixed = causes.deep(changeable: false).map(\.text)
        shallowChangeable = causes.shallowChangeable.map(\.text)
    }
}

extension SystemView.Feature {
    fileprivate init(_ feature: SystemFeature, _ matrix: SystemMatrix, _ words: SystemWords) {
        id = feature.rawValue
        name = words.feature(feature).atStart
        (barriers, opportunities) = matrix.counts(in: feature)
        let parts = [(SystemWords.barrier, barriers), (SystemWords.opportunity, opportunities)]
            .filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
        counts = parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}

extension SystemView.Actor {
    fileprivate init(_ actor: SystemActor, _ words: SystemWords) {
        id = actor.id
        name = actor.name
        let organisation = actor.organisation.map { words.phrases.workspace.name(of: $0.id) }
        self.organisation = organisation == actor.name ? nil : organisation
        marks = SystemFeature.allCases.map { words.marks(actor.cell($0)) }
        cells = SystemFeature.allCases.compactMap { feature in
            let cell = actor.cell(feature)
            guard !(cell.barriers + cell.opportunities).isEmpty else { return nil }
            return SystemView.Cell(
                id: feature.rawValue, feature: words.feature(feature).atStart,
                barriers: cell.barriers, opportunities: cell.opportunities)
        }
    }
}

extension SystemView.IndicatorSet {
    fileprivate static func all(
        _ courses: [IndicatorCourse], _ words: SystemWords
    ) -> [SystemView.IndicatorSet] {
        let sets: [Indicator.IndicatorSet?] = Indicator.IndicatorSet.allCases + [nil]
        return sets.compactMap { set in
            let ofSet = courses.filter { $0.indicator.set == set }
            guard !ofSet.isEmpty else { return nil }
            return SystemView.IndicatorSet(
                id: set?.rawValue, name: words["set.\(set?.rawValue ?? "other")"],
                indicators: ofSet.map { SystemView.Indicator($0, words.phrases) })
        }
    }
}

extension SystemView.Indicator {
    /// Two points make no line.
    private static let fewestPoints = 3

    fileprivate init(_ course: IndicatorCourse, _ phrases: Phrases) {
        id = course.indicator.id
        text = course.indicator.text
        let numbers = course.numbers
        let known = numbers.compactMap { $0 }
        line =
            known.count < Self.fewestPoints
            ? nil : Chart.sparkline(numbers, in: 0...max(known.max() ?? 1, 1))
        measurements = course.measurements.map { found in
            SystemView.Measurement(
                day: found.date?.description, date: found.date.map(phrases.date),
                value: found.value, note: found.note)
        }
    }
}

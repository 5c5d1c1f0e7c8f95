import CopAnalysis
import CopModel

extension SystemView.Scoring {
    /// Nil when nobody scored anything.
    init?(_ system: FieldSystem, _ words: SystemWords) {
        let functions = system.functions
        let panels = functions.scored.compactMap { scores in scores.latest.map { (scores, $0) } }
        guard !panels.isEmpty else { return nil }
        let phrases = words.phrases
        period = words.period(functions.rounds.last)
        periodBefore = words.period(functions.rounds.dropLast().last)
        raters = phrases.list(functions.raters.map { phrases.workspace.name(of: $0) })
        participants = functions.participants
        let silent = functions.silentParticipants
        self.silent =
            silent == 0
            ? nil
            : words(
                silent == 1 ? "silent.one" : "silent.many",
                ["n": String(silent), "all": String(functions.participants)])
        self.functions = panels.map { SystemView.Function($0, $1, words) }
        let weakest = functions.weakest
        hasWeakest = weakest.count < panels.count
        let standing =
            switch (hasWeakest, weakest.count) {
            case (true, 1): words["mean.lowest"]
            case (true, _): words["mean.shared"]
            case (false, 1): words["mean.only"]
            case (false, _): words["mean.equal"]
            }
        // Where none is weaker than another, those of which somebody wrote down what is in the way.
        let shown = hasWeakest ? weakest : weakest.filter { !$0.blocks.isEmpty }
        self.weakest = shown.compactMap { scores in
            scores.latest.map { SystemView.Weakest(scores, $0, system.matrix, standing, words) }
        }
        let voices = functions.byDifference.compactMap { scores in
            scores.latest.map { SystemView.Voices(scores, $0, words) }
        }
        isApart = voices.contains(where: \.isApart)
        self.voices = voices.filter { $0.scores.count > 1 }
        singleVoices = voices.filter { $0.scores.count == 1 }
        changes = functions.scored.compactMap { SystemView.Change($0, words) }
    }
}

extension SystemView.Function {
    fileprivate init(
        _ scores: FunctionScores, _ panel: FunctionScores.Panel, _ words: SystemWords
    ) {
        id = scores.function.rawValue
        name = words.function(scores.function).atStart
        self.scores = panel.scores.compactMap(\.score)
        strip = words.strip(panel)
        mean = words.mean(panel)
        value = (panel.mean * 100).rounded() / 100
        spread = panel.scores.count > 1 ? panel.spread : nil
    }
}

extension SystemView.Weakest {
    fileprivate init(
        _ scores: FunctionScores, _ panel: FunctionScores.Panel, _ matrix: SystemMatrix,
        _ standing: String, _ words: SystemWords
    ) {
        id = scores.function.rawValue
        name = words.function(scores.function).atStart
        self.standing = standing
        mean = words.mean(panel)
        strip = words.strip(panel)
        blocks = scores.blocks
        barriers = matrix.barriers(behind: scores.function).map { barrier in
            SystemView.Barrier(
                text: barrier.text, actor: barrier.actor.name,
                feature: words.feature(barrier.feature))
        }
    }
}

extension SystemView.Voices {
    fileprivate init(
        _ scores: FunctionScores, _ panel: FunctionScores.Panel, _ words: SystemWords
    ) {
        name = words.function(scores.function).atStart
        range = words.range(panel)
        isApart = panel.spread > 0
        self.scores = panel.scores.map { score in
            SystemView.Voice(
                score: score.score ?? 0,
                who: score.by.map { words.phrases.workspace.name(of: $0.id) }
                    ?? words.phrases.terms["someone"],
                why: score.why)
        }
    }
}

extension SystemView.Change {
    /// Nil for a function that was scored in one round only.
    fileprivate init?(_ scores: FunctionScores, _ words: SystemWords) {
        guard let latest = scores.latest, let before = scores.before, let change = scores.change
        else { return nil }
        name = words.function(scores.function).atStart
        was = words.mean(before)
        now = words.mean(latest)
        let sign = (change * 10).rounded() > 0 ? "+" : ""
        difference = sign + words.phrases.number(change, decimals: 1)
        moves =
            scores.moves.isEmpty
            ? nil
            : scores.moves.map { move in
                "\(words.phrases.workspace.name(of: move.rater)) \(move.before) → \(move.now)"
            }.joined(separator: "; ")
    }
}

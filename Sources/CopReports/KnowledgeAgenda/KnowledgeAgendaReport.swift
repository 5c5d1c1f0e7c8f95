import CopAnalysis

/// The dynamic knowledge agenda: what the group asked, session by session, and what became of it
/// (step 7).
enum KnowledgeAgendaReport {
    static func make(
        _ source: ReportSource, _ options: ReportOptions, _ formats: [ReportFormat]
    ) throws -> [Report] {
        let agenda = QuestionAgenda(source.workspace, asOf: options.asOf)
        let comparison = options.compare.map {
            AgendaComparison(from: QuestionAgenda(source.workspace, asOf: $0), to: agenda)
        }
        let composer = KnowledgeAgendaComposer(phrases: source.phrases)
        return try source.reports(
            composer.view(agenda, comparison), "reports/knowledge-agenda.md", formats,
            picture: QuestionPicture(composer, agenda, comparison).graph)
    }
}

extension HeaderWords {
    /// The columns that KoboToolbox (an underscore before the name), LimeSurvey, Microsoft Forms
    /// and Google Forms add of themselves.
    static let tools = HeaderWords(
        anywhere: [], alone: [],
        whole: [
            (
                .date,
                [
                    "_ submission time", "date submitted", "submitdate", "datum verzonden",
                    "datum ingestuurd", "datum ingediend", "timestamp", "tijdstempel",
                    "completion time", "voltooiingstijd", "tijd van voltooien", "submitted at",
                    "submitted on", "today",
                ]
            ),
            (
                .submission,
                [
                    "_ uuid", "_ id", "response id", "antwoord id", "reactie id", "respons id",
                    "submission id", "id",
                ]
            ),
        ])
}

extension Change {
    private static let start = "2026-01-15-start"
    private static let visit = "2026-02-26-visit"

    /// One of every command that changes files, and more where a command has several ways.
    package static let all = whole + additions + changes + pages

    /// Those by which a workspace begins, and those that change several files or any.
    private static let whole = [
        Change("init", "new", "--title", "New", "--start", "2026-01-15", "--sessions", "2"),
        Change("template eject", "reports/status.md"),
        Change("set", "anna", "languages", "English", "Dutch"),
        Change("set", "old-action", "due", "2026-02-01"),
        Change("edit", "anna", with: ["EDITOR": "sed -i s/Anna/Anne/"]),
        Change("remove", "old-signal"), Change("remove", "old-pattern"),
        Change(
            "person rename", "anna", "anna-b", "--name", "Anna B",
            after: [["diary", "add", "--as", "anna", "--private", "x"]]),
        Change("organisation rename", "north", "east", passing: ["organisations.yaml"]),
        Change(
            "session move", start, "--date", "2026-02-03",
            after: [
                [
                    "set", "old-question",
                    "session", start,
                ]
            ]),
        Change(
            "session hold", start, "--all-present", "--decision", "We go | it helps",
            "--agreement", "Anna: ring by 2026-03-01", "--question", "Anna: who?"),
        Change(
            "intake import", "forms.csv", "--yes",
            files: ["forms.csv": "Name,Organisation,Question\nEve Eden,East,How?\nAnna,,When?\n"]),
        Change(
            "merge", "base", "ours", "theirs", "actions.yaml",
            files: [
                "base": "actions: []\n", "ours": "actions:\n  - id: a\n    text: A\n",
                "theirs": "actions:\n  - id: b\n    text: B\n",
            ]),
    ]

    private static let additions = [
        Change("signal add", "New"), Change("talk add", "anna"),
        Change("reversal add", "New?", "--before", "Old?"), Change("question add", "New?"),
        Change("organisation add", "New"), Change("person add", "New"),
        Change("intake add", "anna"), Change("contract add", "bram", "--gives", "time"),
        Change("agreement add", "New"), Change("session add", "New", "--date", "2026-04-09"),
        // Takes the place of the one that was planned.
        Change("session add", "New", "--date", "2026-02-26"),
        Change("diary add", "--as", "anna", "New"), Change("diary add", "--as", "bram", "First"),
        Change("diary add", "--as", "bram", "--private", "Mine"),
        Change("moment add", "New", "--kind", "high"), Change("reflection add", "New"),
        Change("revision add", "New"), Change("case add", "New"), Change("action add", "New"),
        Change("buddies add", "anna", "bram"),
        Change("relation add", "anna", "chris", "--kind", "knows"),
        Change("coalition add", "New", "--member", "anna"),
        Change("survey add", "Who?", "--date", "2026-02-01"), Change("system actor", "New"),
        Change("indicator add", "New"), Change("embedding add", "New"),
        Change("manager add", "north"), Change("pattern add", "New"), Change("result add", "New"),
        Change("story add", "New", "--by", "anna", "--text", "So."),
        Change("publication add", "New"), Change("design add", "New"),
        Change("domain cause", "New", "--under", "Old cause"),
        Change("domain retell", "--to", "them"),
    ]

    private static let changes = [
        Change("question update", "old-question", "--status", "explored"),
        Change("action done", "old-action"), Change("role give", "monitor", "bram"),
        Change("role take", "monitor", "chris"),
        Change("contract sign", "anna", "--by", "initiator"),
        Change("sharing decide", "open", "--how", "A round"),
        Change("session evaluate", start, "--as", "anna", "--score", "4"),
        Change("session agenda", visit, "--write"),
        Change("moment reading", "old-moment", "New", "--by", "anna"),
        Change("case turn", "old-case", "--session", start), Change("case deed", "old-case", "New"),
        Change("case experiment", "old-case", "New"),
        Change("case backcast", "old-case", "--future", "New"),
        Change("system score", "legitimacy", "3", "--by", "anna"),
        Change("indicator measure", "old-figure", "3"),
        Change("story look-back", "old-story", "So."),
    ]

    /// Pages for people, in files beside the workspace's own.
    private static let pages = [
        Change("report", "all", "--output", "reports", "--no-svg"),
        Change("report", "status", "--output", "status.md"),
        Change("export", "csv", "--output", "tables"),
        Change("domain invitation", "--output", "page.md"),
        Change("contract print", "anna", "--output", "page.md"),
        Change("intake form", "--output", "page.md"),
        Change("session handout", start, "--output", "page.md"),
        Change("session minutes", start, "--output", "page.md"),
        Change("person page", "anna", "--output", "page.md"),
        Change("summary", "--output", "page.md"),
    ]
}

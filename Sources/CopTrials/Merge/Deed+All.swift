extension Deed {
    private static let start = "2026-01-15-start"
    private static let visit = "2026-02-26-visit"

    /// Everything that people add beside each other: whole records, and more to one that is there.
    static let all = records + files + additions

    /// Records in lists, with options that are often the same.
    private static let records = [
        Deed("question") { scene in
            ["question", "add", "Question \(scene.token)?"]
                + scene.some([
                    ["--by", "anna"], ["--session", start], ["--level", "field"],
                    ["--follows", "old-question"],
                ])
        },
        Deed("signal") { scene in
            ["signal", "add", "Signal \(scene.token)"]
                + scene.some([
                    ["--origin", "policy"], ["--lasting"], ["--seen-by", "anna"],
                    ["--noticed", "2026-01-20"], ["--source", "The paper"],
                ])
        },
        Deed("action") { scene in
            ["action", "add", "Action \(scene.token)"]
                + scene.some([
                    ["--who", "anna"], ["--session", start], ["--due", "2026-02-20"],
                    ["--buddy", "bram"], ["--case", "old-case"],
                ])
        },
        Deed("result") { scene in
            ["result", "add", "Result \(scene.token)"]
                + scene.some([
                    ["--kind", "direct"], ["--level", "field"], ["--session", start],
                    ["--by", "anna"], ["--organisation", "north"], ["--evidence", "The same"],
                ])
        },
        Deed("relation") { scene in
            [
                "relation", "add", "anna", scene.chance.pick(["bram", "chris"]), "--kind", "knows",
                "--notes", scene.token,
            ] + scene.some([["--strength", "3"], ["--since", "2026-01-15"]])
        },
        Deed("coalition") { scene in
            ["coalition", "add", "Coalition \(scene.token)", "--member", "anna"]
                + scene.some([["--purpose", "The same"], ["--since", "2026-01-15"]])
        },
        Deed("organisation") { scene in
            ["organisation", "add", "Organisation \(scene.token)"]
                + scene.some([["--sector", "water"], ["--level", "field"], ["--place", "Here"]])
        },
        Deed("moment") { scene in
            ["moment", "add", "Moment \(scene.token)", "--kind", "high"]
                + scene.some([["--session", start], ["--why", "The same"]])
        },
        Deed("reflection") { scene in
            ["reflection", "add", "Reflection \(scene.token)", "--by", "chris"]
                + scene.some([["--on", start], ["--date", "2026-01-20"]])
        },
        Deed("revision") { ["revision", "add", "Ambition \($0.token)", "--reason", "The same"] },
        Deed("reversal") { ["reversal", "add", "After \($0.token)?", "--before", "Before?"] },
        Deed("talk") { scene in
            ["talk", "add", "anna", "--id", "talk-\(scene.token)", "--by", "bram"]
                + scene.some([["--substantive", "Why?"], ["--personal", "How?"]])
        },
        Deed("case") { scene in
            ["case", "add", "Case \(scene.token)", "--person", scene.person]
                + scene.some([["--text", "The same"], ["--since", "2026-01-15"]])
        },
        Deed("embedding") { scene in
            ["embedding", "add", "Landing \(scene.token)", "--kind", "result"]
                + scene.some([["--level", "field"], ["--owner", "anna"], ["--status", "idea"]])
        },
        Deed("story") { ["story", "add", "Story \($0.token)", "--by", "anna", "--text", "So."] },
        Deed("publication") { ["publication", "add", "Paper \($0.token)", "--by", "anna"] },
        Deed("design") { ["design", "add", "Choice \($0.token)", "--means", "The same"] },
        Deed("indicator") { ["indicator", "add", "Figure \($0.token)"] },
        Deed("actor") { ["system", "actor", "Actor \($0.token)"] },
        Deed("survey") { ["survey", "add", "Who, \($0.token)?", "--date", "2026-02-01"] },
        Deed("agreement") { ["agreement", "add", "We \($0.token)", "--on", "2026-01-15"] },
        Deed("cause") { ["domain", "cause", "Cause \($0.token)"] },
        Deed("retelling") { ["domain", "retell", "--to", "Team \($0.token)"] },
    ]

    /// Records with a file of their own.
    private static let files = [
        Deed("session") { scene in
            ["session", "add", "Session \(scene.token)", "--date", "2026-04-09"]
        },
        Deed("person") { ["person", "add", "Person \($0.token)", "--organisation", "south"] },
        Deed("pattern") { ["pattern", "add", "Pattern \($0.token)", "--context", "The same"] },
        Deed("diary") { scene in
            ["diary", "add", "--as", "anna", "Entry \(scene.token)"]
                + scene.some([
                    ["--session", start], ["--visibility", "public"], ["--feeling", "ok"],
                ])
        },
        Deed("diary of one's own") { scene in
            ["diary", "add", "--as", scene.person, "Entry \(scene.token)"]
        },
    ]

    /// More to records that are there, by one person in each branch.
    private static let additions = [
        Deed("update") { scene in
            [
                "question", "update", "old-question", "--status", "explored", "--note", scene.token,
            ] + scene.some([["--session", start], ["--by", "anna"]])
        },
        Deed("reading") {
            ["moment", "reading", "old-moment", "Seen \($0.token)", "--by", "bram"]
        },
        Deed("deed") { ["case", "deed", "old-case", "Did \($0.token)", "--on", "2026-02-01"] },
        Deed("experiment") { ["case", "experiment", "old-case", "Tried \($0.token)"] },
        Deed("measurement") { ["indicator", "measure", "old-figure", "Value \($0.token)"] },
        Deed("score") { scene in
            [
                "system", "score", "legitimacy", "3", "--by", scene.person, "--why", scene.token,
            ]
        },
        Deed("evaluation") { scene in
            [
                "session", "evaluate", start, "--as", scene.person, "--score", "4", "--words",
                scene.token, "--again",
            ]
        },
        Deed("outcome") { scene in
            [
                "session", "hold", start, "--decision", "Decision \(scene.token) | it helps",
                "--agreement", "Anna: agreement \(scene.token) by 2026-03-01", "--question",
                "Asked \(scene.token)?",
            ]
        },
        Deed("goal") { ["set", visit, "goals", "--add", "Goal \($0.token)"] },
        Deed("language") { ["set", "anna", "languages", "--add", "Language \($0.token)"] },
        Deed("scope") { ["set", "domain", "scope.in", "--add", "Scope \($0.token)"] },
    ]
}

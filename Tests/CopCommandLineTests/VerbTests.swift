import CopTrials
import Foundation
import Testing

@testable import CopCommandLine
@testable import CopModel

/// What the method has people do, by commands of its own words.
struct VerbTests {
    private static func sandbox() throws -> Sandbox { try Sandbox(copyOf: model.get().work) }

    private static let model = Result {
        let sandbox = try Sandbox.withWorkspace()
        sandbox.removeAtExit()
        for arguments in [
            ["case", "add", "District 7", "--person", "anna"],
            ["moment", "add", "It clicked", "--kind", "learning", "--date", "2026-01-15"],
            ["story", "add", "The valve", "--by", "anna", "--text", "It turned."],
            ["indicator", "add", "Trenches"],
        ] {
            let outcome = try sandbox.cop(arguments)
            guard outcome.status == 0 else { throw Unexpected(outcome) }
        }
        return sandbox
    }

    struct Verb: CustomTestStringConvertible, Sendable {
        let commands: [[String]]
        let file: String
        /// Lines that the file holds afterwards.
        let lines: String
        var testDescription: String { commands[0].prefix(2).joined(separator: " ") }
    }

    static let verbs = [
        Verb(
            commands: [
                ["sharing", "decide", "open", "--how", "Vote", "--on", "2026-01-10"],
                [
                    "sharing", "decide", "chatham-house", "--how", "A round", "--argument", "Free",
                    "--argument", "Press: #1", "--at", "2026-01-15-start",
                ],
            ], file: "cop.yaml",
            lines: """
                    rule: chatham-house
                    # The day the group decided (YYYY-MM-DD).
                    decided_on:
                    # The session where it was decided: the file name in sessions/, without .yaml.
                    decided_at: 2026-01-15-start
                    # How was it decided? A round, a vote, nobody against ...
                    how: A round
                    # Which reasons were put forward, for and against?
                    arguments:
                      - Free
                      - 'Press: #1'

                """),
        Verb(
            commands: [
                ["agreement", "add", "Phones off", "--at", "2026-01-15-start"],
                ["agreement", "add", "On time", "--on", "2026-03-05"],
            ], file: "cop.yaml",
            lines: """
                  other:
                    - text: Phones off
                      decided_at: 2026-01-15-start
                    - text: On time
                      decided_on: 2026-03-05

                """),
        Verb(
            commands: [
                ["role", "give", "process-facilitator", "bram", "anna"],
                ["role", "give", "process-facilitator", "anna", "chris"],
                ["role", "take", "process-facilitator", "anna"],
            ], file: "cop.yaml",
            lines: """
                  process_facilitator:
                    - bram
                    - chris

                """),
        Verb(
            commands: [
                [
                    "survey", "add", "Whom do you ask?", "--date", "2026-02-01", "--asked", "anna",
                    "--asked", "bram", "--answered", "anna",
                ],
                ["set", "network", "surveys.1.answered", "--add", "bram"],
            ], file: "network.yaml",
            lines: """
                surveys:
                  - date: 2026-02-01
                    question: Whom do you ask?
                    asked:
                      - anna
                      - bram
                    answered:
                      - anna
                      - bram

                """),
        Verb(
            commands: [["buddies", "add", "anna", "bram", "--since", "2026-01-15"]],
            file: "actions.yaml",
            lines: """
                buddies:
                  - pair:
                      - anna
                      - bram
                    since: 2026-01-15

                """),
        Verb(
            commands: [
                [
                    "manager", "add", "north", "--name", "The head", "--since", "2025-12-11",
                    "--how", "Agreed",
                ], ["manager", "add", "north", "--person", "chris"],
            ], file: "embedding.yaml",
            lines: """
                managers:
                  - organisation: north
                    name: The head
                    involved_since: 2025-12-11
                    how: Agreed
                  - organisation: north
                    person: chris

                """),
        Verb(
            commands: [
                ["indicator", "measure", "trenches", "none", "--on", "2026-01-15"],
                [
                    "indicator", "measure", "trenches", "3 of 10", "--on", "2026-06-01", "--note",
                    "Counted",
                ],
            ], file: "system.yaml",
            lines: """
                  - id: trenches
                    text: Trenches
                    measurements:
                      - date: 2026-01-15
                        value: none
                      - date: 2026-06-01
                        value: 3 of 10
                        note: Counted

                """),
        Verb(
            commands: [
                ["system", "actor", "The permit desk", "--organisation", "north"],
                ["set", "the-permit-desk", "cells.legislation.barriers", "--add", "Permits"],
            ], file: "system.yaml",
            lines: """
                actors:
                  - id: the-permit-desk
                    name: The permit desk
                    organisation: north
                    cells:
                      legislation:
                        barriers:
                          - Permits

                """),
        Verb(
            commands: [
                [
                    "system", "score", "legitimacy", "2", "--by", "anna", "--on", "2026-02-01",
                    "--why", "Few dare", "--blocked-by", "Fear",
                ],
                ["system", "score", "legitimacy", "4", "--by", "bram", "--on", "2026-02-01"],
                ["system", "score", "market-formation", "1", "--by", "bram", "--on", "2026-02-01"],
            ], file: "system.yaml",
            lines: """
                functions:
                  - function: legitimacy
                    scores:
                      - by: anna
                        score: 2
                        date: 2026-02-01
                        why: Few dare
                      - by: bram
                        score: 4
                        date: 2026-02-01
                    blocked_by: Fear
                  - function: market-formation
                    scores:
                      - by: bram
                        score: 1
                        date: 2026-02-01

                """),
        Verb(
            commands: [
                [
                    "case", "turn", "district-7", "--session", "2026-01-15-start", "--asked",
                    "How?", "--taken-home", "Ring",
                ], ["case", "deed", "district-7", "Rang first", "--session", "2026-01-15-start"],
                ["case", "deed", "district-7", "Rang again", "--on", "2026-02-01"],
                [
                    "case", "experiment", "district-7", "A week off", "--on", "2026-02-01",
                    "--outcome", "Two", "--learned", "Ask",
                ],
                [
                    "case", "backcast", "district-7", "--future", "Nobody digs alone", "--takes",
                    "money", "--takes", "time", "--helper", "The desk", "--step",
                    "It is law by 2027-06-01",
                ],
                ["case", "backcast", "district-7", "--step", "First call", "--future", "All dig"],
            ], file: "cases.yaml",
            lines: """
                    turns:
                      - session: 2026-01-15-start
                        asked: How?
                        taken_home: Ring
                    backcast:
                      future: All dig
                      takes:
                        - money
                        - time
                      helpers:
                        - The desk
                      steps:
                        - text: It is law
                          by: 2027-06-01
                        - text: First call
                    experiments:
                      - text: A week off
                        date: 2026-02-01
                        outcome: Two
                        learned: Ask
                    done_differently:
                      - text: Rang first
                        session: 2026-01-15-start
                      - text: Rang again
                        date: 2026-02-01

                """),
        Verb(
            commands: [
                ["moment", "reading", "it-clicked", "Not for me", "--by", "bram"],
                ["moment", "reading", "it-clicked", "For me", "--by", "anna"],
            ], file: "reflections.yaml",
            lines: """
                    readings:
                      - by: bram
                        text: Not for me
                      - by: anna
                        text: For me

                """),
        Verb(
            commands: [["story", "look-back", "the-valve", "It came about"]], file: "results.yaml",
            lines: """
                    looked_back: It came about

                """),
    ]

    @Test(arguments: verbs)
    func record(verb: Verb) throws {
        let sandbox = try Self.sandbox()
        for command in verb.commands {
            let outcome = try sandbox.cop(command)
            #expect(outcome.status == 0, "\(outcome)")
            #expect(outcome.out.hasPrefix(verb.file), "\(outcome)")
        }
        let text = try sandbox.read(verb.file)
        #expect(text.contains(verb.lines), "\(text)")
        #expect(try sandbox.check().out.isEmpty)
    }

    @Test(arguments: [
        (
            ["sharing", "decide", "open", "--how", "x", "--at", "start"],
            "did you mean '2026-01-15-"
        ),
        (["agreement", "add", "x", "--at", "start"], "did you mean '2026-01-15-start'?"),
        (["role", "give", "monitor", "ana"], "did you mean 'anna'?"),
        (["role", "take", "monitor", "anna"], "there is no 'anna' in 'roles.monitor'"),
        (["survey", "add", "Who?", "--asked", "ana"], "did you mean 'anna'?"),
        (["buddies", "add", "anna", "bran"], "did you mean 'bram'?"),
        (["manager", "add", "nort"], "did you mean 'north'?"),
        (["indicator", "measure", "trench", "1"], "did you mean 'trenches'?"),
        (["system", "actor", "x", "--organisation", "nort"], "did you mean 'north'?"),
        (["system", "score", "legitimacy", "6", "--by", "anna"], "from 1 to 5"),
        (["case", "turn", "distict-7", "--session", "2026-01-15-start"], "mean 'district-7'?"),
        (["case", "turn", "district-7", "--session", "start"], "mean '2026-01-15-start'?"),
        (["case", "deed", "district", "Rang"], "did you mean 'district-7'?"),
        (["case", "backcast", "x", "--takes", "y"], "no case 'x'"),
        (["moment", "reading", "it-clickt", "x", "--by", "anna"], "did you mean 'it-clicked'?"),
        (["story", "look-back", "valve", "x"], "did you mean 'the-valve'?"),
        (["agreement", "show", "1"], "'cop agreement list' shows those there are"),
    ])
    func refused(arguments: [String], message: String) throws {
        let sandbox = try Self.sandbox()
        let before = try sandbox.tree()
        let outcome = try sandbox.cop(arguments)
        #expect(outcome.status == 1, "\(outcome)")
        #expect(outcome.err.contains(message), "\(outcome)")
        #expect(try sandbox.tree() == before)
    }

    /// What is missing is asked for, and named where nobody can answer.
    @Test(arguments: [
        (["sharing", "decide"], "<rule>"), (["sharing", "decide", "open"], "--how"),
        (["agreement", "add"], "<words>"), (["revision", "add"], "<after>"),
        (["survey", "add"], "<question>"), (["manager", "add"], "<organisation>"),
        (["system", "score", "legitimacy"], "<score>"), (["system", "actor"], "<actor-name>"),
        (["system", "score", "legitimacy", "3"], "--by"),
        (["case", "turn", "district-7"], "--session"), (["case", "deed", "district-7"], "<words>"),
        (["moment", "reading", "it-clicked", "x"], "--by"),
        (["story", "look-back", "the-valve"], "<words>"),
    ])
    func missing(arguments: [String], name: String) throws {
        let outcome = try Self.sandbox().cop(arguments)
        #expect(outcome.status == 64)
        #expect(outcome.err.hasPrefix("error: missing \(name): "), "\(outcome)")
    }

    /// A decision that is taken anew says which one it replaces, and keeps nothing of it.
    @Test func sharingIsDecidedAgain() throws {
        let sandbox = try Self.sandbox()
        let none = try sandbox.cop("sharing", "show")
        #expect(none.out.isEmpty)
        #expect(none.err.contains("'cop sharing decide'"))
        let first = try sandbox.cop(
            "sharing", "decide", "open", "--how", "Vote", "--argument", "Press", "--on",
            "2026-01-10")
        #expect(first.err.isEmpty, "\(first)")
        let second = try sandbox.cop(
            "sharing", "decide", "chatham-house", "--how", "Round", "--at", "2026-01-15-start")
        #expect(second.err == "replaces 'open', decided on 2026-01-10\n")
        let third = try sandbox.cop(
            "sharing", "decide", "open", "--how", "Vote", "--on", "2026-04-01")
        #expect(third.err == "replaces 'chatham-house', decided at 2026-01-15-start\n")
        let shown = try sandbox.cop("sharing", "show", "--format", "json")
        let expected = ["rule": "open", "decided_on": "2026-04-01", "how": "Vote"]
        #expect(try shown.json() as? [String: String] == expected)
        let text = try sandbox.cop("sharing", "show")
        #expect(text.out.hasPrefix("# cop.yaml:"))
        #expect(text.out.hasSuffix("rule: open\ndecided_on: 2026-04-01\nhow: Vote\n"))
    }

    /// Whoever scores a function first makes room for the others, also when all are first.
    @Test func ratersAtOnce() throws {
        let sandbox = try Self.sandbox()
        let started = try (1...12).map { number in
            try sandbox.start(
                [Sandbox.binary, "system", "score", "legitimacy", "3", "--by", "anna"]
                    + ["--why", "Reason \(number)"])
        }
        for running in started { #expect(try running.wait().status == 0) }
        let text = try sandbox.read("system.yaml")
        #expect(text.ranges(of: "  - function: legitimacy\n").count == 1, "\(text)")
        #expect(text.ranges(of: "\n      - by: anna\n").count == 12, "\(text)")
        #expect(try sandbox.check().out.isEmpty)
    }

    @Test func lookingBackOnce() throws {
        let sandbox = try Self.sandbox()
        _ = try sandbox.cop("story", "look-back", "the-valve", "Yes")
        let again = try sandbox.cop("story", "look-back", "the-valve", "No")
        #expect(again.status == 1)
        #expect(again.err.contains("'cop set the-valve looked_back TEXT'"), "\(again)")
        #expect(try sandbox.cop("set", "the-valve", "looked_back", "No").status == 0)
    }

    /// Records without an id go by their number, in lists and in keys.
    @Test func numbers() throws {
        let sandbox = try Self.sandbox()
        for arguments in [
            ["agreement", "add", "Phones off"], ["agreement", "add", "On time"],
            ["buddies", "add", "anna", "bram"], ["manager", "add", "north"],
            ["survey", "add", "Who?"], ["relation", "add", "anna", "chris", "--kind", "knows"],
            ["relation", "add", "anna", "bram", "--kind", "knows"],
        ] {
            #expect(try sandbox.cop(arguments).status == 0)
        }
        for noun in ["agreement", "buddies", "manager", "survey", "relation"] {
            let lines = try sandbox.cop(noun, "list").out.split(separator: "\n")
            #expect(lines[0].hasPrefix("NO "), "\(lines)")
            #expect(lines[1].hasPrefix("1 "), "\(lines)")
            #expect(try sandbox.list(noun).count == lines.count - 1)
        }
        let shown = try sandbox.cop("relation", "show", "bram").out.split(separator: "\n")
        #expect(shown[1].hasPrefix("2 "), "the number in the whole list: \(shown)")
        #expect(try sandbox.cop("set", "network", "relations.2.strength", "3").status == 0)
        #expect(try sandbox.list("relation").map { $0["strength"] as? Int } == [nil, 3])
        #expect(try sandbox.cop("agreement", "show", "2").out.contains("text: On time\n"))
        let twice = try sandbox.cop("buddies", "add", "anna", "anna")
        #expect(twice.status == 64)
    }

    /// The words for roles are those of the file, in their order.
    @Test func rolesAreThoseOfTheFile() throws {
        #expect(RoleCommand.Role.allCases.map(\.key) == Roles.fields.keys.map { "roles.\($0)" })
        let sandbox = try Self.sandbox()
        for (role, person) in zip(
            RoleCommand.Role.allCases, ["anna", "bram", "chris"] + ["anna", "bram", "chris"])
        {
            #expect(try sandbox.cop("role", "give", role.rawValue, person).status == 0)
        }
        let lines = try sandbox.cop("role", "list").out.split(separator: "\n").dropFirst()
        let rows = lines.map { $0.split(separator: " ").map(String.init) }
        #expect(rows.map { $0[0] } == RoleCommand.Role.allCases.map(\.rawValue))
        #expect(rows.map { $0[1] } == ["Anna", "Bram", "Chris", "Anna", "Bram", "Chris"])
        let json = try sandbox.cop("role", "list", "--format", "json").json() as? [String: [String]]
        #expect(json?["sounding_board"] == ["chris"])
        #expect(json?["initiator"] == ["anna"])
    }

    /// What was scored and who acts in the field can be looked up.
    @Test func theFieldCanBeListed() throws {
        let sandbox = try Sandbox.withWorkspace()
        #expect(try sandbox.cop("system", "list").err.contains("nothing about the field yet"))
        _ = try sandbox.cop(
            "system", "score", "legitimacy", "2", "--by", "anna", "--blocked-by", "Habit")
        _ = try sandbox.cop("system", "actor", "Farmers", "--organisation", "north")
        let list = try sandbox.cop("system", "list").out
        #expect(list.contains("legitimacy  anna 2  Habit"), "\(list)")
        #expect(list.contains("farmers  Farmers  north"), "\(list)")
        let json = try sandbox.cop("system", "list", "--format", "json").json() as? [String: Any]
        #expect((json?["actors"] as? [Any])?.count == 1)
    }
}

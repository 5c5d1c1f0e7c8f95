import CopModel
import CopTrials
import Foundation
import Testing

/// A field of a record can be given when the record is added, or there is a reason why not.
struct OptionCoverageTests {
    struct Noun: CustomTestStringConvertible, Sendable {
        let name: String
        var verb = "add"
        let keys: [String]
        /// Fields whose option has another name: one item of a list, or what reads better.
        var renamed: [String: String] = [:]
        /// Fields without an option, with the reason.
        var exceptions: [String: String] = [:]
        var testDescription: String { "\(name) \(verb)" }
    }

    static let nouns = [
        Noun(
            name: "person", keys: Person.fields.keys,
            renamed: ["name": "<person-name>", "languages": "--language", "roles": "--role"]),
        Noun(
            name: "organisation", keys: Organisation.fields.keys,
            renamed: ["name": "<organisation-name>"]),
        Noun(
            name: "intake", keys: Intake.fields.keys,
            renamed: ["id": "<person>", "networks": "--network"],
            exceptions: ["submission": "'intake import' notes it, to know the form again"]),
        Noun(
            name: "contract", keys: Contract.fields.keys,
            renamed: ["id": "<person>", "terms": "--term"],
            exceptions: ["signatures": "'contract sign' adds them, each with its day"]),
        Noun(name: "signal", keys: Signal.fields.keys, renamed: ["text": "<signal-text>"]),
        Noun(
            name: "session", keys: Session.fields.keys,
            renamed: [
                "title": "<title>", "preparers": "--preparer", "case_bringers": "--case-bringer",
                "guests": "--guest", "goals": "--goal",
            ],
            exceptions: [
                "blocks": "records of their own; the form of the session explains them",
                "attendance": "known when the session is over",
                "decisions": "known when the session is over",
                "agreements": "known when the session is over",
                "minutes": "known when the session is over",
                "overturned": "known when the session is over",
                "evaluation": "known when the session is over",
                "how_next": "known when the session is over",
            ]),
        Noun(
            name: "question", keys: Question.fields.keys, renamed: ["text": "<question>"],
            exceptions: ["history": "'question update' adds to it"]),
        Noun(
            name: "diary", keys: DiaryEntry.fields.keys, renamed: ["text": "<words>"],
            exceptions: ["id": "made, so that entries of two machines do not collide"]),
        Noun(
            name: "relation", keys: Relation.fields.keys,
            renamed: ["from": "<from>", "to": "<to>"]),
        Noun(
            name: "coalition", keys: Coalition.fields.keys,
            renamed: ["name": "<coalition-name>", "members": "--member"]),
        Noun(name: "reflection", keys: Reflection.fields.keys, renamed: ["text": "<words>"]),
        Noun(
            name: "talk", keys: Talk.fields.keys,
            renamed: ["person": "<person>", "dilemmas": "--dilemma"]),
        Noun(name: "reversal", keys: Reversal.fields.keys, renamed: ["after": "<after>"]),
        Noun(
            name: "moment", keys: Moment.fields.keys, renamed: ["text": "<words>"],
            exceptions: ["readings": "'moment reading' adds them, side by side"]),
        Noun(name: "embedding", keys: CarryThrough.fields.keys, renamed: ["text": "<words>"]),
        Noun(
            name: "pattern", keys: Pattern.fields.keys,
            renamed: ["name": "<pattern-name>", "cases": "--case"]),
        Noun(
            name: "case", keys: PracticeCase.fields.keys, renamed: ["title": "<title>"],
            exceptions: [
                "turns": "'case turn' adds them", "backcast": "'case backcast' fills it",
                "experiments": "'case experiment' adds them",
                "done_differently": "'case deed' adds them",
            ]),
        Noun(name: "action", keys: Action.fields.keys, renamed: ["text": "<words>"]),
        Noun(name: "result", keys: CopResult.fields.keys, renamed: ["text": "<words>"]),
        Noun(
            name: "story", keys: ValueStory.fields.keys,
            renamed: ["title": "<title>", "cycles": "--cycle", "results": "--result"]),
        Noun(name: "design", keys: DesignChoice.fields.keys, renamed: ["matters": "<matters>"]),
        Noun(
            name: "revision", keys: Revision.fields.keys,
            renamed: ["after": "<after>", "date": "--on", "decided_at": "--at"]),
        Noun(name: "publication", keys: Publication.fields.keys, renamed: ["title": "<title>"]),
        Noun(name: "survey", keys: Survey.fields.keys, renamed: ["question": "<question>"]),
        Noun(
            name: "manager", keys: ManagerInvolved.fields.keys,
            renamed: ["organisation": "<organisation>", "involved_since": "--since"]),
        Noun(name: "buddies", keys: Buddies.fields.keys, renamed: ["pair": "<one>"]),
        Noun(
            name: "indicator", keys: Indicator.fields.keys, renamed: ["text": "<words>"],
            exceptions: ["measurements": "'indicator measure' adds them"]),
        Noun(
            name: "agreement", keys: Agreement.fields.keys,
            renamed: ["text": "<words>", "decided_on": "--on", "decided_at": "--at"]),
    ]

    /// Records that verbs of their own add to others, or parts of records that verbs fill.
    static let parts = [
        Noun(name: "question", verb: "update", keys: Question.Update.fields.keys),
        Noun(
            name: "contract", verb: "sign", keys: Contract.Signature.fields.keys,
            exceptions: ["digest": "made from what the contract says"]),
        Noun(
            name: "domain", verb: "retell", keys: Vision.Retelling.fields.keys,
            renamed: ["date": "--on"]),
        Noun(
            name: "domain", verb: "cause", keys: Cause.fields.keys, renamed: ["text": "<words>"],
            exceptions: ["because": "--under puts a cause behind another"]),
        Noun(
            name: "sharing", verb: "decide", keys: SharingAgreement.fields.keys,
            renamed: [
                "rule": "<rule>", "decided_on": "--on", "decided_at": "--at",
                "arguments": "--argument",
            ]),
        Noun(name: "case", verb: "turn", keys: PracticeCase.Turn.fields.keys),
        Noun(
            name: "case", verb: "deed", keys: PracticeCase.Deed.fields.keys,
            renamed: ["text": "<words>", "date": "--on"]),
        Noun(
            name: "case", verb: "experiment", keys: PracticeCase.Experiment.fields.keys,
            renamed: ["text": "<words>", "date": "--on"]),
        Noun(
            name: "case", verb: "backcast", keys: PracticeCase.Backcast.fields.keys,
            renamed: ["helpers": "--helper", "steps": "--step"]),
        Noun(
            name: "case", verb: "backcast", keys: PracticeCase.Backcast.Step.fields.keys,
            renamed: ["text": "--step"], exceptions: ["by": "behind the word by in the step"]),
        Noun(
            name: "moment", verb: "reading", keys: Moment.Reading.fields.keys,
            renamed: ["text": "<words>"]),
        Noun(
            name: "indicator", verb: "measure", keys: Indicator.Measurement.fields.keys,
            renamed: ["date": "--on", "value": "<value>"]),
        Noun(
            name: "system", verb: "actor", keys: SystemActor.fields.keys,
            renamed: ["name": "<actor-name>"],
            exceptions: ["cells": "records of their own; 'set ID cells.…' fills them"]),
        Noun(
            name: "system", verb: "score", keys: SystemFunction.fields.keys,
            renamed: ["function": "<function>", "scores": "<score>"]),
        Noun(
            name: "system", verb: "score", keys: SystemFunction.Score.fields.keys,
            renamed: ["score": "<score>", "date": "--on"]),
    ]

    @Test(arguments: nouns + parts)
    func everyFieldCanBeGiven(noun: Noun) throws {
        let help = try Sandbox().cop(noun.name, noun.verb, "--help").out
        let words = Set(help.split { $0 == " " || $0 == "\n" || $0 == "[" || $0 == "]" })
        for key in noun.keys where noun.exceptions[key] == nil {
            let option = noun.renamed[key] ?? "--\(key.replacing("_", with: "-"))"
            let offered = words.contains { $0 == option || $0.hasPrefix("\(option)/") }
            #expect(offered, "'cop \(noun.name) \(noun.verb)' has no \(option)")
        }
        let known = Set(noun.keys)
        let stale = Set(noun.renamed.keys).union(noun.exceptions.keys).subtracting(known)
        #expect(stale.isEmpty, "no longer fields of a \(noun.name)")
    }

    /// Records in lists that have no command but `cop set … --add`, with the reason.
    private static let added = [
        "silenced rule": "rarely needed, and better with the reason in view",
        "stakeholder": "a table that is filled in one sitting", "kind of tie": "rarely needed",
        "block": "'session agenda' proposes them", "decision": "'session hold' records them",
        "agreement": "'session hold' records those of a session",
        "evaluation": "'session evaluate' records them",
        "column": "'intake import' keeps those that it was told of",
    ]

    /// A record that is added to the format gets a command, or there is a reason why not.
    @Test func everyRecordHasACommand() {
        let offered = Set((Self.nouns + Self.parts).map(\.keys))
        for file in WorkspaceSchema.files {
            for record in Self.items(in: file.shape, depth: 0) where Self.added[record.name] == nil
            {
                #expect(
                    offered.contains(record.keys), "\(file.name): no command adds a \(record.name)")
            }
        }
    }

    /// What is known when a session is over.
    @Test func everyFieldOfWhatCameOfASessionCanBeGiven() throws {
        let help = try Sandbox().cop("session", "hold", "--help").out
        let renamed = [
            "attendance": "--all-present", "decisions": "--decision", "agreements": "--agreement",
        ]
        let session = try #require(Self.nouns.first { $0.name == "session" })
        for key in session.exceptions.keys where key != "blocks" {
            let option = renamed[key] ?? "--\(key.replacing("_", with: "-"))"
            #expect(help.contains(" \(option) "), "no \(option)")
        }
        for key in Session.Attendance.fields.keys { #expect(help.contains(" --\(key) ")) }
        let evaluate = try Sandbox().cop("session", "evaluate", "--help").out
        for key in Session.Evaluation.fields.keys where key != "person" {
            #expect(evaluate.contains(" --\(key) "))
        }
    }

    private static func items(in shape: Shape, depth: Int) -> [RecordShape] {
        guard case .record(let record) = shape, depth < 6 else { return [] }
        return record.fields.flatMap { field -> [RecordShape] in
            guard case .list(.record(let item)) = field.shape else {
                return items(in: field.shape, depth: depth + 1)
            }
            return [item] + items(in: .record(item), depth: depth + 1)
        }
    }
}

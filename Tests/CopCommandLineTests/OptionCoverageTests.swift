import CopModel
import Foundation
import Testing

/// A field of a record can be given when the record is added, or there is a reason why not.
struct OptionCoverageTests {
    struct Noun: CustomTestStringConvertible, Sendable {
        let name: String
        let keys: [String]
        /// Fields whose option has another name: one item of a list, or what reads better.
        var renamed: [String: String] = [:]
        /// Fields without an option, with the reason.
        var exceptions: [String: String] = [:]
        var testDescription: String { name }
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
            renamed: ["id": "<person>", "networks": "--network"]),
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
            exceptions: ["readings": "records of their own; written by hand, side by side"]),
        Noun(name: "embedding", keys: CarryThrough.fields.keys, renamed: ["text": "<words>"]),
        Noun(
            name: "pattern", keys: Pattern.fields.keys,
            renamed: ["name": "<pattern-name>", "cases": "--case"]),
        Noun(
            name: "case", keys: PracticeCase.fields.keys, renamed: ["title": "<title>"],
            exceptions: [
                "turns": "records of their own; the form of the file explains them",
                "backcast": "records of their own; the form of the file explains them",
                "experiments": "records of their own; the form of the file explains them",
                "done_differently": "records of their own; the form of the file explains them",
            ]),
        Noun(name: "action", keys: Action.fields.keys, renamed: ["text": "<words>"]),
        Noun(name: "result", keys: CopResult.fields.keys, renamed: ["text": "<words>"]),
        Noun(
            name: "story", keys: ValueStory.fields.keys,
            renamed: ["title": "<title>", "cycles": "--cycle", "results": "--result"]),
        Noun(name: "design", keys: DesignChoice.fields.keys, renamed: ["matters": "<matters>"]),
    ]

    @Test(arguments: nouns)
    func everyFieldCanBeGiven(noun: Noun) throws {
        let help = try Sandbox().cop(noun.name, "add", "--help").out
        let words = Set(help.split { $0 == " " || $0 == "\n" || $0 == "[" || $0 == "]" })
        for key in noun.keys where noun.exceptions[key] == nil {
            let option = noun.renamed[key] ?? "--\(key.replacing("_", with: "-"))"
            let offered = words.contains { $0 == option || $0.hasPrefix("\(option)/") }
            #expect(offered, "'cop \(noun.name) add' has no \(option)")
        }
        let known = Set(noun.keys)
        let stale = Set(noun.renamed.keys).union(noun.exceptions.keys).subtracting(known)
        #expect(stale.isEmpty, "no longer fields of a \(noun.name)")
    }

    /// What became of a question is a record of its own.
    @Test func everyFieldOfAnUpdateCanBeGiven() throws {
        let help = try Sandbox().cop("question", "update", "--help").out
        for key in Question.Update.fields.keys {
            #expect(help.contains("--\(key.replacing("_", with: "-")) "), "no --\(key)")
        }
    }

    @Test func everyFieldOfASignatureCanBeGiven() throws {
        let help = try Sandbox().cop("contract", "sign", "--help").out
        for key in Contract.Signature.fields.keys { #expect(help.contains("--\(key) ")) }
    }
}

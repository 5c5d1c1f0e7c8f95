import CopYAML

/// What the files of lists are told: agreements become actions, new questions go to the knowledge
/// agenda, and cases had their turn.
extension SessionOutcome {
    /// - Parameters:
    ///   - list: the actions that stand.
    ///   - newID: gives the id of an action with a text, another each time.
    func telling(
        actions list: Node?, at session: String, newID: (String) throws -> String
    ) throws -> Telling {
        var telling = Telling()
        var standing = Standing(list) { item in
            guard item["session"]?.resolved.text == session else { return nil }
            return Session.Commitment.identity(item)
        }
        for agreement in agreements {
            if let (item, index) = standing.place(of: agreement.identity) {
                telling.tell(
                    due: agreement.due, of: agreement.text, item, at: ["actions", .index(index)],
                    order: Action.fields.keys)
                continue
            }
            var action = Action()
            action.id = try newID(agreement.text)
            action.text = agreement.text
            action.who = agreement.who
            action.session = Reference(session)
            action.due = agreement.due
            telling.append(action, action.id, to: "actions", order: Actions.fields.keys)
        }
        return telling
    }

    /// - Parameters:
    ///   - list: the questions that stand.
    ///   - newID: gives the id of a question with a text, another each time.
    func telling(
        questions list: Node?, at session: String, newID: (String) throws -> String
    ) throws -> Telling {
        var telling = Telling()
        var standing: [String: (id: String, isFromHere: Bool)] = [:]
        for item in list?.resolved.items.map(\.resolved) ?? [] {
            let history = item["history"]?.resolved.items.map(\.resolved) ?? []
            let wordings = [item["text"]] + history.map { $0["rewording"] }
            let isFromHere = item["session"]?.resolved.text == session
            for wording in wordings.compactMap({ $0?.resolved.text.wordsAlone }) {
                standing[wording] = (item["id"]?.resolved.text ?? "", isFromHere)
            }
        }
        for question in questions {
            if let (id, isFromHere) = standing[question.text.wordsAlone] {
                telling.notes.append(
                    "'\(question.text)' is on the knowledge agenda already (\(id))"
                        + (isFromHere
                            ? "" : ": 'cop question update \(id)' tells what became of it here"))
                continue
            }
            var question = question
            question.id = try newID(question.text)
            question.session = Reference(session)
            standing[question.text.wordsAlone] = (question.id, true)
            telling.append(
                question, question.id, to: "questions", order: KnowledgeAgenda.fields.keys)
        }
        return telling
    }

    /// - Parameter list: the cases that stand.
    func telling(cases list: Node?, at session: String) throws -> Telling {
        var telling = Telling()
        let cases = list?.resolved.items.map(\.resolved) ?? []
        for told in turns {
            let id = told.practiceCase.id
            guard let index = cases.firstIndex(where: { $0["id"]?.resolved.text == id }) else {
                throw Refusal(
                    .unknownReference, "no case '\(id)'",
                    notes: [ReferenceCheck.hint(for: [.practiceCase])])
            }
            let turns = cases[index]["turns"]?.resolved.items.map(\.resolved) ?? []
            let path: [PathStep] = ["cases", .index(index), "turns"]
            guard let turn = turns.firstIndex(where: { $0["session"]?.resolved.text == session })
            else {
                telling.edits.append(
                    .append(path, told.turn(at: session), order: PracticeCase.fields.keys))
                telling.ids.append(id)
                continue
            }
            let before = telling.edits.count
            for (key, text) in [("asked", told.asked), ("taken_home", told.takenHome)] {
                guard let text, turns[turn][key]?.resolved.isBlank ?? true else { continue }
                telling.edits.append(
                    .set(
                        path + [.index(turn), .key(key)], .text(text),
                        order: PracticeCase.Turn.fields.keys))
            }
            if telling.edits.count == before {
                telling.notes.append("the case '\(id)' has had its turn already")
            }
        }
        return telling
    }
}

extension SessionOutcome.CaseTurn {
    fileprivate func turn(at session: String) -> Value {
        var turn = PracticeCase.Turn()
        turn.session = Reference(session)
        turn.asked = asked
        turn.takenHome = takenHome
        return turn.encoded ?? .mapping([])
    }
}

extension Telling {
    fileprivate mutating func append(
        _ record: some Record, _ id: String, to key: String, order: [String]
    ) {
        edits.append(.append([.key(key)], record.encoded ?? .mapping([]), order: order))
        ids.append(id)
    }
}

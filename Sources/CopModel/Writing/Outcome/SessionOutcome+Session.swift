import CopYAML

/// What the session's own file is told.
extension SessionOutcome {
    /// - Parameter session: the root of its file.
    func telling(session: Node) -> Telling {
        var telling = Telling()
        if session["status"]?.text != Session.Status.held.rawValue {
            telling.edits.append(.set(["status"], held, order: Session.fields.keys))
        }
        tellHost(session, &telling)
        tellAttendance(session["attendance"]?.resolved, &telling)
        tellDecisions(session["decisions"], &telling)
        tellAgreements(session["agreements"], &telling)
        tell(minutes, "minutes", session, &telling)
        tell(overturned, "overturned", session, &telling)
        tellEvaluation(session["evaluation"], &telling)
        tell(howNext, "how_next", session, &telling)
        return telling
    }

    private var held: Value { .text(Session.Status.held.rawValue) }

    private func tellHost(_ session: Node, _ telling: inout Telling) {
        guard let host, session["host"]?.resolved.text != host.id else { return }
        if let planned = session["host"]?.resolved, !planned.isBlank {
            telling.notes.append("the host is now \(host.id), and was \(planned.text)")
        }
        telling.edits.append(.set(["host"], .text(host.id), order: Session.fields.keys))
    }

    /// Whoever is told to have been somewhere is taken from the other lists.
    private func tellAttendance(_ standing: Node?, _ telling: inout Telling) {
        guard let told = attendance.encoded else { return }
        guard let standing, standing.kind == .mapping else {
            telling.edits.append(.set(["attendance"], told, order: Session.fields.keys))
            return
        }
        let lists = [
            ("present", attendance.present), ("excused", attendance.excused),
            ("absent", attendance.absent),
        ]
        for (key, people) in lists {
            let ids = people.map(\.id).withoutRepetition
            for (other, _) in lists where other != key {
                let items = Array(standing[other]?.resolved.items.map(\.resolved.text) ?? [])
                for index in items.indices.reversed() where ids.contains(items[index]) {
                    telling.edits.append(.remove(["attendance", .key(other), .index(index)]))
                    telling.notes.append("\(items[index]) is now \(key), and was \(other)")
                }
            }
            let there = Set(standing[key]?.resolved.items.map(\.resolved.text) ?? [])
            telling.edits += ids.filter { !there.contains($0) }.map {
                .append(
                    ["attendance", .key(key)], .text($0), order: Session.Attendance.fields.keys)
            }
        }
    }

    private func tellDecisions(_ list: Node?, _ telling: inout Telling) {
        var standing = Standing(list) { $0["text"]?.resolved.text.wordsAlone }
        for decision in decisions {
            guard let (item, index) = standing.place(of: decision.text.wordsAlone) else {
                telling.append(decision, to: "decisions")
                continue
            }
            let weighed = item?["arguments"]?.resolved.items.map(\.resolved.text.wordsAlone) ?? []
            let more = decision.arguments.filter { !weighed.contains($0.wordsAlone) }
            guard item != nil, !more.isEmpty else {
                telling.notes.append("'\(decision.text)' is decided already")
                continue
            }
            telling.edits += more.map {
                .append(
                    ["decisions", .index(index), "arguments"], .text($0),
                    order: Session.Decision.fields.keys)
            }
        }
    }

    private func tellAgreements(_ list: Node?, _ telling: inout Telling) {
        var standing = Standing(list, Session.Commitment.identity)
        for agreement in agreements {
            guard let (item, index) = standing.place(of: agreement.identity) else {
                telling.append(agreement, to: "agreements")
                continue
            }
            telling.tell(
                due: agreement.due, of: agreement.text, item, at: ["agreements", .index(index)],
                order: Session.Commitment.fields.keys)
        }
    }

    private func tellEvaluation(_ list: Node?, _ telling: inout Telling) {
        var standing = Standing(list) { $0["person"]?.resolved.text }
        for evaluation in evaluation {
            guard let (item, _) = standing.place(of: evaluation.person.id) else {
                telling.append(evaluation, to: "evaluation")
                continue
            }
            let isSame = item.map { evaluation.isTold(by: $0) } ?? false
            telling.notes.append(
                "\(evaluation.person.id) has evaluated already"
                    + (isSame ? "" : ": 'cop session evaluate --again' says it anew"))
        }
    }

    private func tell(
        _ text: String?, _ key: String, _ session: Node, _ telling: inout Telling
    ) {
        guard let text else { return }
        guard let whole = (session[key]?.resolved.text ?? "").adding(paragraph: text) else {
            telling.notes.append("'\(key)' says so already")
            return
        }
        telling.edits.append(.set([.key(key)], .text(whole), order: Session.fields.keys))
    }
}

extension Telling {
    fileprivate mutating func append(_ record: some Record, to key: String) {
        edits.append(
            .append([.key(key)], record.encoded ?? .mapping([]), order: Session.fields.keys))
    }

    /// Tells the day of an agreement that stands: it is filled in where there is none.
    mutating func tell(
        due: Day?, of text: String, _ item: Node?, at path: [PathStep], order: [String]
    ) {
        let standing = item?["due"]?.resolved
        if let item, let due, standing?.isBlank ?? true, item.kind == .mapping {
            edits.append(.set(path + ["due"], .plain("\(due)"), order: order))
        } else {
            let day = standing.flatMap { $0.isBlank ? nil : ", before \($0.text)" } ?? ""
            notes.append("'\(text)' is agreed already\(day)")
        }
    }
}

extension Session.Commitment {
    /// What makes two agreements one: the same words of the same people.
    var identity: String { Self.identity(text, who.map(\.id)) }

    static func identity(_ item: Node) -> String? {
        item["text"].map { text in
            identity(text.resolved.text, item["who"]?.resolved.items.map(\.resolved.text) ?? [])
        }
    }

    private static func identity(_ text: String, _ who: [String]) -> String {
        "\(text.wordsAlone)\n\(who.sorted().joined(separator: ","))"
    }
}

extension Session.Evaluation {
    /// Whether an item of a file says the very same.
    func isTold(by item: Node) -> Bool {
        var decoding = Decoding()
        return Session.Evaluation.decode(item, &decoding)?.encoded == encoded
    }
}

extension [String] {
    /// The same, each once, in the order in which they come first.
    fileprivate var withoutRepetition: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}

import CopYAML

extension Shape {
    /// A word of the command line as a file would hold it. What does not fit stays a text, for the
    /// reading of the file to say what is wrong with it.
    func value(of word: String) -> Value {
        switch self {
        case .integer: Int(word).map { .plain(String($0)) } ?? .text(word)
        case .day: Day(word).map { .plain($0.description) } ?? .text(word)
        case .clockTime: ClockTime(word).map { .text($0.description) } ?? .text(word)
        case .boolean:
            switch word.lowercased() {
            case "true", "yes": .plain("true")
            case "false", "no": .plain("false")
            default: .text(word)
            }
        default: .text(word)
        }
    }
}

extension RecordShape {
    /// A record made of words such as `to=the board`, where a key whose value is a list may come
    /// several times.
    func value(of words: [String]) throws -> Value {
        let keys = "the keys of \(name) are \(dottedKeys.joined(separator: ", "))"
        guard !words.isEmpty else {
            throw Refusal(.wrongType, "--add adds what is written as key=value", notes: [keys])
        }
        var given: [String: [String]] = [:]
        for word in words {
            guard let equals = word.firstIndex(of: "="), equals > word.startIndex else {
                throw Refusal(
                    .wrongType, "'\(word)' is not written as key=value", notes: [keys])
            }
            let key = try FieldKey(String(word[..<equals]), in: self)
            let text = String(word[word.index(after: equals)...])
            switch key.shape {
            case .list(.record):
                throw Refusal(
                    .wrongType, "'\(key.text)' is a list of records, which come one by one",
                    notes: ["add this record first, then what belongs there"])
            case .record(let inner): throw inner.needsKey(below: key.text)
            case .list: break
            default:
                guard given[key.text] == nil else {
                    throw Refusal(.duplicateKey, "'\(key.text)' takes one value, and here are two")
                }
            }
            guard !key.isInList else {
                throw Refusal(
                    .wrongType, "'\(key.text)' leads into a list that is yet to be made",
                    notes: ["give a key several times to make a list of several values"])
            }
            given[key.text, default: []].append(text)
        }
        return value(of: given, below: "") ?? .mapping([])
    }

    private func value(of given: [String: [String]], below way: String) -> Value? {
        let entries = fields.compactMap { field -> Value.Entry? in
            let key = way + field.key
            let value: Value? =
                switch field.shape {
                case .record(let inner): inner.value(of: given, below: "\(key).")
                case .list(let element): given[key].map { .list($0.map(element.value)) }
                default: given[key].map { field.shape.value(of: $0[0]) }
                }
            return value.map { Value.Entry(field.key, $0) }
        }
        return entries.isEmpty ? nil : .mapping(entries)
    }

    /// Why it holds no value of its own.
    func needsKey(below way: String) -> Refusal {
        Refusal(
            .wrongType, "'\(way)' holds keys with values of their own",
            notes: ["name one: \(dottedKeys.map { "\(way).\($0)" }.joined(separator: ", "))"])
    }
}

/// The kinds of record that can be referred to by id.
public enum RecordKind: String, Sendable, CaseIterable {
    case person, organisation, coalition
    case session, question, signal, talk, reversal
    case reflection, moment, revision
    case embedding, pattern, action, result, story, publication, actor, indicator
    case practiceCase = "case"
    case choice = "design choice"
    /// A diary entry is referred to as `PERSON/ENTRY`.
    case entry = "diary entry"
    /// A kind of tie that the CoP added to the built-in ones.
    case tieKind = "kind of tie"

    /// As a sentence has it: "a person", "an organisation".
    var withArticle: String {
        "aeio".contains(rawValue.prefix(1)) ? "an \(rawValue)" : "a \(rawValue)"
    }
}

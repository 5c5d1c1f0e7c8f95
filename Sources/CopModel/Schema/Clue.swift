/// What the text of a field tells of who somebody is.
///
/// Whoever may not know it, may not find it in other texts either.
public enum Clue: Sendable {
    /// Names a person, an organisation or another party.
    case name
    /// Says what someone does, or can do, that few others do or can.
    case function
    /// Says where someone or something is.
    case place
    /// Leads to someone.
    case contact
}

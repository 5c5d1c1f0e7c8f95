import CopYAML

/// What an import of forms would do to a workspace, and what there is to say about it.
public struct ImportPlan: Sendable {
    /// Headers to remember in `cop.yaml`, new or with another field than before.
    public internal(set) var columns: [ImportColumn] = []
    public internal(set) var organisations: [Organisation] = []
    public internal(set) var people: [Person] = []
    public internal(set) var intakes: [Intake] = []
    /// The forms that are in the workspace already: their rows, and whose they are.
    public internal(set) var present: [(row: Int, person: String)] = []
    /// The number of rows that cannot be imported as they are.
    public internal(set) var badRows = 0
    /// What is wrong with those, and what else is worth knowing of a row.
    public internal(set) var diagnostics: [Diagnostic] = []

    /// Whether there is nothing to write.
    public var isEmpty: Bool {
        columns.isEmpty && organisations.isEmpty && people.isEmpty && intakes.isEmpty
    }

    /// What would be written, as messages and scripts have it: paths and ids, in order.
    public var writes: [Written] {
        (columns.isEmpty ? [] : [Written(.cop, id: nil)])
            + organisations.map { Written(.organisations, id: $0.id) }
            + people.map { Written(.person($0.id), id: $0.id) }
            + intakes.map { Written(.intake($0.id), id: $0.id) }
    }
}

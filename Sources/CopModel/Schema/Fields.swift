import CopYAML

/// The fields of a record in the order in which they are written, 64 at most.
///
/// A class, since a record is read with one reference to it then, and not with one to each of its
/// parts, for which all threads would wait.
public final class Fields<Root>: Sendable {
    let list: [Field<Root>]
    /// The positions of those without which a record is an error.
    let required: [Int]
    private let table: KeyTable

    public init(_ list: [Field<Root>]) {
        precondition(list.count <= 64)
        self.list = list
        required = list.indices.filter { list[$0].shape.isRequired }
        table = KeyTable(list.map(\.key))
    }

    /// The position of the field that a key names.
    ///
    /// - Parameter next: where to look first, since people keep to the order of the form.
    func position(of key: some RandomAccessCollection<UInt8>, from next: Int) -> Int? {
        table.position(of: key, from: next)
    }

    public var keys: [String] { list.map(\.key) }
}

import CopYAML

/// An id by which one record refers to another of a certain kind; checked once all are loaded.
///
/// It does not know where it stands: there are a hundred thousand in a large workspace.
public struct Reference<Target: ReferenceTarget>: FieldValue, Hashable, ExpressibleByStringLiteral {
    public let id: String

    public init(_ id: String) { self.id = id }

    public init(stringLiteral id: String) { self.init(id) }

    public static var shape: Shape { .reference(Target.kinds) }

    public static func decode(_ node: Node, _ decoding: inout Decoding) -> Reference? {
        guard let id = decoding.scalar(node, expected: shape) else { return nil }
        decoding.mention(id, Target.kinds, at: node.location)
        return Reference(id)
    }

    public var encoded: Value? { .text(id) }

    public func mapped(by map: any ValueMap, in field: FieldShape) -> Reference? {
        Reference(map.id(id))
    }
}

/// What a reference can lead to.
public protocol ReferenceTarget: Sendable {
    static var kinds: [RecordKind] { get }
}

/// Someone or something that can have ties: a person or an organisation.
public enum Party: ReferenceTarget {
    public static let kinds: [RecordKind] = [.person, .organisation]
}

/// Any record that one can reflect on.
public enum Anything: ReferenceTarget {
    public static let kinds = RecordKind.allCases.filter { $0 != .tieKind }
}

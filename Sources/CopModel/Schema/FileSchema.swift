/// One file of the workspace, or a folder of files of one kind.
public struct FileSchema: Sendable {
    /// By which `cop schema` knows it: `cop.yaml`, `people`.
    public let name: String
    /// The path, with what differs from file to file in capitals: `people/ID.yaml`.
    public let path: String
    /// What it holds, for people: a sentence or two.
    public let documentation: String
    private let makeShape: @Sendable () -> Shape

    init(
        _ name: String, _ documentation: String, _ makeShape: @escaping @Sendable () -> Shape
    ) {
        self.init(name, name, documentation, makeShape)
    }

    init(
        _ name: String, _ path: String, _ documentation: String,
        _ makeShape: @escaping @Sendable () -> Shape
    ) {
        self.name = name
        self.path = path
        self.documentation = documentation
        self.makeShape = makeShape
    }

    /// Whether it is a folder of files that hold one record each, or in one case several.
    public var isFolder: Bool { name != path }

    /// What may stand in the file, or in each document of it.
    public var shape: Shape { makeShape() }
}

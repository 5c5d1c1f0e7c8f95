import CopModel

/// Every text and every id of a workspace, whatever record it stands in.
struct WorkspaceTexts {
    /// What people wrote, in fields that do not say who or where somebody is.
    let free: [String]
    /// What names somebody, without people's and organisations' own names among them or apart.
    let names: [String]
    let places: [String]
    let ids: Set<String>

    init(_ workspace: Workspace) {
        let reader = Reader()
        _ = workspace.mapped(by: reader)
        free = reader.free
        names = reader.names
        places = reader.places
        ids = reader.ids
    }

    private final class Reader: ValueMap {
        var free: [String] = []
        var names: [String] = []
        var places: [String] = []
        var ids: Set<String> = []

        func text(_ text: String, in field: FieldShape) -> String? {
            switch field.clue {
            case .name: names.append(text)
            case .place: places.append(text)
            case .function, .contact: break
            case nil: free.append(text)
            }
            return text
        }

        func id(_ id: String) -> String {
            ids.formUnion(id.split(separator: "/").map(String.init))
            return id
        }

        func slug(_ slug: Slug, in field: FieldShape) -> Slug? { slug }
    }
}

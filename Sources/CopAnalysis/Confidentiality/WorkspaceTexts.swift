import CopModel

/// Every text and every id of a workspace, whatever record it stands in.
struct WorkspaceTexts {
    /// What people wrote, in fields that do not say who or where somebody is.
    let free: [String]
    /// What names somebody, without people's and organisations' own names among them or apart.
    let names: [String]
    let places: [String]
    let ids: Set<String>
    /// The words that describe what the community is about, where they are written small.
    let subject: Set<String>
    /// All words that are written small somewhere.
    let small: Set<String>

    init(_ workspace: Workspace) {
        let reader = Reader()
        _ = workspace.mapped(by: reader)
        free = reader.free
        names = reader.names
        places = reader.places
        ids = reader.ids
        small = Self.small(in: reader.free)
        let subjects = Reader()
        _ = workspace.domain.mapped(by: subjects)
        subject = Self.small(in: subjects.free)
    }

    private static func small(in texts: [String]) -> Set<String> {
        texts.reduce(into: []) { small, text in
            for word in Word.words(of: text) where !word.isCapitalised { small.insert(word.folded) }
        }
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

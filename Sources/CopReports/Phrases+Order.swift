import CopModel

extension Phrases {
    /// In alphabetical order of their names, accents and case aside; equals stay in their order.
    func alphabetical<Element>(_ elements: [Element], by name: (Element) -> String) -> [Element] {
        let keys = elements.map { element in
            let name = name(element)
            return Slug(from: name)?.text ?? name
        }
        return elements.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { elements[$0] }
    }
}

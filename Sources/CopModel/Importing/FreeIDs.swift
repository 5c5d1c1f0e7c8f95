/// Ids that nothing has yet, made of names.
struct FreeIDs {
    private var taken: Set<String>
    /// The number that was given last to the ids of one name.
    private var numbers: [String: Int] = [:]

    init(taken: some Sequence<String>) {
        self.taken = Set(taken)
    }

    /// The first id of a name that is free, which it is no longer; nil for a name in a script that
    /// ids cannot be made of.
    mutating func take(_ name: String) -> String? {
        guard let slug = Slug(from: name)?.text else { return nil }
        var number = numbers[slug] ?? 1
        var id = number == 1 ? slug : "\(slug)-\(number)"
        while !taken.insert(id).inserted {
            number += 1
            id = "\(slug)-\(number)"
        }
        numbers[slug] = number
        return id
    }
}

extension Session.Block {
    /// Whether it gives people rest: its work form is a break or, where it names none, its title
    /// speaks of one.
    ///
    /// In both languages at once, since a group may write in another than its own.
    public var isBreak: Bool {
        if let form = workForm?.text { return Self.isRest(form) || form.hasSuffix("-break") }
        return title.lowercased().split { !$0.isLetter }.contains { Self.isRest(String($0)) }
    }

    private static func isRest(_ word: String) -> Bool {
        rests.contains(word) || word.hasSuffix("pauze")
    }

    private static let rests: Set<String> = [
        "break", "pause", "coffee", "tea", "lunch", "dinner", "koffie", "thee", "eten",
        "avondeten", "diner",
    ]
}

import CopModel

extension WorkspaceGenerator {
    /// One entry in so many is for its writer alone.
    private static let privateShare = 60

    /// `diaries/ID.yaml` and `diaries/private/ID.yaml`.
    func writeDiaries() throws {
        let comments = ScaffoldComments("diary.yaml")
        var written = 0
        for (member, count) in entryCounts() where count > 0 {
            let numbers = written..<written + count
            written += count
            let hidden = numbers.filter { $0 % Self.privateShare == Self.privateShare - 1 }
            let shared = numbers.filter { $0 % Self.privateShare != Self.privateShare - 1 }
            for (folder, numbers) in [("diaries", shared), ("diaries/private", hidden)]
            where !numbers.isEmpty {
                try page(
                    "\(folder)/\(member.id).yaml", keepsComments(member) ? comments : nil
                ) { page, author in
                    for number in numbers {
                        page.document()
                        let part = (number - written + count, count)
                        writeEntry(&page, &author, part, isPrivate: folder != "diaries")
                        try page.flush()
                    }
                }
            }
        }
    }

    /// How many entries each participant writes: some a lot, many a few.
    private func entryCounts() -> [(Member, Int)] {
        let weights = cast.participants.map { 1 + $0.number * 7 % 5 }
        let total = weights.reduce(0, +)
        var passed = 0
        return zip(cast.participants, weights).map { member, weight in
            let before = passed * size.entries / total
            passed += weight
            return (member, passed * size.entries / total - before)
        }
    }

    /// - Parameter part: which of how many entries of the diary it is.
    private func writeEntry(
        _ page: inout Page, _ author: inout Author, _ part: (number: Int, count: Int),
        isPrivate: Bool
    ) {
        let days = cast.calendar.days
        let early = days * part.number / part.count
        let late = max(early + 1, days * (part.number + 1) / part.count)
        let date = cast.calendar.start.adding(days: author.chance.number(early...late - 1))
        page.word("id", entryID(date, part.number, &author))
        page.word("date", date)
        if !author.chance.isOne(in: 4) { page.word("session", cast.meeting(by: date).id) }
        if isPrivate {
            page.word("visibility", "private")
        } else if author.chance.isOne(in: 4) {
            page.word("visibility", author.pick(["facilitators", "group", "public"]))
        }
        writeTexts(&page, &author)
    }

    /// Either free words, or what the form asks, in its order.
    private func writeTexts(_ page: inout Page, _ author: inout Author) {
        guard author.chance.isOne(in: 2) else {
            return page.literal("text", author.entryText())
        }
        page.prose("event", author.text(words: author.chance.number(10...25)))
        if author.chance.isOne(in: 3) { page.prose("highlight", author.sentence()) }
        if author.chance.isOne(in: 2) {
            page.literal("insight", author.text(words: author.chance.number(10...40)))
        }
        if author.chance.isOne(in: 4) { page.prose("did_differently", author.sentence()) }
        if author.chance.isOne(in: 3) { page.prose("question", author.question()) }
        if author.chance.isOne(in: 3) { page.text("feeling", author.pick(Vocabulary.feelings)) }
    }

    /// A day and eight letters, as `cop diary add` gives them; the last three keep the entries of
    /// one diary apart.
    private func entryID(_ date: Day, _ number: Int, _ author: inout Author) -> String {
        let alphabet = Array("23456789abcdefghjkmnpqrstvwxyz")
        var letters = (0..<5).map { _ in author.chance.pick(alphabet) }
        for place in [900, 30, 1] { letters.append(alphabet[number / place % 30]) }
        return "\(date)-\(String(letters))"
    }
}

/// A text cut into sentences, each with the white space that follows it.
///
/// A sentence ends after `.`, `!`, `?` or `…` before a blank, but not after an initial or a title;
/// at an empty line; and before a line that is an item of a list.
func sentences(of text: String) -> [Substring] {
    var result: [Substring] = []
    var start = text.startIndex
    var index = text.startIndex
    func cut(at end: String.Index) {
        if start < end { result.append(text[start..<end]) }
        start = end
    }
    while index < text.endIndex {
        let character = text[index]
        var next = text.index(after: index)
        if character.isNewline {
            let line = text[next...].prefix { !$0.isNewline }.drop { $0 == " " }
            if line.isEmpty || isItem(line) { cut(at: next) }
        } else if ".!?…".contains(character) {
            let closing = text[next...].prefix { "\"'”’)]».!?…".contains($0) }
            let isEnd = closing.endIndex == text.endIndex || text[closing.endIndex].isWhitespace
            if isEnd, character != "." || !isAbbreviation(text[start..<index]) {
                let white = text[closing.endIndex...].prefix { $0 == " " }
                cut(at: white.endIndex)
                index = white.endIndex
                continue
            }
            // What holds for a dot holds for those right behind it.
            next = isEnd ? text[next...].drop { $0 == "." }.startIndex : closing.endIndex
        }
        index = next
    }
    cut(at: text.endIndex)
    return result
}

private func isItem(_ line: Substring) -> Bool {
    let mark = line.prefix { $0 != " " }
    return ["-", "*", "+", "•", "–", "—"].contains(mark)
        || mark.count > 1 && mark.dropLast().allSatisfy(\.isNumber)
            && (mark.hasSuffix(".") || mark.hasSuffix(")"))
}

/// Whether a sentence that ends here would end in an initial or a title, or is an item's number.
private func isAbbreviation(_ sentence: Substring) -> Bool {
    let isShort = sentence.utf8.count < 20
    if isShort, sentence.allSatisfy({ $0.isNumber || $0.isWhitespace }) { return true }
    let word = sentence.suffix(while: { $0.isLetter || $0 == "." })
    let last = word.split(separator: ".").last ?? ""
    return last.count == 1 && last.first?.isUppercase == true
        || ["dr", "drs", "ing", "ir", "mr", "mrs", "ms", "prof", "st"].contains(last.lowercased())
}

extension Substring {
    fileprivate func suffix(while condition: (Character) -> Bool) -> Substring {
        let end = lastIndex { !condition($0) }.map(index(after:)) ?? startIndex
        return self[end...]
    }
}

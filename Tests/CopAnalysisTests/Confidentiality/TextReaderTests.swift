import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

@Suite struct TextReaderTests {
    private let reader: TextReader

    init() throws {
        let workspace = try workspace(["people/anna.yaml": "name: Anna Quist\n"])
        let texts = WorkspaceTexts(workspace)
        reader = TextReader(NameSearch(workspace, for: .everyone, texts), small: texts.small)
    }

    private func telling(_ text: String) throws -> [TextReader.Sentence] {
        guard case .telling(let sentences) = reader.reading(of: text) else {
            throw Failed("'\(text)' tells of nobody")
        }
        return sentences
    }

    private struct Failed: Error {
        let reason: String
        init(_ reason: String) { self.reason = reason }
    }

    @Test func aTextThatTellsOfNobodyMayStillHoldNames() {
        for _ in 1...2 {
            guard
                case .harmless(["Rijnmond"]) = reader.reading(of: "We went to Rijnmond. It rained.")
            else {
                Issue.record("\(reader.reading(of: "We went to Rijnmond. It rained."))")
                continue
            }
        }
    }

    @Test func eachSentenceTellsOfSomebodyOrNot() throws {
        let sentences = try telling("Anna Quist rang.  Nobody knew of Rijnmond.")
        #expect(sentences.map(\.body) == ["Anna Quist rang.", "Nobody knew of Rijnmond."])
        #expect(sentences.map { $0.hits?.map(\.party) } == [["anna"], nil])
        #expect(sentences.map(\.doubtful) == [[], ["Rijnmond"]])
        #expect(sentences.map { String($0.white) } == ["  ", ""])
    }

    /// To Swift they are equal.
    @Test func twoFormsOfAnAccentStayWhatTheyAre() throws {
        for accent in ["\u{E9}", "e\u{301}"] {
            let body = try telling("Anna Quist: caf\(accent).")[0].body
            #expect(Array(body.utf8) == Array("Anna Quist: caf\(accent).".utf8))
        }
    }
}

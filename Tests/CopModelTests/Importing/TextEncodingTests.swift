import Foundation
import Randomness
import TestSupport
import Testing

@testable import CopModel

struct TextEncodingTests {
    private static let marks: [TextEncoding: [UInt8]] = [
        .utf8: [0xEF, 0xBB, 0xBF], .utf16LittleEndian: [0xFF, 0xFE],
        .utf16BigEndian: [0xFE, 0xFF],
    ]

    /// The bytes of a text as Foundation has them, so that the code under test does not judge
    /// itself.
    private static func bytes(_ text: String, _ encoding: TextEncoding) -> [UInt8] {
        let foundation: String.Encoding =
            switch encoding {
            case .utf8: .utf8
            case .utf16LittleEndian: .utf16LittleEndian
            case .utf16BigEndian: .utf16BigEndian
            case .windows1252: .windowsCP1252
            }
        return [UInt8](text.data(using: foundation)!)
    }

    static let encodings: [(TextEncoding, hasMark: Bool)] = [
        (.utf8, true), (.utf8, false), (.utf16LittleEndian, true), (.utf16LittleEndian, false),
        (.utf16BigEndian, true), (.utf16BigEndian, false), (.windows1252, false),
    ]

    /// Each is recognised, and gives the text back.
    @Test(arguments: encodings)
    func randomTextsSurvive(encoding: TextEncoding, hasMark: Bool) {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix(state: seed)
        let western = Array("abcdefgh ÀéïõüßçñŒ€“” ;,\n")
        let letters = encoding == .windows1252 ? western : western + Array("Łşđ東京Анна👩‍🔬")
        for _ in 0..<200 {
            let length = Int.random(in: 0...200, using: &random)
            let rest = String((0..<length).map { _ in letters.randomElement(using: &random)! })
            // A stray accent makes Windows-1252 what it is.
            let text = "naam;é;leervraag\r\n\(rest)"
            let mark = hasMark ? Self.marks[encoding]! : []
            let bytes = mark + Self.bytes(text, encoding)
            let found = TextEncoding(of: bytes)
            #expect(found == encoding, "seed \(seed)")
            #expect(
                String(decoding: found.decoded(bytes), as: UTF8.self).utf8.elementsEqual(text.utf8),
                "seed \(seed): \(text)")
        }
    }

    @Test func oddities() {
        #expect(TextEncoding(of: []) == .utf8)
        #expect(TextEncoding(of: Array("a\0b".utf8)) == .utf8)
        // Half a letter at the end, and half a pair, do not stop it.
        let cut: [UInt8] = [0xFF, 0xFE, 0x61, 0x00, 0x3D, 0xD8, 0x62]
        #expect(String(decoding: TextEncoding(of: cut).decoded(cut), as: UTF8.self) == "a\u{FFFD}")
        // A byte that means nothing in Windows-1252 is shown to be lost.
        let bytes: [UInt8] = [0x61, 0xE9, 0x20, 0x81, 0x80]
        #expect(
            String(decoding: TextEncoding(of: bytes).decoded(bytes), as: UTF8.self)
                == "aé \u{FFFD}€"
        )
    }
}

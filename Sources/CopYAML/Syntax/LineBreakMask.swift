/// Hides from libyaml the characters that end lines for YAML 1.1 and for no editor: NEL, LS, PS.
///
/// They come along with text pasted from word processors. YAML 1.2 has them as ordinary
/// characters, and so does who looks at the file; libyaml would take what follows for a new
/// line, mostly one without a colon. Each is replaced by a character of the same length that
/// the file does not hold, and put back into texts that are not taken from the file itself.
struct LineBreakMask {
    /// The bytes of the file with the characters replaced.
    private(set) var bytes: [UInt8]
    private var pairs: [(original: [UInt8], placeholder: [UInt8])] = []

    /// Nil for nearly every file: those that hold none of the characters.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        for original in [[0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9]] as [[UInt8]]
        where firstOffset(of: original, in: bytes) != nil {
            // Letters of N'Ko and of private use: of two and of three bytes.
            let candidates: [[UInt8]] = (0x80...0xBF).map {
                original.count == 2 ? [0xDF, $0] : [0xEE, 0x80, $0]
            }
            guard
                let placeholder = candidates.first(where: {
                    firstOffset(of: $0, in: self.bytes) == nil
                })
            else { return nil }
            pairs.append((original, placeholder))
            Self.replace(original, by: placeholder, in: &self.bytes, from: 0)
        }
        if pairs.isEmpty { return nil }
    }

    /// Puts the characters back into text that came from libyaml.
    func unmask(_ text: inout [UInt8], from start: Int) {
        for (original, placeholder) in pairs {
            Self.replace(placeholder, by: original, in: &text, from: start)
        }
    }

    private static func replace(
        _ old: [UInt8], by new: [UInt8], in bytes: inout [UInt8], from start: Int
    ) {
        var offset = start
        while let found = firstOffset(of: old, in: bytes, from: offset) {
            for index in 0..<new.count { bytes[found + index] = new[index] }
            offset = found + new.count
        }
    }
}

/// What holds for files in which a part comes again and again: four times as many cost `cop check`
/// some four times as much, in each of its steps.
package struct CostProperties {
    private let head: ArraySlice<UInt8>
    private let part: ArraySlice<UInt8>
    private let tail: ArraySlice<UInt8>
    /// Whether each part has numbers of its own, as ids have.
    private let isNumbered: Bool

    /// - Parameter bytes: three that choose the part and how it is repeated, then an archive.
    package static func check(_ bytes: [UInt8]) {
        guard bytes.count > 3 else { return }
        CostProperties(bytes).check()
    }

    private init(_ bytes: [UInt8]) {
        let text = bytes[3...]
        let cuts = bytes[..<2].map { text.startIndex + text.count * Int($0) / 255 }.sorted()
        head = text[..<cuts[0]]
        part = text[cuts[0]..<cuts[1]]
        tail = text[cuts[1]...]
        isNumbered = bytes[2].isMultiple(of: 2)
    }

    private func check() {
        guard !part.isEmpty else { return }
        var small = costs(4)
        var large = costs(16)
        // Other processes slow this one down, now more and now less: the least of several counts.
        for _ in 0..<5 where large.excess(over: small) != nil {
            small.measure()
            large.measure()
        }
        let excess = large.excess(over: small)
        expect(excess == nil, excess ?? "")
    }

    /// The costs of so many times five kilobytes; of more where they are least, lest they go unnoticed.
    ///
    /// Both are more than libyaml reads at once: of less, nothing is parsed if a byte in it is no text.
    private func costs(_ size: Int) -> Costs {
        Costs(
            parsing: Archive(repeated(size * 16_000)), checking: Archive(repeated(size * 5_000)))
    }

    /// The archive with so many bytes of its part.
    private func repeated(_ size: Int) -> [UInt8] {
        var bytes = Array(head)
        for number in 0...size / part.count {
            guard isNumbered else {
                bytes += part
                continue
            }
            for byte in part {
                if byte == UInt8(ascii: "1") {
                    bytes += "\(number)".utf8
                } else {
                    bytes.append(byte)
                }
            }
        }
        return bytes + tail
    }
}

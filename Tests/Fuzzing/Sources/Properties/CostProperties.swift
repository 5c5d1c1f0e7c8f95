/// What holds for files in which a part comes again and again: four times as many cost some four
/// times as much.
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
        var small = Duration.zero
        var large = Duration.zero
        // Other processes slow this one down, now more and now less.
        for _ in 0..<4 {
            small = max(small, cost(bytes: 8_000))
            large = min(large == .zero ? .seconds(3600) : large, cost(bytes: 32_000))
            if large <= small * 9 + .milliseconds(100) { return }
        }
        expect(false, "8 kB cost \(small), 32 kB \(large)")
    }

    private func cost(bytes count: Int) -> Duration {
        let archive = Archive(repeated(count / part.count + 1))
        return processorTime { CheckProperties.check(archive) }
    }

    private func repeated(_ count: Int) -> [UInt8] {
        var bytes = Array(head)
        for number in 0..<count {
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

extension Unicode.Scalar {
    /// The letter that a byte stands for in Windows-1252, the encoding of older Windows programs;
    /// nil for the five bytes that have none.
    public init?(windows1252 byte: UInt8) {
        guard (0x80..<0xA0).contains(byte) else {
            self.init(byte)
            return
        }
        let letter = Self.upperControls[Int(byte - 0x80)]
        guard letter != "\u{FFFD}" else { return nil }
        self = letter
    }

    /// What stands where Latin-1 has the control characters from 0x80 on.
    private static let upperControls = Array(
        "€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ".unicodeScalars)
}

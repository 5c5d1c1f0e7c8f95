/// The bytes that the structure of YAML and of lines hangs on.
extension UInt8 {
    static let tab = UInt8(ascii: "\t")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")

    var isBlank: Bool { self == .space || self == .tab }
    var isLineBreak: Bool { self == .lineFeed || self == .carriageReturn }
    var isWhitespace: Bool { isBlank || isLineBreak }
}

import CopModel

/// How a kind of tie is drawn: always the same, so that maps of different days compare.
///
/// No two kinds share both colour and line, and kinds of the same line differ in lightness, so
/// that the map can be read by the colour-blind and from a grey print.
struct TieStyle: Hashable {
    let colour: String
    let line: Line

    enum Line: String { case solid, dashed, dotted }

    private static let builtIn: [String: TieStyle] = [
        "knows": TieStyle(colour: Palette.darkGrey, line: .dashed),
        "exchanges-knowledge": TieStyle(colour: Palette.blue, line: .solid),
        "advises": TieStyle(colour: Palette.rust, line: .dashed),
        "learns-from": TieStyle(colour: Palette.green, line: .solid),
        "collaborates": TieStyle(colour: Palette.black, line: .solid),
        "mentors": TieStyle(colour: Palette.orange, line: .solid),
        "funds": TieStyle(colour: Palette.purple, line: .dashed),
        "commissions": TieStyle(colour: Palette.black, line: .dotted),
        "represents": TieStyle(colour: Palette.purple, line: .dotted),
        "influences": TieStyle(colour: Palette.paleBlue, line: .dashed),
        "competes": TieStyle(colour: Palette.rust, line: .dotted),
    ]

    /// For the community's own kinds, in the order of their ids, over and over.
    private static let own = [
        TieStyle(colour: Palette.blue, line: .dashed),
        TieStyle(colour: Palette.orange, line: .dotted),
        TieStyle(colour: Palette.skyBlue, line: .solid),
        TieStyle(colour: Palette.purple, line: .solid),
        TieStyle(colour: Palette.green, line: .dashed),
        TieStyle(colour: Palette.blue, line: .dotted),
    ]

    /// The style of every kind that a network may use.
    static func styles(of network: Network) -> [String: TieStyle] {
        let ids = Set((network.kinds.map(\.id) + network.relations.map(\.kind.id)))
            .subtracting(builtIn.keys).sorted()
        return ids.enumerated().reduce(into: builtIn) { styles, kind in
            styles[kind.element] = own[kind.offset % own.count]
        }
    }
}

import CopModel

/// How the level of an organisation colours it and the people who work there: the higher, the
/// darker, so that a grey print shows it too. The outline says the same once more: dashed, single,
/// double, triple.
struct NodeStyle: Hashable {
    let fill: String
    let line: String
    let outlines: Int

    init(_ level: SystemLevel?) {
        switch level {
        case .niche: (fill, line, outlines) = (Palette.yellow, "dashed", 1)
        case .organisation: (fill, line, outlines) = ("#92C9EC", "solid", 1)
        case .field: (fill, line, outlines) = ("#4FA98A", "solid", 2)
        case .landscape: (fill, line, outlines) = (Palette.blue, "solid", 3)
        case nil: (fill, line, outlines) = (Palette.white, "solid", 1)
        }
    }
}

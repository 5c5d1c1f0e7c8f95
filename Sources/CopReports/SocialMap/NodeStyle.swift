import CopModel

/// How the level of an organisation colours it and the people who work there. The outline says
/// the same in grey: dashed, single, double, triple.
struct NodeStyle: Hashable {
    let fill: String
    let line: String
    let outlines: Int

    init(_ level: SystemLevel?) {
        switch level {
        case .niche: (fill, line, outlines) = (Palette.yellow, "dashed", 1)
        case .organisation: (fill, line, outlines) = ("#B5DDF4", "solid", 1)
        case .field: (fill, line, outlines) = ("#66C5A9", "solid", 2)
        case .landscape: (fill, line, outlines) = (Palette.blue, "solid", 3)
        case nil: (fill, line, outlines) = (Palette.white, "solid", 1)
        }
    }
}

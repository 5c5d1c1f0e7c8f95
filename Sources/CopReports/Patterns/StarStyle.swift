/// How the stars of a pattern are drawn: the outline says in grey what the colour says.
struct StarStyle: Hashable {
    let fill: String
    let line: String
    let outlines: Int

    init(_ stars: Int?) {
        switch stars {
        case nil: (fill, line, outlines) = (Palette.white, "dotted", 1)
        case 0: (fill, line, outlines) = (Palette.white, "dashed", 1)
        case 1: (fill, line, outlines) = ("#FBF6C0", "solid", 1)
        default: (fill, line, outlines) = (Palette.yellow, "solid", 2)
        }
    }
}

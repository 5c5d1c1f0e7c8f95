/// Colours that the colour-blind can tell apart, by Okabe and Ito (Color Universal Design, 2002).
///
/// They also differ in lightness, so that most remain distinct in grey; even so no picture relies
/// on colour alone: shapes, line styles and words say the same.
enum Palette {
    static let black = "#000000"
    static let blue = "#0072B2"
    static let vermilion = "#D55E00"
    static let green = "#009E73"
    static let purple = "#CC79A7"
    static let skyBlue = "#56B4E9"
    static let orange = "#E69F00"
    static let yellow = "#F0E442"

    /// Between the steps of those above: a darker vermilion and a lighter sky blue.
    static let rust = "#B84A00"
    static let paleBlue = "#6CC3F0"

    static let white = "#FFFFFF"
    /// Text beside the point: dates, functions.
    static let darkGrey = "#4D4D4D"
    /// Lines that only connect.
    static let grey = "#8C8C8C"
    /// What stays in the background.
    static let lightGrey = "#B3B3B3"
    static let paleGrey = "#E6E6E6"

    /// The coloured ones from dark to light.
    static let ordered = [blue, vermilion, green, purple, skyBlue, orange, yellow]

    /// A colour of text that can be read on a background (contrast by WCAG 2.1).
    static func text(on background: String) -> String {
        luminance(background) < 0.179 ? white : black
    }

    /// Relative luminance of `#RRGGBB`, from 0, black, to 1, white (WCAG 2.1).
    static func luminance(_ colour: String) -> Double {
        let number = Int(colour.dropFirst(), radix: 16) ?? 0
        let weights = [0.2126, 0.7152, 0.0722]
        return zip([16, 8, 0], weights).map { shift, weight in
            let channel = Double(number >> shift & 0xFF) / 255
            // The curve of sRGB, near enough, by a product instead of a power.
            return weight * channel * channel * (channel * 0.305 + 0.695)
        }.reduce(0, +)
    }
}

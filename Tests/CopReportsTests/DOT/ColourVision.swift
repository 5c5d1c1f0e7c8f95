import Foundation

/// How colours look to people, to judge whether they can be told apart.
struct SeenColour {
    /// Lightness from 0, black, to 100, white, and two axes of colour (CIE 1976 L*a*b*, D65).
    let lightness: Double
    private let a: Double
    private let b: Double

    /// How far two colours are from each other (ΔE, CIE 1976).
    func distance(to other: SeenColour) -> Double {
        let differences = [lightness - other.lightness, a - other.a, b - other.b]
        return differences.reduce(0) { $0 + $1 * $1 }.squareRoot()
    }

    /// - Parameters:
    ///   - colour: as `#RRGGBB`.
    ///   - vision: how it is seen.
    init(_ colour: String, by vision: Vision = .usual) {
        let number = Int(colour.dropFirst(), radix: 16) ?? 0
        let channels = [16, 8, 0].map { shift -> Double in
            let value = Double(number >> shift & 0xFF) / 255
            return value <= 0.040_45 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        func product(_ rows: [[Double]], _ vector: [Double]) -> [Double] {
            rows.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
        }
        let seen = product(vision.rows, channels).map { min(1, max(0, $0)) }
        let xyz = product(Self.toXYZ, seen)
        let f = zip(xyz, Self.whitePoint).map { value, white -> Double in
            let share = value / white
            return share > 0.008_856 ? cbrt(share) : 7.787 * share + 16.0 / 116
        }
        lightness = 116 * f[1] - 16
        a = 500 * (f[0] - f[1])
        b = 200 * (f[1] - f[2])
    }

    private static let toXYZ = [
        [0.412_456_4, 0.357_576_1, 0.180_437_5], [0.212_672_9, 0.715_152_2, 0.072_175],
        [0.019_333_9, 0.119_192, 0.950_304_1],
    ]
    private static let whitePoint = [0.950_47, 1, 1.088_83]

    /// Without, or with, one of the two usual kinds of colour blindness, complete (G. M. Machado,
    /// M. M. Oliveira & L. A. F. Fernandes, A physiologically-based model for simulation of color
    /// vision deficiency, IEEE TVCG 15, 2009; matrices for severity 1, in linear RGB).
    enum Vision: CaseIterable {
        case usual, protanopia, deuteranopia

        fileprivate var rows: [[Double]] {
            switch self {
            case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
            case .protanopia:
                [
                    [0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216],
                    [-0.003_882, -0.048_116, 1.051_998],
                ]
            case .deuteranopia:
                [
                    [0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413],
                    [-0.011_82, 0.042_94, 0.968_881],
                ]
            }
        }
    }
}

/// The pairs of a list of names and colours that some people, or a grey print, hardly tell apart.
func confusable(
    _ colours: [(name: String, colour: String)], distance: Double, inGrey: Double
) -> [String] {
    colours.indices.flatMap { index in
        colours[..<index].flatMap { other -> [String] in
            let pair = "\(other.name) and \(colours[index].name)"
            let seen = SeenColour.Vision.allCases.filter { vision in
                SeenColour(other.colour, by: vision)
                    .distance(to: SeenColour(colours[index].colour, by: vision)) < distance
            }
            let lights = [other.colour, colours[index].colour].map { SeenColour($0).lightness }
            let isGrey = abs(lights[0] - lights[1]) < inGrey
            return seen.map { "\(pair), \($0)" } + (isGrey ? ["\(pair), in grey"] : [])
        }
    }
}

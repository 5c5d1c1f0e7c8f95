import CopAnalysis
import Testing

@testable import CopModel
@testable import CopReports

@Suite struct PaletteTests {
    @Test func coloursGetLighter() {
        let luminances = Palette.ordered.map(Palette.luminance)
        #expect(luminances == luminances.sorted())
        #expect(Set(luminances).count == Palette.ordered.count)
    }

    @Test(arguments: Palette.ordered + [Palette.white, Palette.black])
    func textCanBeReadOnEveryColour(_ background: String) {
        let lights = [background, Palette.text(on: background)].map(Palette.luminance).sorted()
        #expect((lights[1] + 0.05) / (lights[0] + 0.05) >= 4.5)
    }

    @Test func luminanceIsThatOfTheStandard() {
        #expect(Palette.luminance("#FFFFFF") == 1)
        #expect(Palette.luminance("#000000") == 0)
        #expect(abs(Palette.luminance("#0072B2") - 0.152) < 0.01)
    }

    /// Red and green of one lightness are what the colour-blind mix up.
    @Test func theSimulationTellsWhatIsConfused() {
        let pair = [("a", "#B84A00"), ("b", "#6B6B00")].map { (name: $0.0, colour: $0.1) }
        #expect(
            confusable(pair, distance: 20, inGrey: 10)
                == ["a and b, protanopia", "a and b, deuteranopia", "a and b, in grey"])
        #expect(abs(SeenColour("#0072B2").lightness - 46) < 0.1)
        #expect(SeenColour("#FFFFFF").distance(to: SeenColour("#000000")) > 99.9)
    }

    /// The levels of a social map, one of them unknown.
    @Test func levelsAreToldApartByAllAndInGrey() {
        let levels = (SystemLevel.allCases.map(Optional.some) + [nil]).map {
            (name: $0?.rawValue ?? "none", colour: NodeStyle($0).fill)
        }
        #expect(confusable(levels, distance: 20, inGrey: 10) == [])
    }

    /// Kinds of tie that have the same line.
    @Test(arguments: [TieStyle.Line.solid, .dashed, .dotted])
    func tiesAreToldApartByAllAndInGrey(_ line: TieStyle.Line) {
        let ties = TieStyle.styles(of: Network()).filter { $0.value.line == line }
            .map { (name: $0.key, colour: $0.value.colour) }.sorted { $0.name < $1.name }
        #expect(ties.count > 2)
        #expect(confusable(ties, distance: 20, inGrey: 10) == [])
    }

    /// Lanes of a timeline stand apart and have shapes of their own, so grey may mix their lines up.
    @Test func lanesAreToldApart() {
        let lanes = Timeline.Lane.allCases.map { (name: $0.rawValue, colour: $0.dark) }
        #expect(confusable(lanes, distance: 18, inGrey: 0) == [])
        let shapes = Timeline.Lane.allCases.map {
            "\($0.shape) \($0.style) \($0.outlines) \($0.lineWidth)"
        }
        #expect(Set(shapes).count == lanes.count)
        for lane in Timeline.Lane.allCases {
            let lights = [lane.dark, lane.light].map(Palette.luminance).sorted()
            #expect((lights[1] + 0.05) / (lights[0] + 0.05) >= 4.5, "\(lane)")
        }
    }
}

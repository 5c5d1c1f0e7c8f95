import Testing

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
}

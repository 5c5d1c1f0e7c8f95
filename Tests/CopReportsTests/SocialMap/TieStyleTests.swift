import CopModel
import Testing

@testable import CopReports

@Suite struct TieStyleTests {
    @Test func noTwoKindsLookAlike() {
        var network = Network()
        network.kinds = (0..<6).map { number in
            var kind = TieKind()
            kind.id = "own-\(number)"
            return kind
        }
        let styles = TieStyle.styles(of: network)
        #expect(styles.count == TieKind.builtIn.count + 6)
        #expect(Set(styles.values).count == styles.count)
    }

    @Test func builtInKindsOfOneLineDifferInGrey() {
        let styles = TieStyle.styles(of: Network()).values
        for line in [TieStyle.Line.solid, .dashed, .dotted] {
            let lights = styles.filter { $0.line == line }.map { Palette.luminance($0.colour) }
                .sorted()
            for (light, lighter) in zip(lights, lights.dropFirst()) {
                #expect(lighter - light > 0.04)
            }
        }
    }

    @Test func everyBuiltInKindHasAStyle() {
        #expect(Set(TieStyle.styles(of: Network()).keys) == Set(TieKind.builtIn))
    }
}

import CopTemplates
import Randomness
import TestSupport
import Testing

@testable import CopModel
@testable import CopReports

@Suite(.enabled(if: Dot.isInstalled)) struct PatternPictureTests {
    /// So many patterns, most of which are a part of one or two earlier ones.
    private func workspace(_ count: Int) -> Workspace {
        var generator = SplitMix(state: 11)
        var workspace = Workspace()
        workspace.cop.title = "Water & wijk"
        let words = [
            "Klimaatadaptatiestrategie", "eerst", "naar", "buiten", "de", "reden", "rijdt", "mee",
            "arbeidsongeschiktheidsverzekering", "bellen", "mag",
        ]
        workspace.patterns = (0..<count).map { number in
            var pattern = Pattern()
            pattern.id = "p\(number)"
            pattern.name = (0..<Int.random(in: 2...6, using: &generator)).map { _ in
                words.randomElement(using: &generator) ?? ""
            }.joined(separator: " ")
            pattern.confidence = [nil, 0, 1, 2].randomElement(using: &generator) ?? nil
            if number > 0, number % 7 != 3 {
                pattern.larger = (0..<Int.random(in: 1...2, using: &generator)).map { _ in
                    Reference("p\(Int.random(in: 0..<number, using: &generator))")
                }
            }
            return pattern
        }
        workspace.finish()
        return workspace
    }

    private func picture(_ count: Int, language: String = "nl") throws -> String {
        try makeReport(
            .patterns, of: workspace(count), ReportOptions(asOf: day("2026-06-01")), as: .dot,
            templates: TemplateLibrary(language: language)
        ).text
    }

    @Test(.timeLimit(.minutes(1)), arguments: [0, 1, 5, 20, 60, 200, 300])
    func dotDrawsEveryPatternThatThereIsRoomFor(count: Int) throws {
        for language in ["en", "nl"] {
            let text = try picture(count, language: language)
            let nodes = Dot.objects(try Dot.json(text)).filter { $0["nodes"] == nil }
            #expect(nodes.count == min(count, PatternPicture.mostPatterns))
            if count == 300 {
                #expect(text.contains(language == "en" ? "200 of 300" : "200 van de 300"))
            }
        }
    }

    @Test func saysThatThereIsNoPatternYet() throws {
        #expect(try picture(0).contains("Er is nog geen patroon opgeschreven."))
        #expect(try picture(0, language: "en").contains("No pattern has been written down yet."))
        #expect(try !picture(1).contains("nog geen patroon"))
    }

    @Test(arguments: [20, 60, 200]) func noTwoBoxesOverlap(count: Int) throws {
        let boxes = Dot.objects(try Dot.json(picture(count))).compactMap(DrawnBox.init)
        try #require(boxes.count == count)
        for (index, box) in boxes.enumerated() {
            for other in boxes[..<index] {
                #expect(!box.overlaps(other), "\(box.name) and \(other.name)")
            }
        }
    }

    @Test func theKeyHoldsWhatOccurs() throws {
        let key = Dot.drawnText(try Dot.json(picture(20, language: "en")))
        for word in [
            "★★: it holds again and again", "★☆: it has worked", "☆☆: a first idea",
            "no stars given", "more stars than cases", "is completed by", "?", "→",
        ] { #expect(key.contains(word), "\(word)") }
        #expect(!key.contains("⇢"))
        let lone = Dot.drawnText(try Dot.json(picture(1, language: "en")))
        #expect(lone.count == 2, "\(lone)")
    }

    @Test func starsDifferWithoutColour() {
        let styles = [nil, 0, 1, 2].map { stars in
            let style = StarStyle(stars)
            return "\(style.line) \(style.outlines)"
        }
        #expect(Set(styles).count == styles.count)
    }
}

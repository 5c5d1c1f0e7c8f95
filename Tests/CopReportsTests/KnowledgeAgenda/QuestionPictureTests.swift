import CopAnalysis
import Testing

@testable import CopModel
@testable import CopReports

@Suite(.enabled(if: Dot.isInstalled)) struct QuestionPictureTests {
    @Test(.timeLimit(.minutes(1)), arguments: [0, 1, 5, 20, 60, 200, 1000])
    func dotDrawsEveryQuestionThatThereIsRoomFor(count: Int) throws {
        for language in ["en", "nl"] {
            let text = try QuestionRun.random(count).text(.dot, language)
            let nodes = Dot.objects(try Dot.json(text)).filter { $0["nodes"] == nil }
            #expect(nodes.count <= QuestionPicture.mostQuestions)
            if count <= QuestionPicture.mostQuestions { #expect(nodes.count == count) }
            if count == 1000 {
                #expect(text.contains(language == "en" ? " of 1000 questions" : " van de 1000"))
            }
        }
    }

    @Test(arguments: [20, 60, 200]) func noTwoBoxesOverlap(count: Int) throws {
        let boxes = Dot.objects(try Dot.json(QuestionRun.random(count).text(.dot)))
            .compactMap(DrawnBox.init)
        try #require(boxes.count == count)
        for (index, box) in boxes.enumerated() {
            for other in boxes[..<index] {
                #expect(!box.overlaps(other), "\(box.name) and \(other.name)")
            }
        }
    }

    /// No label is wider than its box, and long words are broken.
    @Test func wordsStayWithinTheirBoxes() throws {
        var run = QuestionRun.random(1)
        run.questions[0].history = []
        run.questions[0].text = "Wat kost hemelwaterafvoervoorzieningenonderhoudsabonnementsgeld?"
        let node = try #require(
            Dot.objects(try Dot.json(run.text(.dot))).first { $0["name"] as? String == "q0" })
        let lines = Dot.drawnText(node)
        #expect(lines.contains { $0.hasSuffix("-") })
        #expect(lines.allSatisfy { $0.count <= 34 })
    }

    /// Each fate has a shape, an outline or a fill in grey of its own.
    @Test func fatesDifferWithoutColour() throws {
        let styles = QuestionFate.allCases.map { fate in
            let style = FateStyle(fate)
            return "\(style.shape) \(style.style) \(style.outlines)"
        }
        #expect(Set(styles).count == styles.count)
    }

    @Test func theKeyHoldsTheFatesThatOccurAndNothingElse() throws {
        var run = QuestionRun.random(2)
        for index in run.questions.indices {
            run.questions[index].history = []
            run.questions[index].follows = nil
        }
        let key = Dot.drawnText(try Dot.json(run.text(.dot)))
        #expect(
            key == [
                "Water & wijk: where questions come from, 31 December 2027",
                "2 questions, 2 of them open", "open for long, a persistent", "question",
            ])
        run.questions[1].follows = Reference("q0")
        #expect(Dot.drawnText(try Dot.json(run.text(.dot))).contains("brought up"))
    }
}

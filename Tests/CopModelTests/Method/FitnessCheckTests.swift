import CopTemplates
import CopYAML
import Testing

@testable import CopModel

/// The fitness check, and what its answers say.
struct FitnessCheckTests {
    private func check(_ language: String) throws -> FitnessCheck {
        let source = try TemplateLibrary(language: language).source("fitness.yaml")
        let (check, diagnostics) = FitnessCheck.read(source)
        #expect(lines(diagnostics) == [])
        return try #require(check)
    }

    private func fitness(_ answers: [Bool?]) -> Fitness {
        var fitness = Fitness()
        for (point, answer) in zip(FitnessPoint.allCases, answers) {
            fitness[keyPath: point.path] = answer
        }
        return fitness
    }

    /// Each of the six is asked once, and its answer has a place of its own in `cop.yaml`.
    @Test(arguments: TemplateLibrary.languages)
    func itAsksTheSix(language: String) throws {
        let check = try check(language)
        #expect(check.questions.compactMap(\.point) == FitnessPoint.allCases)
        for question in check.questions { #expect(question.question.hasSuffix("?")) }
        for point in FitnessPoint.allCases {
            #expect(Fitness.fields.keys.contains(point.key))
            var fitness = Fitness()
            fitness[keyPath: point.path] = true
            #expect(fitness.encoded == .mapping([Value.Entry(point.key, .plain("true"))]))
        }
    }

    @Test(arguments: TemplateLibrary.languages)
    func sixTimesYesFits(language: String) throws {
        let check = try check(language)
        let all = fitness(.init(repeating: true, count: 6))
        #expect(check.verdict(on: all) == check.fits)
        #expect(!all.speaksAgainst)
    }

    /// Each no has its lighter form, and each open question comes back.
    @Test(arguments: TemplateLibrary.languages)
    func everyNoIsNamed(language: String) throws {
        let check = try check(language)
        for (position, question) in check.questions.enumerated() {
            var answers = [Bool?](repeating: true, count: 6)
            answers[position] = false
            answers[(position + 1) % 6] = nil
            let fitness = fitness(answers)
            let open = check.questions[(position + 1) % 6].question
            #expect(
                check.verdict(on: fitness) == """
                    \(check.doubts)

                    - \(question.no)

                    \(check.unsure)

                    - \(open)

                    \(check.choice)
                    """)
            #expect(fitness.speaksAgainst)
        }
    }

    /// Not knowing is no objection.
    @Test func openAnswersSpeakAgainstNothing() throws {
        let check = try check("en")
        let open = fitness([true, nil, nil, nil, nil, nil])
        #expect(!open.speaksAgainst)
        let verdict = check.verdict(on: open)
        #expect(verdict.hasPrefix(check.unsure) && !verdict.contains(check.choice))
        #expect(verdict.split(separator: "\n- ").count == 6)
    }

    @Test func thePromptTellsWhatEnterMeans() throws {
        let check = try check("en")
        #expect(check.prompt(earlier: nil).contains("not sure"))
        #expect(check.prompt(earlier: true).contains("still yes"))
        #expect(check.prompt(earlier: false).contains("still no"))
    }
}

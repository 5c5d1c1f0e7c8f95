import CopModel
import CopTrials
import Testing

/// `cop explain`: what a code means.
struct ExplainTests {
    @Test func aProblem() throws {
        let outcome = try Sandbox().cop("explain", "unknown-key")
        #expect(outcome.status == 0)
        #expect(outcome.out.hasPrefix("unknown-key (error)\n\n"))
    }

    @Test(arguments: AdviceCode.allCases)
    func aRule(code: AdviceCode) throws {
        let outcome = try Sandbox().cop("explain", code.rawValue)
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.out.hasPrefix("\(code.rawValue) (advice"))
        for heading in ["What it looks at", "Why it matters", "For example", "What you can do"] {
            #expect(outcome.out.contains("\n\n\(heading)\n  "), "no '\(heading)': \(outcome)")
        }
        let lines = outcome.out.split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 78 }, "\(outcome)")
    }

    @Test func aRuleInTheLanguageOfTheCommunity() throws {
        let sandbox = try Sandbox()
        try sandbox.write(
            "format: 1\ntitle: Water\nlanguage: nl\nstart: 2026-01-15\n", to: "cop.yaml")
        let dutch = try sandbox.cop("explain", "[vision]")
        #expect(dutch.out.hasPrefix("vision (advies, stap 1)\n"))
        #expect(dutch.out.contains("\n\nWat je kunt doen\n"))
        let english = try sandbox.cop("explain", "vision", "--language", "en")
        #expect(english.out.hasPrefix("vision (advice, step 1)\n"))
        #expect(try Sandbox().cop("explain", "vision", "--language", "nl").out == dutch.out)
    }

    @Test func aTextOfOnesOwn() throws {
        let sandbox = try Sandbox.withWorkspace()
        try sandbox.write(
            "{ title: Ours, notices: N., why: W., example: E., remedy: R., next: X }\n",
            to: "templates/advice/vision.yaml")
        let outcome = try sandbox.cop("explain", "vision")
        #expect(outcome.out.contains("\n\nOurs\n\n"), "\(outcome)")
        try sandbox.write("title: [\n", to: "templates/advice/vision.yaml")
        let broken = try sandbox.cop("explain", "vision")
        #expect(broken.status == 1, "\(broken)")
        #expect(broken.err.contains("templates/advice/vision.yaml:1:"), "\(broken)")
    }

    @Test func allOfThem() throws {
        let outcome = try Sandbox().cop("explain")
        let lines = outcome.out.split(separator: "\n").map { $0.split(separator: " ") }
        for code in AdviceCode.allCases {
            let line = try #require(lines.first { $0.first == "\(code.rawValue)" })
            #expect(code.step == nil || line[1] == "\(code.step ?? 0)")
        }
        #expect(lines.contains { $0.first == "unknown-key" && $0[1] == "error" })
    }

    @Test(arguments: [("visoin", "did you mean 'vision'?"), ("zzzzzzz", "'cop explain' lists")])
    func anUnknownCode(code: String, hint: String) throws {
        let outcome = try Sandbox().cop("explain", code)
        #expect(outcome.status == 64)
        #expect(outcome.err.contains(hint), "\(outcome)")
    }
}

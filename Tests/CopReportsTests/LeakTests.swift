import CopModel
import CopTemplates
import Foundation
import TestSupport
import Testing

@testable import CopAnalysis
@testable import CopReports

/// What the public gets of workspaces whose every text tells of somebody.
@Suite struct LeakTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let seed: UInt64
        let language: Language
        let rule: SharingRule
        var testDescription: String { "seed \(seed), \(language.rawValue), \(rule.rawValue)" }
    }

    /// The reports that the public of an open group gets.
    static let publicKinds = ReportKind.allCases.filter {
        $0.refusal(under: .open, ReportOptions(asOf: day("2026-07-01"))) == nil
    }

    static let cases = (1...3).flatMap { seed in
        Language.allCases.flatMap { language in
            [SharingRule.chathamHouse, .nonDisclosure].map {
                Case(seed: UInt64(seed), language: language, rule: $0)
            }
        }
    }

    @Test(arguments: cases) func thePublicLearnsNobodysName(_ test: Case) throws {
        let random = RandomWorkspace(seed: test.seed, rule: test.rule, language: test.language)
        let whole = try workspace(random.files)
        let templates = TemplateLibrary(language: test.language.rawValue)
        for report in try Self.reports(of: whole, templates) {
            let leaks = Self.leaks(of: random.secrets, in: report.text)
            #expect(leaks.isEmpty, "\(report.name): \(leaks.prefix(5))")
        }
    }

    /// What comes out when one kind of secret is not looked for: the search above would see it.
    @Test func whoIsNotLookedForIsFound() throws {
        let random = RandomWorkspace(seed: 1, rule: .chathamHouse, language: .english)
        let whole = try workspace(random.files)
        let templates = TemplateLibrary(language: "en")
        let disclosure = try Disclosure(
            whole, to: .public, StandInWords(Terms(templates)), withoutAny: .people)
        let options = ReportOptions(asOf: day("2026-07-01"), audience: .public)
        let terms = try Terms(templates)
        let text = try Self.publicKinds.map { kind in
            let source = ReportSource(
                disclosure.view(for: kind.rawValue), options, terms, templates,
                TemplateRenderer(templates))
            return try source.reports(of: kind, options, as: [.markdown])[0].text
        }.joined()
        let found = Set(Self.leaks(of: random.secrets, in: text).map(\.kind))
        #expect(found.isSuperset(of: [.organisation, .abbreviation, .place, .function]))
        #expect(found.isDisjoint(with: [.person, .nickname, .email, .phone]))
    }

    /// Every secret is there to be found: the group's own reports hold all of them.
    @Test func theGroupKnowsEveryone() throws {
        let random = RandomWorkspace(seed: 1, rule: .open, language: .english)
        let whole = try workspace(random.files)
        let options = ReportOptions(asOf: day("2026-07-01"), audience: .group)
        let text = try Self.publicKinds.map { kind in
            try makeReport(
                kind, of: whole, options, as: .markdown,
                templates: TemplateLibrary(language: "en")
            ).text
        }.joined()
        let found = Set(Self.leaks(of: random.secrets, in: text).map(\.kind))
        #expect(found == Set(RandomWorkspace.Secret.Kind.allCases))
    }

    /// Neither the order of files nor that of the records in them changes a byte.
    @Test(arguments: Audience.allCases) func orderMakesNoDifference(audience: Audience) throws {
        let first = RandomWorkspace(seed: 3, rule: .chathamHouse, language: .dutch)
        let second = RandomWorkspace(seed: 3, rule: .chathamHouse, language: .dutch, shuffled: 9)
        #expect(first.files != second.files)
        let templates = TemplateLibrary(language: "nl")
        let pages = try [first, second].map {
            try Self.reports(of: workspace($0.files), templates, for: audience)
        }
        for (one, other) in zip(pages[0], pages[1]) {
            #expect(one.text == other.text, "\(one.name)")
        }
    }

    /// Every report that there is for an audience.
    private static func reports(
        of workspace: Workspace, _ templates: TemplateLibrary, for audience: Audience = .public
    ) throws -> [(name: String, text: String)] {
        var options = ReportOptions(asOf: day("2026-07-01"), audience: audience)
        options.compare = day("2026-03-01")
        let maker = try ReportMaker(workspace, options, templates: templates)
        let pages = maker.pages
        #expect(!pages.isEmpty)
        // The place of a page is told too.
        return try pages.map { ($0.path, try maker.report($0).text + $0.path) }
            + [("index", try maker.index(of: pages).text)]
    }

    static func leaks(
        of secrets: [RandomWorkspace.Secret], in text: String
    ) -> [RandomWorkspace.Secret] {
        let plain = text.replacing("\\", with: "")
        let small = plain.lowercased()
        let words = Set(plain.split { !$0.isLetter && !$0.isNumber }.map(String.init))
        return secrets.filter { secret in
            switch secret.kind {
            case .initials, .abbreviation: words.contains(secret.text)
            default: small.contains(secret.text.lowercased())
            }
        }
    }
}

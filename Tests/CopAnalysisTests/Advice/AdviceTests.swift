import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

/// All rules together.
struct AdviceTests {
    @Test func everyCodeHasItsRule() { #expect(Rule.all.map(\.code) == AdviceCode.allCases) }

    @Test func aSoundCommunityGetsNone() throws {
        let advice = try SoundCommunity.advice()
        #expect(advice.map { "\($0.code.rawValue): \($0.headline)" } == [])
    }

    /// Near its end too.
    @Test func aSoundCommunityGetsNoneOfTheEnd() throws {
        let codes = try SoundCommunity.advice(asOf: day("2026-12-01")).map(\.code)
        #expect(!codes.contains(.telling) && !codes.contains(.design) && !codes.contains(.map))
    }

    /// Only what can be done before anybody is there, and each of it once.
    @Test func aNewCommunityIsNotDrowned() throws {
        var files: [String: String?] = [:]
        for file in SoundCommunity.files.keys { files[file] = .some(nil) }
        files["cop.yaml"] = "format: 1\ntitle: T\nlanguage: en\nstart: 2026-01-15\n"
        for id in ["anna", "ben"] { files["people/\(id).yaml"] = "name: Anna\n" }
        let codes = try SoundCommunity.advice(files, asOf: day("2026-01-10")).map(\.code)
        #expect(codes == [.fitness, .scope, .vision, .practice, .urgency, .vacancy])
    }

    /// In the order of the steps, whatever the files are called.
    @Test func comesInTheOrderOfTheSteps() throws {
        let advice = try SoundCommunity.advice([
            "actions.yaml": nil, "design.yaml": nil, "domain.yaml": nil, "signals.yaml": nil,
        ])
        let codes = advice.map(\.code)
        #expect(codes == AdviceCode.allCases.filter(codes.contains))
        #expect(codes == [.scope, .vision, .practice, .urgency, .prospects, .actions])
    }

    @Test func whatIsSilencedIsLeftOut() throws {
        let silenced = "silenced: [{ code: scope, reason: R }, { code: vision, reason: R }]\n"
        let codes = try SoundCommunity.advice([
            "cop.yaml": try SoundCommunity.file(
                "cop.yaml", ["agreements:": silenced + "agreements:"]),
            "domain.yaml": nil,
        ]).map(\.code)
        #expect(codes == [.practice])
    }

    /// Silencing what has nothing to say is no mistake.
    @Test func whatIsSilentCanBeSilenced() throws {
        let silenced = "silenced: [{ code: size, reason: R }]\n"
        let advice = try SoundCommunity.advice([
            "cop.yaml": try SoundCommunity.file(
                "cop.yaml", ["agreements:": silenced + "agreements:"])
        ])
        #expect(advice.isEmpty)
    }

    /// What cannot be read is not missing: that a file breaks brings no advice.
    @Test(
        arguments: SoundCommunity.files.keys.sorted().filter { path in
            // One of each folder stands for the others.
            !path.contains("/") || path.hasPrefix("sessions/") || path.hasPrefix("patterns/")
                || path.hasSuffix("/ben.yaml") || path == "people/cleo.yaml"
        })
    func aBrokenFileBringsNone(path: String) throws {
        for text in ["x: [\n", "unknown: x\n" + (SoundCommunity.files[path] ?? "")] {
            var files = SoundCommunity.files
            files[path] = text
            let advice = try brokenWorkspace(files).advice(asOf: SoundCommunity.asOf)
            #expect(advice.map { "\($0.code.rawValue): \($0.headline)" } == [])
        }
    }

    /// Nor does a file under a name that is not read.
    @Test(arguments: ["contracts/ben.yaml", "people/ben.yaml", "signals.yaml"])
    func aMisnamedFileBringsNone(path: String) throws {
        var files = SoundCommunity.files
        files["\(path.dropLast(4))yml"] = files.removeValue(forKey: path)
        let advice = try brokenWorkspace(files).advice(asOf: SoundCommunity.asOf)
        #expect(advice.map { "\($0.code.rawValue): \($0.headline)" } == [])
    }

    /// The other rules go on.
    @Test func aBrokenFileHidesNoOtherAdvice() throws {
        var files = SoundCommunity.files
        files["signals.yaml"] = "x: [\n"
        files["domain.yaml"] = ""
        let workspace = try brokenWorkspace(files)
        #expect(workspace.adviceWaits)
        let codes = workspace.advice(asOf: SoundCommunity.asOf).map(\.code)
        #expect(codes == [.scope, .vision, .practice])
    }

    @Test func nothingWaitsWithoutErrors() throws {
        #expect(try !workspace(SoundCommunity.files).adviceWaits)
    }

    /// Every headline leads with the specific and ends without a full stop, even of an empty
    /// community that has met.
    @Test func headlinesAreLines() throws {
        var changes: [String: String?] = [:]
        for file in SoundCommunity.files.keys where !file.hasPrefix("people/") {
            changes[file] = .some(nil)
        }
        changes["cop.yaml"] = "format: 1\ntitle: T\nlanguage: en\nstart: 2026-01-15\n"
        changes["sessions/2026-01-15-a.yaml"] = "title: A\ndate: 2026-01-15\nstatus: held\n"
        for id in SoundCommunity.participants {
            changes["people/\(id).yaml"] = "name: \(id)\nroles: [participant]\n"
        }
        let advice = try SoundCommunity.advice(changes, asOf: day("2027-01-01"))
        #expect(Set(advice.map(\.code)).count > 20)
        for advice in advice {
            #expect(!advice.headline.contains("\n") && !advice.headline.hasSuffix("."))
            #expect(advice.headline.utf8.count < 140, "\(advice.headline)")
        }
    }

    @Test func namesAreCounted() {
        #expect(Advice.list(["A"]) == "A")
        #expect(Advice.list(["A", "B", "C"]) == "A, B and C")
        #expect(Advice.list(["A", "B", "C", "D"]) == "A, B, C and 1 more")
    }
}

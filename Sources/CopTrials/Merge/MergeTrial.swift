import Foundation
import Randomness

/// Branches in which people did different things are joined by git, in every way that it knows,
/// without a conflict and with nothing lost.
package struct MergeTrial {
    private let seed: UInt64
    private var chance: SplitMix
    private var findings = Findings()

    /// How git brings a branch into another.
    private enum Way: String, CaseIterable {
        case merge, rebase, cherryPick
    }

    private static let people = ["anna", "bram", "chris", "dora"]
    private static let mostDeeds = 6

    package init(seed: UInt64) {
        self.seed = seed
        chance = SplitMix(state: seed)
    }

    package static func run(seed: UInt64) throws -> Findings {
        var trial = MergeTrial(seed: seed)
        try trial.run()
        return trial.findings
    }

    private mutating func run() throws {
        let sandbox = try Sandbox.withFullWorkspace()
        try sandbox.beginRepository()
        let base = try content(of: sandbox)
        let branches = (0..<Int.random(in: 2...3, using: &chance)).map { "branch\($0)" }
        var versions: [Content] = []
        for (number, branch) in branches.enumerated() {
            try sandbox.mustGit("switch", "-q", "-c", branch, "main")
            try work(in: sandbox, Self.people[number])
            versions.append(try content(of: sandbox))
        }
        try sandbox.mustGit("switch", "-q", "main")
        for branch in branches {
            let way = chance.pick(Way.allCases)
            findings.count()
            let outcome = try join(branch, way, sandbox)
            guard outcome.status == 0 else {
                let diff = try sandbox.git(["diff"]).out
                return findings.note(
                    "seed \(seed): \(way.rawValue) of \(branch): \(outcome)\(diff)")
            }
        }
        let check = try sandbox.check()
        findings.expect(check.status == 0 && check.out.isEmpty, "seed \(seed): \(check)")
        let expected = try Content.joined(base, versions) ?? .nothing
        let found = try content(of: sandbox)
        for key in found.differences(from: expected) {
            findings.note(
                "seed \(seed): \(key) is \(found[key]?.canonical ?? "not there")\n"
                    + "and not \(expected[key]?.canonical ?? "nothing")")
        }
    }

    /// Some deeds of one person, each in a commit of its own, or all in one.
    private mutating func work(in sandbox: Sandbox, _ person: String) throws {
        let isOneCommit = chance.happens(0.5)
        for _ in 0..<Int.random(in: 1...Self.mostDeeds, using: &chance) {
            let deed = chance.pick(Deed.all)
            let token = "\(person)\(UInt32.random(in: 0...UInt32.max, using: &chance))"
            var scene = Scene(token: token, person: person, chance: chance)
            let arguments = deed.arguments(&scene)
            chance = scene.chance
            let outcome = try sandbox.cop(arguments)
            findings.expect(outcome.status == 0, "seed \(seed): \(outcome)")
            if !isOneCommit { try sandbox.commit() }
        }
        try sandbox.commit()
    }

    private func join(_ branch: String, _ way: Way, _ sandbox: Sandbox) throws -> Outcome {
        switch way {
        case .merge: return try sandbox.git(["merge", "-q", "--no-edit", branch])
        case .rebase:
            let rebased = try sandbox.git(["rebase", "-q", "main", branch])
            guard rebased.status == 0 else { return rebased }
            try sandbox.mustGit("switch", "-q", "main")
            return try sandbox.git(["merge", "-q", "--ff-only", branch])
        case .cherryPick:
            let base = try sandbox.mustGit("merge-base", "main", branch).out
                .trimmingCharacters(in: .newlines)
            return try sandbox.git(["cherry-pick", "--allow-empty", "\(base)..\(branch)"])
        }
    }

    private func content(of sandbox: Sandbox) throws -> Content {
        let export = try sandbox.mustDo(["export", "json", "--audience", "facilitators"])
        return try JSONDecoder().decode(Content.self, from: Data(export.out.utf8))
    }
}

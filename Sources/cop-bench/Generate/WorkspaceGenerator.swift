import Foundation

/// Writes a workspace: fictional people who work on water and on what lives along it.
///
/// Each file has chance of its own, which follows from the seed and its path, and is written on its
/// own: what is held in memory is who there is and when they meet.
struct WorkspaceGenerator {
    let size: WorkspaceSize
    let root: String
    let cast: Cast
    private let seed: UInt64

    init(size: WorkspaceSize, seed: UInt64, root: String) {
        self.size = size
        self.seed = seed
        self.root = root
        cast = Cast(size, seed: seed)
    }

    /// Throws `GeneratorProblem`.
    func run() throws {
        try makeFolders()
        try writeSettings()
        try writeDomain()
        try writeSignals()
        try writeOrganisations()
        try writePeople()
        try writeIntakes()
        try writeContracts()
        try writeEmbedding()
        try writePatterns()
        try writeSessions()
        try writeQuestions()
        try writeDiaries()
        try writeNetwork()
        try writeSystem()
        try writeReflections()
        try writeCases()
        try writeActions()
        try writeResults()
        try writeDesign()
    }

    private func makeFolders() throws {
        let files = FileManager.default
        if let there = try? files.contentsOfDirectory(atPath: root), !there.isEmpty {
            throw GeneratorProblem.notEmpty(root)
        }
        for folder in ["people", "intakes", "contracts", "patterns", "sessions", "diaries/private"]
        {
            do {
                try files.createDirectory(
                    atPath: "\(root)/\(folder)", withIntermediateDirectories: true)
            } catch {
                throw GeneratorProblem.cannotWrite("\(root)/\(folder)", errno)
            }
        }
        try write(".gitignore", "/diaries/private/\n.cop-tmp\n.cop-lock\n")
        try write(".gitattributes", "*.yaml merge=cop\n/diaries/*.yaml merge=union\n")
    }

    private func write(_ path: String, _ text: String) throws {
        var file = try OutputFile("\(root)/\(path)")
        try file.write(Array(text.utf8))
        try file.close()
    }

    /// Writes one file.
    ///
    /// - Parameter comments: the comments of the form that it was made from, if they are still there.
    func page(
        _ path: String, _ comments: ScaffoldComments?,
        _ write: (inout Page, inout Author) throws -> Void
    ) throws {
        var author = Author(cast, chance: Chance(seed: seed, purpose: path))
        var page = Page(try OutputFile("\(root)/\(path)"), comments)
        try write(&page, &author)
        try page.close()
    }

    /// Whether somebody's files still have the comments of the form.
    func keepsComments(_ member: Member) -> Bool { member.number % 10 == 0 }
}

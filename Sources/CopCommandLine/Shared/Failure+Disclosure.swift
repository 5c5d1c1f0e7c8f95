import CopAnalysis
import CopModel

extension Failure {
    /// That there is nothing for the public, and what to do; what could not be read is not called
    /// undecided.
    init(_ error: DisclosureError, _ context: WorkspaceContext) {
        let path = WorkspaceFile.cop.path
        switch error {
        case .unreadable:
            self.init(
                .refused, "\(error)",
                notes: ["'cop check' shows what is wrong; until then nothing is public"])
        case .confidential:
            self.init(
                .refused, "\(error)",
                notes: [
                    "'cop report results --audience public' shows what is marked as public; so do timeline and learning-history"
                ])
        case .undecided where Self.isBroken(path, context):
            self.init(
                .refused,
                "\(path) could not be read whole, so what the group decided about sharing is not known",
                notes: ["'cop check' shows what is wrong with it; until then nothing is public"])
        case .undecided:
            self.init(
                .refused, "\(error)",
                notes: [
                    "decide together, and write it down: cop sharing decide RULE --how ..., or agreements.sharing in \(path)"
                ])
        }
    }

    private static func isBroken(_ path: String, _ context: WorkspaceContext) -> Bool {
        WorkspaceLoader(root: context.root).load().diagnostics.contains {
            $0.severity == .error && $0.primary.range.file.path == path
        }
    }
}

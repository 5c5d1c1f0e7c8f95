import CopAnalysis
import CopModel
import CopReports
import CopTemplates

/// What the social map of a large network takes by itself: every figure of it, betweenness and
/// components among them, and the picture.
struct MapTiming: Encodable {
    let nodes: Int
    let ties: Int
    /// Of the fastest of several times.
    let seconds: Double

    /// People, organisations and relations that make a map of about 1,500 nodes and 6,000 ties.
    static let size = WorkspaceSize(
        people: 1270, sessions: 12, entries: 0, questions: 0, relations: 7540)

    /// - Parameter runs: how many times count, after a first that does not.
    init(of subject: Subject, runs: Int) throws {
        let workspace = WorkspaceLoader(root: subject.root).load().workspace
        let map = SocialMap(workspace, on: subject.day)
        (nodes, ties) = (map.nodes.count, map.ties.count)
        let templates = TemplateLibrary(language: "en")
        let times = try (0...runs).map { _ in
            // What one has made once it does not make again.
            let maker = try ReportMaker(
                workspace, ReportOptions(asOf: subject.day), templates: templates)
            let start = ContinuousClock.now
            _ = try maker.report(.socialMap, as: .dot)
            return (ContinuousClock.now - start).seconds
        }
        seconds = times.dropFirst().min() ?? 0
    }

    init(nodes: Int, ties: Int, seconds: Double) {
        self.nodes = nodes
        self.ties = ties
        self.seconds = seconds
    }
}

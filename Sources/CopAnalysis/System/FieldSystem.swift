import CopModel

/// The field as a system on a day (step 7): what helps and hinders its actors, how well it brings
/// something new about, what is followed through time, and why things are as they are.
public struct FieldSystem: Sendable {
    public let asOf: Day
    public let matrix: SystemMatrix
    public let functions: FieldFunctions
    public let indicators: [IndicatorCourse]
    public let causes: CauseTree

    public init(_ workspace: Workspace, asOf: Day) {
        let calendar = RunCalendar(workspace, asOf: asOf)
        self.asOf = asOf
        matrix = SystemMatrix(workspace)
        functions = FieldFunctions(workspace, calendar)
        indicators = IndicatorCourse.all(workspace, calendar)
        causes = CauseTree(workspace.domain.causes)
    }
}

/// Why nothing could be measured.
struct MeasureProblem: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

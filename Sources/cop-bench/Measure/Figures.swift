/// What one run took.
struct Figures: Encodable {
    /// Seconds from the start to the end.
    var wall: Double
    /// Seconds of all processors together.
    var processor: Double
    /// Bytes at the peak.
    var memory: Double
}

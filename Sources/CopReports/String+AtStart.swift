extension String {
    /// As it is written at the beginning of a sentence, a line or a cell.
    var atStart: String { prefix(1).uppercased() + dropFirst() }
}

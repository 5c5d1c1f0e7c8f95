extension String {
    /// The text with an ellipsis for its middle where it is longer than a message may be: an error
    /// that quotes a megabyte of a file is no help.
    var elided: String {
        guard utf8.count > Self.longestMessage, count > Self.longestMessage else { return self }
        let half = Self.longestMessage / 2
        return prefix(half) + " … " + suffix(half)
    }

    /// In characters: some ten lines of a terminal.
    private static let longestMessage = 1000
}

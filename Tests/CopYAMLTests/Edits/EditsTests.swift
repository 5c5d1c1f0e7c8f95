import Testing

/// All tests of writing: run by `swift test --filter Edits`.
@Suite enum EditsTests {}

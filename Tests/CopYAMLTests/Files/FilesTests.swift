import Testing

/// Everything about reading and changing files: `swift test --filter Files`.
@Suite enum FilesTests {}

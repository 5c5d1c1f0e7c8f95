/// How often a change is begun once more because another program got in between.
private let attempts = 10

/// Makes a change of what was read just before, and once more when another program changed that
/// meanwhile; but not for ever, should that program never rest.
public func undisturbed<Value>(_ change: () throws -> Value) throws -> Value {
    for _ in 1..<attempts {
        do {
            return try change()
        } catch let error as FileError where error.kind == .changedMeanwhile {
            continue
        }
    }
    return try change()
}

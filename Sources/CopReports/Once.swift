import Synchronization

/// A value that is made when somebody first asks for it, and only then; whoever asks meanwhile
/// waits for it.
final class Once<Value: Sendable>: Sendable {
    private let value = Mutex<Value?>(nil)

    func callAsFunction(_ make: () -> Value) -> Value {
        value.withLock { value in
            let made = value ?? make()
            value = made
            return made
        }
    }
}

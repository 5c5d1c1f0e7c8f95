import Foundation

/// Starts a program with files as its three streams.
///
/// `posix_spawn` rather than `Process`, so that the streams are opened in the child alone and
/// many tests can start and kill programs at once.
func spawn(
    _ command: [String], environment: [String: String], folder: String, input: String,
    output: String, errors: String
) throws -> Int32 {
    #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
    #else
        var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let writing = O_WRONLY | O_CREAT | O_APPEND | O_NOCTTY
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY | O_NOCTTY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, writing, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, writing, 0o600)
    guard let changeFolder else {
        throw Unexpected("no program can be started in a folder: build without -static-executable")
    }
    guard changeFolder(&actions, folder) == 0 else { throw Unexpected("no folder \(folder)") }

    // Tests run on threads that block signals, which the program would inherit.
    #if canImport(Darwin)
        var attributes: posix_spawnattr_t?
    #else
        var attributes = posix_spawnattr_t()
    #endif
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

    var process: pid_t = 0
    let arguments = command.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    let status = posix_spawnp(&process, command[0], &actions, &attributes, arguments, variables)
    guard status == 0 else {
        throw Unexpected("cannot start \(command[0]): \(String(cString: strerror(status)))")
    }
    return process
}

#if canImport(Darwin)
    private let changeFolder: AddChangeFolder? = posix_spawn_file_actions_addchdir_np
#else
    /// Looked up by name, because Swift's C modules leave it out.
    private let changeFolder = dlsym(
        dlopen(nil, RTLD_NOW), "posix_spawn_file_actions_addchdir_np"
    ).map { unsafeBitCast($0, to: AddChangeFolder.self) }
#endif

private typealias AddChangeFolder =
    @Sendable @convention(c) (
        UnsafeMutablePointer<posix_spawn_file_actions_t>, UnsafePointer<CChar>
    ) -> Int32

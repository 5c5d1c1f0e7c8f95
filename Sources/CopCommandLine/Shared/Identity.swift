import ArgumentParser
import CopModel
import Foundation
import Subprocess

/// Who is writing: named once, by option, environment or git configuration.
struct IdentityOption: ParsableArguments {
    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "Who you are. Else $COP_PERSON, else 'git config cop.person'.", valueName: "person"),
        completion: .people)
    var person: String?

    /// - Parameter root: the workspace, whose git repository may know.
    func required(in root: String) throws -> String {
        if let person { return person }
        if let person = ProcessInfo.processInfo.environment["COP_PERSON"], !person.isEmpty {
            return person
        }
        if let person = Self.gitConfiguration(of: root) { return person }
        if Terminal.isInteractive, let person = Terminal.ask("Who are you (id, as anna-de-vries)?")
        {
            return person
        }
        throw Failure(
            .usage, "missing --as: who are you?",
            notes: ["say so with --as ID, or once and for all: git config --global cop.person ID"])
    }

    /// Tells someone whom git knows by an id that they have another now.
    static func noteRenamed(from old: String, to new: String, in root: String) {
        guard gitConfiguration(of: root) == old else { return }
        Terminal.note(
            "git still says that you are '\(old)'; tell it: git config cop.person \(new) "
                + "(or with --global, if you said so there)")
    }

    private static func gitConfiguration(of root: String) -> String? {
        let output = try? waitFor {
            try await Subprocess.run(
                .git, arguments: ["-C", root, "config", "--get", "cop.person"],
                output: .string(limit: 4096), error: .discarded
            ).standardOutput
        }
        let person = (output ?? nil)?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
        return person.isEmpty ? nil : person
    }
}

extension CompletionKind {
    /// The ids of the people of the workspace.
    static var people: CompletionKind { ids(of: .person) }
    /// The ids of its sessions.
    static var sessions: CompletionKind { ids(of: .session) }

    /// The ids of its records of a kind.
    static func ids(of kind: RecordKind) -> CompletionKind {
        .custom { _, _, _ in
            let writer = try? GlobalOptions.parse([]).workspace().writer
            return (writer?.ids(of: kind) ?? []).completions
        }
    }
}

extension [String] {
    /// Those that a shell may put on a command line as they are: an id that is none could be a name
    /// of a file such as `$(rm -r .)`.
    var completions: [String] {
        filter { name in
            name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
                Slug.isSlug(String($0))
            }
        }
    }
}

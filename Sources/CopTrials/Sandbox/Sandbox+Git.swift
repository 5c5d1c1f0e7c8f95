extension Sandbox {
    /// Runs git in the workspace.
    package func git(_ arguments: [String]) throws -> Outcome {
        guard let git = Tools.git else { throw Unexpected("git is not installed") }
        let who = ["NAME": "A. Trial", "EMAIL": "trial@example.org"]
        var environment: [String: String?] = ["GIT_EDITOR": "true"]
        for (key, value) in who {
            environment["GIT_AUTHOR_\(key)"] = value
            environment["GIT_COMMITTER_\(key)"] = value
        }
        return try run(git, arguments, with: environment)
    }

    /// Runs git, and throws unless it does what it is told.
    @discardableResult
    package func mustGit(_ arguments: String...) throws -> Outcome {
        let outcome = try git(arguments)
        guard outcome.status == 0 else { throw Unexpected(outcome) }
        return outcome
    }

    /// Makes the workspace a repository, and commits all that is in it on the branch `main`.
    package func beginRepository() throws {
        try mustGit("init", "-q", "-b", "main")
        try commit()
    }

    /// Commits all that is in the workspace, if it is not committed yet.
    package func commit() throws {
        try mustGit("add", "-A")
        try mustGit("commit", "-q", "--allow-empty", "-m", "trial")
    }
}

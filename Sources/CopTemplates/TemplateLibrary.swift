import CopYAML

/// The templates of one language: those built into the binary, and a workspace's own instead.
public struct TemplateLibrary: Sendable {
    /// `en` or `nl`.
    public let language: String
    /// The folder of a workspace that holds overrides; nil where there is none.
    private let overrides: String?

    /// - Parameter overrides: the folder `templates` of a workspace, laid out as the built-in one.
    public init(language: String, overrides: String? = nil) {
        self.language = language
        self.overrides = overrides
    }

    /// The languages that templates exist in.
    public static var languages: [String] {
        Set(embeddedTemplates.keys.map { String($0.prefix { $0 != "/" }) }).sorted()
    }

    /// The names of the built-in templates, such as `reports/timeline.md`, sorted.
    public var names: [String] {
        embeddedTemplates.keys.filter { $0.hasPrefix("\(language)/") }
            .map { String($0.dropFirst(language.utf8.count + 1)) }
            .sorted()
    }

    /// The names of the templates in a folder, the workspace's own among them, sorted.
    public func allNames(in folder: String) -> [String] {
        let own = overrides.map { folderContents("\($0)/\(folder)") } ?? []
        let builtIn = names.filter { $0.hasPrefix("\(folder)/") }
        return Set(builtIn + own.filter { !$0.hasPrefix(".") }.map { "\(folder)/\($0)" }).sorted()
    }

    /// The built-in text of a template; nil when there is none of that name.
    public func builtIn(_ name: String) -> String? { embeddedTemplates["\(language)/\(name)"] }

    /// The text that counts: the workspace's own where it has one.
    ///
    /// Throws `FileError` when the workspace's file is there but cannot be read.
    public func source(_ name: String) throws -> SourceFile {
        if let overrides {
            do {
                let bytes = try readFile("\(overrides)/\(name)", limit: 1 << 20)
                return SourceFile(path: "templates/\(name)", bytes: bytes)
            } catch {
                guard error.kind == .notFound else { throw error }
            }
        }
        guard let text = builtIn(name) else { throw TemplateError.unknown(name) }
        return SourceFile(path: "\(language)/\(name)", text: text)
    }

    /// Whether the workspace has its own version.
    public func isOverridden(_ name: String) -> Bool {
        overrides.map { folder in (try? readFile("\(folder)/\(name)", limit: 1 << 20)) != nil }
            ?? false
    }
}

/// Why a template cannot be used.
public enum TemplateError: Error, Sendable, CustomStringConvertible {
    case unknown(String)
    /// What is wrong in a template that a workspace overrides, with the place.
    case invalid(Diagnostic)

    public var description: String {
        switch self {
        case .unknown(let name): "there is no template '\(name)'"
        case .invalid(let diagnostic): diagnostic.headline
        }
    }
}

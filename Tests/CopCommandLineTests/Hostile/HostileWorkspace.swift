import CopModel
import CopTrials
import CopYAML
import Foundation
import TestSupport

/// Workspaces in which every text is hostile.
enum HostileWorkspace {
    /// One that is in order, made from the schema: only its texts are hostile.
    static func sound(rule: SharingRule) throws -> Sandbox {
        let random = RandomWorkspace(
            seed: 7, rule: rule, language: .english, spice: Hostile.texts)
        let sandbox = try Sandbox()
        for (path, text) in random.files { try sandbox.write(text, to: path) }
        return sandbox
    }

    /// One in which nothing fits: every field holds a hostile text, whatever belongs there, and every
    /// record has hostile keys besides.
    static func broken() throws -> Sandbox {
        let sandbox = try Sandbox()
        var maker = Maker()
        for file in WorkspaceSchema.files {
            let path = file.isFolder ? "\(file.name)/2026-01-01-x.yaml" : file.name
            try sandbox.write(Emitter.document(maker.value(of: file.shape)), to: path)
        }
        return sandbox
    }

    private struct Maker {
        private var number = 0

        private mutating func text() -> String {
            number += 1
            return "x " + Hostile.texts[number % Hostile.texts.count]
        }

        mutating func value(of shape: Shape, depth: Int = 0) -> Value {
            switch shape {
            case .list(let element):
                return .list((0..<3).map { _ in value(of: element, depth: depth + 1) })
            case .record(let record) where depth < 6:
                let entries = record.fields.map { field in
                    Value.Entry(field.key, value(of: field.shape, depth: depth + 1))
                }
                let wrong = [Value.Entry(text(), .text(text()))]
                return .mapping(entries + wrong)
            default: return .text(text())
            }
        }
    }
}

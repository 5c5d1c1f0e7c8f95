import Foundation

// Writes Sources/CopTemplates/EmbeddedTemplates.generated.swift from the folder templates/, so that
// the binary works alone. Run from the root of the package: swift run embed-templates

let root = URL(fileURLWithPath: "templates", isDirectory: true)
let output = URL(fileURLWithPath: "Sources/CopTemplates/EmbeddedTemplates.generated.swift")

let names = FileManager.default.enumerator(atPath: root.path)?
    .compactMap { $0 as? String }
    .filter { !($0 as NSString).lastPathComponent.hasPrefix(".") }
    .filter { !URL(fileURLWithPath: $0, relativeTo: root).hasDirectoryPath }
    .filter {
        (try? root.appending(path: $0).resourceValues(forKeys: [.isRegularFileKey]).isRegularFile)
            == true
    }
    .sorted()

guard let names, !names.isEmpty else {
    FileHandle.standardError.write(Data("error: no templates in \(root.path)\n".utf8))
    exit(66)
}

var text = """
    // Written by `swift run embed-templates` from the folder templates/. Do not edit.
    // swift-format-ignore-file

    let embeddedTemplates: [String: String] = [

    """
for name in names {
    let contents = try String(contentsOf: root.appending(path: name), encoding: .utf8)
    text += "    \"\(name)\": ###\"\"\"\n\(contents)\n\"\"\"###,\n"
}
text += "]\n"
try Data(text.utf8).write(to: output, options: .atomic)
print("\(output.relativePath): \(names.count) templates")

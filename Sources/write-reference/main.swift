import Foundation

// Writes the reference pages docs/advice.md, docs/errors.md, docs/export.md and docs/format.md from the
// code, the texts and the catalogue of broken workspaces. Run from the root of the package: swift run write-reference

let root = URL(fileURLWithPath: ".", isDirectory: true)
let pages = [
    AdvicePage.path: try AdvicePage.text(), ErrorPage.path: ErrorPage.text(root: root),
    ExportPage.path: ExportPage.text, FormatPage.path: FormatPage.text,
]
for (path, text) in pages.sorted(by: { $0.key < $1.key }) {
    let page = root.appending(path: path)
    try FileManager.default.createDirectory(
        at: page.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: page, options: .atomic)
    print(path)
}

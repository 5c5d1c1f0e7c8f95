import Foundation
import Testing

/// The commands of the README work as they stand there.
///
/// A block that opens with ```` ```sh tour ```` is executed, line after line in one shell, in an
/// empty folder with `cop` on the PATH. In blocks that install or build, the files that they name
/// must exist.
struct ReadmeTests {
    struct Block: CustomTestStringConvertible, Sendable {
        let info: String
        let text: String
        var testDescription: String { String(text.prefix(60)) }
        var isTour: Bool { info.split(separator: " ").contains("tour") }
        var installs: Bool { text.contains("apt-get") || text.contains("swift ") }
    }

    static let blocks = shellBlocks(
        in: FileManager.default.contents(atPath: "\(Sandbox.package)/README.md") ?? Data())

    private static func shellBlocks(in file: Data) -> [Block] {
        var blocks: [Block] = []
        var open: (info: String, lines: [Substring])?
        for line in String(decoding: file, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        {
            if let block = open, line.hasPrefix("```") {
                let text = block.lines.joined(separator: "\n")
                if block.info.hasPrefix("sh") { blocks.append(Block(info: block.info, text: text)) }
                open = nil
            } else if open != nil {
                open?.lines.append(line)
            } else if line.hasPrefix("```") {
                open = (String(line.dropFirst(3)), [])
            }
        }
        return blocks
    }

    @Test func blocksAreFound() {
        let blocks = Self.shellBlocks(
            in: Data("a\n```sh tour\ncop x\ncd y\n```\n```\nz\n```\n```sh\nswift build\n```\n".utf8)
        )
        #expect(blocks.map(\.text) == ["cop x\ncd y", "swift build"])
        #expect(blocks.map(\.isTour) == [true, false])
        #expect(blocks.map(\.installs) == [false, true])
    }

    @Test(arguments: blocks.filter { $0.isTour && !$0.installs })
    func toursWork(_ block: Block) throws {
        let sandbox = try Sandbox()
        let outcome = try sandbox.run("sh", ["-e", "-u", "-c", block.text])
        #expect(outcome.status == 0, "\(outcome)")
    }

    @Test(arguments: blocks.filter(\.installs))
    func filesExist(_ block: Block) throws {
        let top = try FileManager.default.contentsOfDirectory(atPath: Sandbox.package)
        for word in block.text.split(whereSeparator: { " \n=\"'".contains($0) }) {
            guard let first = word.split(separator: "/").first, word.contains("/"),
                top.contains(String(first))
            else { continue }
            let path = "\(Sandbox.package)/\(word)"
            // What a build makes is not there yet.
            guard first != ".build" else { continue }
            #expect(FileManager.default.fileExists(atPath: path), "README names \(word)")
        }
    }
}

import CopTrials
import Foundation
import Testing

/// The commands of the README work as they stand there.
///
/// The blocks behind `<!-- tour -->` are executed, one after the other in one shell, in an empty
/// folder with `cop` on the PATH. In blocks that install or build, the files that they name must
/// exist.
struct ReadmeTests {
    struct Block: CustomTestStringConvertible, Sendable {
        let isTour: Bool
        let text: String
        var testDescription: String { String(text.prefix(60)) }
        var installs: Bool { text.contains("apt-get") || text.contains("swift ") }
    }

    static let blocks = shellBlocks(
        in: FileManager.default.contents(atPath: "\(Sandbox.package)/README.md") ?? Data())

    private static func shellBlocks(in file: Data) -> [Block] {
        var blocks: [Block] = []
        var lines: [Substring]?
        var (isShell, isTour, before) = (false, false, Substring())
        let all = String(decoding: file, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
        for line in all {
            let isFence = line.hasPrefix("```")
            if let text = lines, isFence {
                if isShell {
                    blocks.append(Block(isTour: isTour, text: text.joined(separator: "\n")))
                }
                lines = nil
            } else if lines != nil {
                lines?.append(line)
            } else if isFence {
                (isShell, isTour, lines) = (line == "```sh", before == "<!-- tour -->", [])
            }
            before = line
        }
        return blocks
    }

    @Test func blocksAreFound() {
        let text = """
            a
            <!-- tour -->
            ```sh
            cop x
            cd y
            ```
            ```
            z
            ```
            ```sh
            swift build
            ```
            """
        let blocks = Self.shellBlocks(in: Data(text.utf8))
        #expect(blocks.map(\.text) == ["cop x\ncd y", "swift build"])
        #expect(blocks.map(\.isTour) == [true, false])
        #expect(blocks.map(\.installs) == [false, true])
    }

    @Test func theTourWorks() throws {
        let sandbox = try Sandbox()
        let tour = Self.blocks.filter { $0.isTour && !$0.installs }.map(\.text)
        let outcome = try sandbox.run("sh", ["-e", "-u", "-c", tour.joined(separator: "\n")])
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.out.contains("no problems found") || tour.isEmpty)
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

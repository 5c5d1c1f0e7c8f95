import CopModel
import CopYAML
import Foundation
import Testing

/// What the writer refuses by itself, whoever calls it.
struct WritingTests {
    @Test(arguments: ["", ".", "../anna", "Anna"])
    func aFileIsNamedAfterAnID(id: String) throws {
        let root = NSTemporaryDirectory() + "cop-writing-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: root + "/people", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: root) }
        var contract = Contract()
        contract.gives = ["Data"]
        #expect(throws: Refusal.self) {
            try WorkspaceWriter(root: root).create(
                contract, as: .contract(id), form: SourceFile(path: "", text: "id:\n"))
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: root) == ["people"])
    }
}

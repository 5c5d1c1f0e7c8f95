import CopTrials
import Foundation
import Testing

/// A command changes only the bytes that it must.
struct PreservationTests {
    static let adds: [(path: String, arguments: [String])] = [
        ("organisations.yaml", ["organisation", "add", "South: \"two\""]),
        ("signals.yaml", ["signal", "add", "One\nand two", "--lasting", "--confirmed-by", "A"]),
        ("knowledge-agenda.yaml", ["question", "add", "Why?", "--by", "anna"]),
        ("knowledge-agenda.yaml", ["question", "update", "why", "--status", "explored"]),
        ("knowledge-agenda.yaml", ["question", "update", "why", "--status", "answered"]),
        ("network.yaml", ["relation", "add", "anna", "bram", "--kind", "knows"]),
        ("network.yaml", ["coalition", "add", "C", "--member", "anna", "--member", "bram"]),
        ("reflections.yaml", ["reflection", "add", "R", "--by", "chris"]),
        ("contracts/anna.yaml", ["contract", "sign", "anna", "--by", "initiator"]),
        ("contracts/anna.yaml", ["contract", "sign", "anna", "--by", "participant"]),
        ("diaries/anna.yaml", ["diary", "add", "--as", "anna", "One\nand two"]),
    ]

    /// Comments, blank lines and order stay: what was there is still there, line by line.
    @Test func onlyLinesAreAdded() throws {
        let sandbox = try Sandbox.withWorkspace()
        _ = try sandbox.cop("contract", "add", "anna")
        _ = try sandbox.cop("diary", "add", "--as", "anna", "first")
        for (path, arguments) in Self.adds {
            // By hand: a comment at the end of a line, one before the end, and one after it.
            let text = try sandbox.read(path)
            try sandbox.write("# top\n\n" + text + "\n  # mine, at the end\n", to: path)
            let before = try sandbox.tree()
            let outcome = try sandbox.cop(arguments)
            #expect(outcome.status == 0, "\(outcome)")
            let after = try sandbox.tree()
            #expect(Set(after.keys) == Set(before.keys))
            for (other, bytes) in after where other != path { #expect(bytes == before[other]) }
            let (old, new) = (lines(before[path]!), lines(after[path]!))
            let removed = new.difference(from: old).removals.map { change in
                if case .remove(_, let line, _) = change { line } else { "" }
            }
            // The one line that may change: the empty list that the first item goes into.
            #expect(removed.allSatisfy { $0.hasSuffix(": []") || $0.hasSuffix(":") }, "\(removed)")
            #expect(removed.count <= 1)
        }
        #expect(try sandbox.check().out.isEmpty)
    }

    @Test func lineEndingsAndByteOrderMarksStay() throws {
        let sandbox = try Sandbox.withWorkspace()
        _ = try sandbox.cop("contract", "add", "anna")
        _ = try sandbox.cop("diary", "add", "--as", "anna", "first")
        for path in Set(Self.adds.map(\.path)) {
            let text = try sandbox.read(path).replacing("\n", with: "\r\n")
            try sandbox.write("\u{FEFF}" + text, to: path)
        }
        for (path, arguments) in Self.adds {
            let outcome = try sandbox.cop(arguments)
            #expect(outcome.status == 0, "\(outcome)")
            let bytes = try sandbox.bytes(path)
            #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
            let feeds = bytes.indices.filter { bytes[$0] == 0x0A }
            #expect(feeds.allSatisfy { $0 > 0 && bytes[$0 - 1] == 0x0D }, "a bare LF in \(path)")
            #expect(bytes.count { $0 == 0x0D } == feeds.count)
        }
        #expect(try sandbox.check().out.isEmpty)
        let texts = try sandbox.list("diary").map { $0["text"] as? String }
        #expect(texts == ["first", "One\nand two"])
    }

    /// Flow style, tabs of a neighbour's habit, quotes: as a person wrote them.
    @Test func flowStyleStays() throws {
        let sandbox = try Sandbox.withWorkspace()
        let text = "signals: [{id: a, text: 'x'}] # one line\n# end\n"
        try sandbox.write(text, to: "signals.yaml")
        #expect(try sandbox.cop("signal", "add", "b").status == 0)
        let after = try sandbox.read("signals.yaml")
        #expect(after.hasPrefix("signals: [{id: a, text: 'x'}, {"), "\(after)")
        #expect(after.hasSuffix("}] # one line\n# end\n"), "\(after)")
    }

    /// Modes and links are the user's wish too.
    @Test func modesAndLinksStay() throws {
        let sandbox = try Sandbox.withWorkspace()
        let (link, target) = ("\(sandbox.work)/signals.yaml", "\(sandbox.root)/tmp/real.yaml")
        try FileManager.default.moveItem(atPath: link, toPath: target)
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: target)
        #expect(try sandbox.cop("signal", "add", "x").status == 0)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
        let mode = try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions]
        #expect(mode as? Int == 0o640)
        #expect(try sandbox.list("signal").count == 1)
    }

    private func lines(_ data: Data) -> [String] {
        String(decoding: data, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}

import CopYAML
import Testing

@testable import CopModel

/// What a digest tells apart, and what not.
struct ContractDigestTests {
    private static let plain = """
        gives:
          - Our leak data
          - Two nights
        terms: [No fee]
        """

    private static func digest(_ text: String) throws -> String {
        let (contract, diagnostics) = Contract.read(SourceFile(path: "", text: text))
        #expect(diagnostics.isEmpty)
        return ContractDigest(of: try #require(contract)).text
    }

    /// The form is for ever: signatures of years ago must fit. The number is from `sha256sum`.
    @Test func staysAsItIs() throws {
        let contract = try #require(
            Contract.read(SourceFile(path: "", text: Self.plain)).record)
        #expect(
            ContractDigest.signedText(of: contract)
                == "gives\n- Our leak data\n- Two nights\nexpects\nterms\n- No fee\n")
        #expect(
            try Self.digest(Self.plain)
                == "sha256:13340752b171be1a74ca9d64eccde72abae1caec6d404edabdb4fd7a6755e6d2")
    }

    @Test(arguments: [
        "terms: ['No fee']\nexpects: []\ngives: [Our leak data, \"Two nights\"]",
        "# of 2026\r\ngives:\r\n- Our leak   data # all of it\r\n- >\r\n  Two\r\n  nights\r\nterms:\r\n- No fee\r\n",
        "gives:\n  - |\n    Our\n    leak data\n  - Two nights\nexpects:\nterms: [No fee]",
        "id: anna\ngives: [Our leak data, Two nights]\nterms: [No fee]\nsignatures: [{by: initiator, on: 2026-01-01}]",
        "gives: [Our\u{00A0}leak data, Two nights]\nterms: [No fee]",
    ])
    func writingMakesNoDifference(text: String) throws {
        #expect(try Self.digest(text) == Self.digest(Self.plain))
    }

    @Test func composedAndDecomposedLettersAreTheSame() throws {
        #expect(try Self.digest("gives: [caf\u{E9}]") == Self.digest("gives: [cafe\u{301}]"))
    }

    @Test(arguments: [
        "gives: [Our leak data, Two nights]\nterms: [No fees]",
        "gives: [Two nights, Our leak data]\nterms: [No fee]",
        "gives: [Our leak data Two nights]\nterms: [No fee]",
        "gives: [Our leak data]\nexpects: [Two nights]\nterms: [No fee]",
        "gives: [Our leak data, Two nights]\nexpects: [No fee]",
        "gives: [our leak data, Two nights]\nterms: [No fee]",
        "gives: [Our leak data, '- Two nights']\nterms: [No fee]", "",
    ])
    func anyOtherTextIsAnother(text: String) throws {
        let (contract, _) = Contract.read(SourceFile(path: "", text: text))
        #expect(try ContractDigest(of: contract ?? Contract()).text != Self.digest(Self.plain))
    }

    @Test(arguments: ["x", "sha256:", "sha256:12", "sha1:\(String(repeating: "a", count: 64))"])
    func whatIsNoDigestIsAnError(text: String) {
        let file = SourceFile(
            path: "", text: "signatures: [{by: initiator, on: 2026-01-01, digest: '\(text)'}]")
        #expect(Contract.read(file).diagnostics.map(\.code) == [.invalidValue])
    }
}

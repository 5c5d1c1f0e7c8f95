import CopYAML

/// `contracts/ID.yaml`: what a participant gives and expects, signed by both sides (step 3).
public struct Contract: Record {
    public var id = ""
    public var gives: [String] = []
    public var expects: [String] = []
    public var terms: [String] = []
    public var signatures: [Signature] = []
    public var location: SourceRange?

    public static let name = "contract"
    public static let fields = Fields<Contract>([
        .ownerID(\.id),
        Field("gives", \.gives, "What the participant brings."),
        Field("expects", \.expects, "What the participant expects."),
        Field("terms", \.terms, "What both sides agree on."),
        Field("signatures", \.signatures, "Who signed, and when."),
    ])

    public init() {}

    public func signature(of side: Side) -> Signature? {
        signatures.first { $0.by == side }
    }

    /// Whether it says something else than what was signed; a signature without a digest does not
    /// tell.
    public func isChanged(since signature: Signature) -> Bool {
        signature.digest.map { $0 != ContractDigest(of: self) } ?? false
    }

    public func check(_ node: Node, _ decoding: inout Decoding) {
        if signatures.contains(where: { $0.digest != nil }) {
            let digest = ContractDigest(of: self)
            for signature in signatures where signature.digest.map({ $0 != digest }) ?? false {
                reportChange(since: signature, &decoding)
            }
        }
        for side in Side.allCases {
            let signed = signatures.filter { $0.by == side }
            guard signed.count > 1, let first = signed[0].location, let second = signed[1].location
            else { continue }
            decoding.report(
                Diagnostic(
                    .duplicateID, "the \(side.rawValue) signed twice", at: second,
                    related: [Label(first, "the first signature is here")]))
        }
    }

    private func reportChange(since signature: Signature, _ decoding: inout Decoding) {
        guard let place = signature.digest?.location, let side = signature.by else { return }
        let day = signature.on.map { " on \($0)" } ?? ""
        decoding.report(
            Diagnostic(
                .changedAfterSigning,
                "the \(side.rawValue) signed this contract\(day), and it has changed since",
                at: place, label: "not what was signed",
                notes: [
                    "a signature covers 'gives', 'expects' and 'terms': put back what was signed,",
                    "or sign anew: cop contract sign \(decoding.fileID ?? id) --by \(side.rawValue) --again",
                ]))
    }

    /// One side's signature.
    public struct Signature: Record {
        public var by: Side?
        public var on: Day?
        public var signer: String?
        public var digest: ContractDigest?
        public var location: SourceRange?

        public static let name = "signature"
        public static let fields = Fields<Signature>([
            Field("by", \.by, "The side that signs.", required: true),
            Field("on", \.on, "The day it was signed.", required: true),
            Field("name", \.signer, "Who signed for that side.", clue: .name),
            Field(
                "digest", \.digest,
                "A fingerprint of what was signed, by which a change is noticed."
            ),
        ])

        public init() {}
    }

    /// The two sides of a contract.
    public enum Side: String, Choice { case participant, initiator }
}

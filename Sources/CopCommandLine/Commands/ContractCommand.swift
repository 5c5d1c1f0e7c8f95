import ArgumentParser
import CopModel
import CopYAML

struct ContractCommand: ParsableCommand, Noun {
    static let name = "contract"
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "Participant contracts (contracts/).",
        subcommands: [
            Add.self, Sign.self, ListCommand<Self>.self, ShowCommand<Self>.self,
            ContractPrintCommand.self,
        ])

    static func items(in workspace: Workspace) -> [Contract] { workspace.contracts }
    static func id(of item: Contract) -> String { item.id }
    static let columns: [Column<Contract>] = [
        Column("person") { item, _ in item.id },
        Column("participant") { item, _ in signed(item, .participant) },
        Column("initiator") { item, _ in signed(item, .initiator) },
    ]

    private static func signed(_ contract: Contract, _ side: Contract.Side) -> String {
        guard let signature = contract.signature(of: side) else { return "not signed" }
        let day = signature.on?.description ?? "signed"
        return contract.isChanged(since: signature) ? "\(day), changed since" : day
    }

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a person's contract.")

        @Argument(help: "The person's id.", completion: .people) var person: String?
        @Option(help: "What the participant brings; may be repeated.") var gives: [String] = []
        @Option(help: "What the participant expects; may be repeated.") var expects: [String] = []
        @Option(name: .customLong("term"), help: "What both sides agree on; may be repeated.")
        var terms: [String] = []
        @OptionGroup var editing: EditOption
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            var item = Contract()
            item.id = try required(person, "<person>", "Whose contract is it (id)?")
            try context.writer.require(item.id, .person)
            item.gives = gives
            item.expects = expects
            item.terms = terms
            let person = item.id
            try editing.write(item, form: context.form("contract.yaml"), context, global) {
                edited, form in
                var contract = edited
                if contract.id.isEmpty { contract.id = person }
                return try context.writer.create(contract, as: .contract(contract.id), form: form)
            }
        }
    }

    struct Sign: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "sign", abstract: "Record that one side signed a contract.",
            discussion: """
                Keeps a digest of what it says: 'cop check' tells when the contract changed \
                afterwards.
                """)

        @Argument(help: "The participant's id.", completion: .people) var person: String?
        @Option(help: "Which side signs: participant or initiator.") var by: Contract.Side?
        @Option(help: "When; today, unless said otherwise.", transform: Day.parse)
        var on: Day = .today
        @Option(help: "Who signed for that side.") var name: String?
        @Flag(help: "Sign anew, as after a change: it takes the place of the earlier signature.")
        var again = false
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            let person = try required(person, "<person>", "Whose contract is it (id)?")
            let by = try required(by, "--by", "Which side signs?")
            try context.writer.sign(contractOf: person, by: by, on: on, name: name, again: again)
                .report()
        }
    }
}

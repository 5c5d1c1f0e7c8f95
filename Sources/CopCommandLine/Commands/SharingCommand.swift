import ArgumentParser
import CopModel
import CopYAML

struct SharingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sharing",
        abstract: "How the group treats what is shared in it (cop.yaml).",
        subcommands: [Decide.self, Show.self])

    struct Decide: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "decide", abstract: "Record what the group decided.",
            discussion: """
                open: it may travel. chatham-house: what was said may be used, but not who said it \
                or who was there. non-disclosure: nothing leaves the room.
                """)

        @Argument(help: "open, chatham-house or non-disclosure.") var rule: SharingRule?
        @Option(help: "How the group decided: a round, a vote, nobody against.") var how: String?
        @Option(name: .customLong("argument"), help: "What was weighed; may be repeated.")
        var arguments: [String] = []
        @Option(
            help: """
                A word that tells who or where somebody is, such as a lake's name, to leave out \
                of public reports; may be repeated.
                """)
        var withhold: [String] = []
        @OptionGroup var decision: DecisionOptions
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            var sharing = SharingAgreement()
            sharing.rule = try required(rule, "<rule>", "Which rule?")
            sharing.how = try required(how, "--how", "How did the group decide?")
            sharing.arguments = arguments
            sharing.decidedAt = decision.session
            sharing.decidedOn = decision.day
            let cop = RecordAddress(.cop)
            let earlier = context.writer.record(at: cop, as: CopModel.Cop.self)?.agreements.sharing
            let known = earlier?.withhold ?? []
            sharing.withhold = known + withhold.filter { !known.contains($0) }
            try context.writer.replace("agreements.sharing", of: cop, with: sharing).report()
            if let rule = earlier?.rule {
                let when =
                    earlier?.decidedAt.map { ", decided at \($0.id)" }
                    ?? earlier?.decidedOn.map { ", decided on \($0)" }
                Terminal.note(terminalSafe("replaces '\(rule.rawValue)'\(when ?? "")"))
            }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Show what the group decided.")

        @Option(help: "text, or json: the record with the keys of its file.")
        var format: ListFormat = .text
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let sharing = try global.workspace().load().cop.agreements.sharing
            if sharing.rule == nil, format == .text {
                return Terminal.note("nothing decided yet; 'cop sharing decide' records it")
            }
            try printRecord(sharing, format)
        }
    }
}

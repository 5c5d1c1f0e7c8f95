import ArgumentParser
import CopModel

struct SetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Fill in or change any field of any record.",
        discussion: """
            The record is a file, as domain; an id, as anna; or KIND/ID, as intake/anna. The key is \
            one of its file, with dots to go on inside: vision.see, or stakeholders.2.interest for \
            the second of a list. Comments stay.
            For example:
              cop set domain vision.see "Children play in the street"
              cop set anna languages English Dutch
              cop set anna languages --add Frisian
              cop set domain stakeholders --add name="The shops" influence=low
              cop set anna phone --remove
            """)

    @Argument(
        help: "A file, the id of a record, or KIND/ID where an id alone is not enough.",
        completion: .records)
    var what: String
    @Argument(help: "The key of the field.", completion: .keys) var key: String?
    @Argument(
        help: ArgumentHelp(
            "What it is to hold; several for a list; - reads a text from standard input.",
            valueName: "value"))
    var values: [String] = []
    @Flag(help: "Add to the list that is there; an item that is a record as KEY=VALUE words.")
    var add = false
    @Flag(help: "Take these items out of the list; without any, all that the field holds.")
    var remove = false
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func validate() throws {
        if add, remove { throw ValidationError("--add and --remove contradict each other") }
    }

    func run() throws {
        let context = try global.workspace()
        let record = try context.writer.locate(what)
        guard let key else {
            let keys = record.shape.dottedKeys.joined(separator: ", ")
            throw Failure(.usage, "missing <key>: which field?", notes: ["the keys are \(keys)"])
        }
        let field = try context.writer.field(key, of: record)
        var words = try values.map { try word($0, of: field) }
        if words.isEmpty, !remove, field.holdsTexts {
            let question =
                "\(field.text): \(field.documentation) It takes \(field.shape.description)."
            words = [try required(nil, "<value>", question)]
        }
        try context.writer.set(
            field, of: record, to: words, remove ? .remove : add ? .add : .set
        ).report()
    }

    /// A word in which `-` stands for standard input, alone or as the value of a key.
    private func word(_ word: String, of field: FieldKey) throws -> String {
        guard field.holdsRecords, word.hasSuffix("=-") else { return try text(word) ?? word }
        return String(word.dropLast()) + (try text("-") ?? "")
    }
}

extension CompletionKind {
    /// The files and the ids of records of the workspace.
    static var records: CompletionKind {
        .custom { _, _, beginning in
            guard let writer = try? GlobalOptions.parse([]).workspace().writer else { return [] }
            return writer.names(for: beginning).completions
        }
    }

    /// The keys of the record that the command line names.
    fileprivate static var keys: CompletionKind {
        .custom { words, _, _ in
            let arguments = words.drop { $0 != "set" }.dropFirst().filter { !$0.hasPrefix("-") }
            guard let what = arguments.first,
                let record = try? GlobalOptions.parse([]).workspace().writer.locate(what)
            else { return [] }
            return record.shape.dottedKeys
        }
    }
}

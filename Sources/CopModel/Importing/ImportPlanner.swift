import CopYAML

/// Finds out, row by row, who is new and whose form is, and makes a plan of it.
struct ImportPlanner {
    private(set) var plan = ImportPlan()
    private(set) var problems: [RowProblem] = []
    private let workspace: Workspace
    private let intakes: [String: Intake]
    private let submissions: [String: [Intake]]
    private var people = PersonIndex()
    /// The position of a person of the workspace in `people`.
    private var positions: [String: Int] = [:]
    /// The ids of the people at the first positions of `people`.
    private var ids: [String]
    /// The forms of each position, in the order of the rows.
    private var forms: [Int: [SubmittedForm]] = [:]
    private var organisations: [String: String] = [:]
    private var freeIDs: FreeIDs

    init(_ workspace: Workspace) {
        self.workspace = workspace
        intakes = Dictionary(
            workspace.intakes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        submissions = Dictionary(
            grouping: workspace.intakes.filter { $0.submission != nil }, by: { $0.submission! })
        ids = workspace.people.map(\.id)
        // A form without a person may be found again by its number.
        ids += workspace.intakes.map(\.id).filter { workspace.person($0) == nil }
        for id in ids {
            let person = workspace.person(id)
            positions[id] = people.add(
                id, email: person?.email, names: person.map { [$0.name] + $0.alsoKnownAs } ?? [])
        }
        freeIDs = FreeIDs(
            taken: ids + workspace.organisations.map(\.id) + workspace.network.coalitions.map(\.id))
        for organisation in workspace.organisations.reversed() {
            for name in [organisation.abbreviation, organisation.name].compactMap({ $0 }) {
                organisations[name.folded] = organisation.id
            }
        }
    }

    /// Finds out whose form a row is.
    mutating func identify(_ form: SubmittedForm) {
        let (name, email) = (form.person.name, form.person.email)
        // Whoever opened the form once more and left it did not take back what they wrote.
        guard form.hasAnswers else {
            return add(
                form, .importEmpty, "no question is answered",
                ["'cop person add' adds somebody without a form"])
        }
        let match = imported(form).map { PersonIndex.Match.known($0) }
        switch match ?? people.match(name: name, email: email) {
        case .known(let position):
            people.learn(position, email: email, names: [name])
            forms[position, default: []].append(form)
        case .nobody where !form.namesSomebody:
            add(
                form, .importName, "no name stands here, and nobody is known by \(email ?? "this")",
                ["fill in the name"])
        case .nobody:
            let position = people.add("row \(form.row)", email: email, names: [name])
            forms[position] = [form]
        case .unclear(let headline, let notes):
            add(form, .importPerson, headline, notes)
        }
    }

    /// The person whose intake came of this very form.
    ///
    /// A long number is the only one of its kind. A short one, which every survey counts anew, tells
    /// it only together with the day and the name.
    private func imported(_ form: SubmittedForm) -> Int? {
        guard let submission = form.intake.submission else { return nil }
        return submissions[submission]?.lazy.compactMap { intake in
            positions[intake.id].map { ($0, intake) }
        }
        .first { position, intake in
            submission.utf8.count >= 16
                || intake.date == form.intake.date
                    && people.isKindred(form.person.name, to: position)
        }?.0
    }

    /// Decides for each person which form counts, in the order of the rows.
    mutating func settle() {
        let chosen = forms.compactMap { position, forms in
            forms.max { $0.isEarlier(than: $1) }.map { (position, forms, counting: $0) }
        }
        for (position, forms, form) in chosen.sorted(by: { $0.counting.row < $1.counting.row }) {
            for other in forms where other.row != form.row {
                settle(other, givingWayTo: form, position)
            }
            settle(form, position)
        }
    }

    private mutating func settle(
        _ form: SubmittedForm, givingWayTo other: SubmittedForm, _ position: Int
    ) {
        if position < ids.count, let intake = intakes[ids[position]],
            intake.differences(from: form.intake).isEmpty
        {
            plan.present.append((form.row, ids[position]))
        } else {
            add(
                form, .importTwice,
                "the form in row \(other.row) is of the same person and later, so it counts",
                ["if they are two people, give each an e-mail address of their own"])
        }
    }

    private mutating func settle(_ form: SubmittedForm, _ position: Int) {
        let id = position < ids.count ? ids[position] : nil
        if let id, let intake = intakes[id] {
            let differences = intake.differences(from: form.intake)
            if differences.isEmpty { return plan.present.append((form.row, id)) }
            return add(
                form, .importDiffers,
                "\(id) has an intake; the form differs in \(differences.joined(separator: ", "))",
                ["nothing in intakes/\(id).yaml was changed; what is newer goes there by hand"])
        }
        guard let owner = id ?? addPerson(form, position) else { return }
        var intake = form.intake
        intake.id = owner
        plan.intakes.append(intake)
        if let person = workspace.person(owner) { compare(person, form) }
    }

    /// Says what a form tells of somebody beyond what their file does.
    private mutating func compare(_ person: Person, _ form: SubmittedForm) {
        var told = form.person
        told.organisation = form.organisation.map { Reference(organisations[$0.folded] ?? "?") }
        told.name = person.name
        let differences = person.differences(from: told)
        guard !differences.isEmpty else { return }
        add(
            form, .importDiffers,
            "\(person.id) is known; the form differs in \(differences.joined(separator: ", "))",
            ["people/\(person.id).yaml stays as it is; what is newer goes there by hand"])
    }

    private mutating func addPerson(_ form: SubmittedForm, _ position: Int) -> String? {
        var person = form.person
        // What is left out in the form that counts may stand in an earlier one.
        let known = people.entries[position]
        if !form.namesSomebody { person.name = known.names.first ?? "" }
        person.email = person.email ?? known.email
        let mailbox = person.email?.split(separator: "@").first.map(String.init)
        guard let id = freeIDs.take(person.name) ?? mailbox.flatMap({ freeIDs.take($0) }) else {
            add(
                form, .importPerson, "no id can be made of '\(person.name)'",
                [
                    "give an e-mail address, or add them first, with 'cop person add NAME --id ID'"
                ])
            return nil
        }
        person.id = id
        person.status = .candidate
        person.organisation = form.organisation.map { Reference(organisationID($0)) }
        plan.people.append(person)
        return id
    }

    /// The id of an organisation of this name or abbreviation, which is made if there is none.
    private mutating func organisationID(_ name: String) -> String {
        let key = name.folded
        if let id = organisations[key] { return id }
        var organisation = Organisation()
        organisation.name = name
        organisation.id = freeIDs.take(name) ?? freeIDs.take("organisation")!
        organisations[key] = organisation.id
        plan.organisations.append(organisation)
        return organisation.id
    }

    private mutating func add(
        _ form: SubmittedForm, _ code: DiagnosticCode, _ headline: String, _ notes: [String]
    ) {
        problems.append(RowProblem(form.row, code, headline, at: form.place, notes: notes))
    }
}

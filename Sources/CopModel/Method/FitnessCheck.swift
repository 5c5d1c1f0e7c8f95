import CopYAML

/// The fitness check before the start, in one language: `fitness.yaml` among the templates.
///
/// It advises and never blocks: a community of practice is too heavy for a small improvement, a
/// known problem or a question for research.
public struct FitnessCheck: Record {
    public var intro = ""
    public var prompt = ""
    public var stillYes = ""
    public var stillNo = ""
    public var questions: [Question] = []
    public var fits = ""
    public var doubts = ""
    public var unsure = ""
    public var choice = ""
    public var goOn = ""
    public var stopped = ""
    public var location: SourceRange?

    public static let name = "fitness check"
    public static let fields = Fields<FitnessCheck>([
        Field("intro", \.intro, "What is said before the first question.", required: true),
        Field("prompt", \.prompt, "How to answer, in a few words.", required: true),
        Field("still_yes", \.stillYes, "The same where it was yes before.", required: true),
        Field("still_no", \.stillNo, "The same where it was no before.", required: true),
        Field("questions", \.questions, "The questions, in the order in which they are asked."),
        Field("fits", \.fits, "What is said when every answer is yes.", required: true),
        Field("doubts", \.doubts, "What is said before the answers that are no.", required: true),
        Field("unsure", \.unsure, "What is said before those left open.", required: true),
        Field("choice", \.choice, "Whose choice it is.", required: true),
        Field("go_on", \.goOn, "The question whether to go on.", required: true),
        Field("stopped", \.stopped, "What is said to who does not.", required: true),
    ])

    public init() {}

    /// One of the six questions.
    public struct Question: Record {
        public var point: FitnessPoint?
        public var question = ""
        public var explanation = ""
        public var no = ""
        public var location: SourceRange?

        public static let name = "question of the fitness check"
        public static let fields = Fields<Question>([
            Field("point", \.point, "Which of the six.", required: true),
            Field("question", \.question, "The question.", required: true),
            Field("explanation", \.explanation, "How it is meant.", required: true),
            Field("no", \.no, "What speaks against it then, and what is lighter.", required: true),
        ])

        public init() {}
    }

    /// The check that a file holds; what is wrong with it otherwise.
    public static func read(
        _ file: SourceFile
    ) -> (check: FitnessCheck?, diagnostics: [Diagnostic]) {
        let (tree, diagnostics) = Tree.parse(file)
        guard diagnostics.isEmpty, let root = tree.root?.resolved else { return (nil, diagnostics) }
        var decoding = Decoding()
        let check = decode(root, &decoding)
        return (check, decoding.diagnostics)
    }

    /// How to answer, with what it means to answer nothing.
    public func prompt(earlier: Bool?) -> String {
        earlier.map { $0 ? stillYes : stillNo } ?? prompt
    }

    /// What the answers say together, in Markdown: paragraphs, with a list of each answer that
    /// speaks against it and of each that is open.
    public func verdict(on fitness: Fitness) -> String {
        let answered = questions.compactMap { question in
            question.point.map { (question, fitness[keyPath: $0.path]) }
        }
        let against = answered.filter { $0.1 == false }.map { "- \($0.0.no)" }
        let open = answered.filter { $0.1 == nil }.map { "- \($0.0.question)" }
        var parts: [String] = []
        if against.isEmpty, open.isEmpty { parts.append(fits) }
        if !against.isEmpty { parts += [doubts, against.joined(separator: "\n")] }
        if !open.isEmpty { parts += [unsure, open.joined(separator: "\n")] }
        if !against.isEmpty { parts.append(choice) }
        return parts.joined(separator: "\n\n")
    }
}

extension Fitness {
    /// Whether an answer speaks against a community of practice.
    public var speaksAgainst: Bool {
        FitnessPoint.allCases.contains { self[keyPath: $0.path] == false }
    }
}

import CopModel

/// What of a workspace an audience may see: reports are made from it and from nothing else, so that
/// none of them can show what was left out, and neither can a template.
///
/// For the public it depends on what the group decided (step 6). Open: names and all, but nothing
/// that is a person's own. Chatham House Rule: stand-ins for everyone, and no sentence that tells
/// of anybody. Non-disclosure: the same, of what is marked as public alone.
public struct Disclosure: Sendable {
    /// How much was left out for the public.
    public let withheld: Withheld
    /// The rule under which it is made for the public; nil for the group itself.
    public let rule: SharingRule?
    private let visible: Workspace
    private let anonymity: Anonymity?

    /// What one report sees.
    public struct View: Sendable {
        public let workspace: Workspace
        private let standIns: StandIns?
        /// How much the report holds back.
        public let withheld: Withheld
        /// Words that may name what no file knows, the most frequent first: to be read by somebody
        /// before the report goes out.
        public let doubtful: [String]

        fileprivate init(
            _ workspace: Workspace, _ standIns: StandIns?, _ withheld: Withheld,
            _ doubtful: [String: Int] = [:]
        ) {
            self.workspace = workspace
            self.doubtful = doubtful.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
            self.standIns = standIns
            self.withheld = withheld
        }

        /// By which id the report knows a record of the workspace.
        public func id(of id: String) -> String { standIns?.id(id) ?? id }
    }

    /// - Parameter words: what stands for people where nobody is to be known.
    ///
    /// Throws `DisclosureError` for the public, when the group has not decided how to treat what is
    /// shared, or when not everybody can be known who is to be left out.
    public init(
        _ workspace: Workspace, to audience: Audience, _ words: StandInWords
    ) throws(DisclosureError) {
        try self.init(workspace, to: audience, words, withoutAny: .everyone)
    }

    /// - Parameter scope: whom the public may not know; tests show what comes out if it is less.
    init(
        _ workspace: Workspace, to audience: Audience, _ words: StandInWords,
        withoutAny scope: NameSearch.Scope
    ) throws(DisclosureError) {
        let visible = workspace.visible(to: audience)
        guard audience == .public else {
            self.visible = visible
            withheld = Withheld()
            rule = nil
            anonymity = nil
            return
        }
        guard let rule = workspace.cop.agreements.sharing.rule else { throw .undecided }
        if rule != .open, !workspace.incomplete.isEmpty {
            throw .unreadable(workspace.incomplete.sorted())
        }
        self.rule = rule
        self.visible = rule == .nonDisclosure ? visible.marked : visible.published
        anonymity = rule == .open ? nil : Anonymity(workspace, words, withoutAny: scope)
        withheld = Withheld(of: workspace, beside: self.visible, isAnonymous: rule != .open)
    }

    /// What a report sees: in another report, other letters stand for people, so that nobody can
    /// put two of them together.
    ///
    /// - Parameter file: the file or folder of the workspace that alone is wanted, as
    ///   `WorkspaceSchema` names it; nil for all.
    public func view(for report: String, of file: String? = nil) -> View {
        let visible = file.map(visible.part) ?? visible
        guard let anonymity else { return View(visible, nil, withheld) }
        let (workspace, standIns, texts) = anonymity.applied(to: visible, for: report)
        var withheld = withheld
        withheld.add(.sentences, texts.gaps)
        return View(workspace, standIns, withheld, texts.doubtful)
    }
}

import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

/// What becomes of a workspace on its way to the public.
@Suite struct DisclosureTests {
    static let words = StandInWords(
        participant: { "participant \($0)" }, person: { "person \($0)" },
        organisation: { "organisation \($0)" }, coalition: { "coalition \($0)" },
        session: { "session \($0)" }, community: "a community", gap: "[…]")

    private static func files(_ rule: String) -> [String: String] {
        [
            "cop.yaml": """
            format: 1
            title: The Brakwater table
            language: en
            start: 2026-01-15
            roles: { process_facilitator: [fay], monitor: [olga] }
            agreements: { sharing: { rule: \(rule) } }
            """,
            "people/anna.yaml": """
            name: Anna Quist
            organisation: brakwater
            function: engineer
            email: a@x.example
            roles: [participant]
            """,
            "organisations.yaml": """
            organisations:
              - { id: brakwater, name: Brakwater, sector: salt, level: niche, place: Delft }
            """,
            "intakes/anna.yaml": "question: How do I say no?\n",
            "contracts/anna.yaml": "gives: [time]\n",
            "signals.yaml": "talks: [{ id: t, person: ben, personal: [Why me?] }]\n",
            "sessions/2026-02-03-at-brakwater.yaml": """
            title: At Brakwater with Anna
            date: 2026-02-03
            place: Delft
            guests: [Mr Boom]
            host: anna
            attendance: { present: [anna, ben] }
            minutes: |
              Anna Quist showed the well. It was dry. In Delft it rains.
              Someone laughed.
            """,
            "diaries/anna.yaml": """
            ---
            id: e
            date: 2026-02-03
            visibility: public
            text: I asked Ben. Nobody knew.
            ---
            id: f
            date: 2026-02-03
            text: For us.
            """,
            "results.yaml": """
            results:
              - { id: r, text: A new well, visibility: public, by: [anna] }
              - { id: s, text: Anna dares more, visibility: public, competence: true }
              - { id: u, text: Not out yet }
            """,
        ]
    }

    private func view(_ rule: String, for report: String = "map") throws -> Disclosure.View {
        try Disclosure(workspace(Self.files(rule)), to: .public, Self.words).view(for: report)
    }

    @Test func nothingIsPublicWhileNothingIsDecided() throws {
        let workspace = try workspace(Self.files(""))
        #expect(throws: DisclosureError.undecided) {
            try Disclosure(workspace, to: .public, Self.words)
        }
        #expect(throws: Never.self) { try Disclosure(workspace, to: .group, Self.words) }
    }

    /// Who cannot be read cannot be left out.
    @Test func nothingIsAnonymousWhileAFileCannotBeRead() throws {
        var files = Self.files("chatham-house")
        files["people/cas.yaml"] = "name: [\n"
        let broken = try brokenWorkspace(files)
        #expect(throws: DisclosureError.unreadable(["people/cas.yaml"])) {
            try Disclosure(broken, to: .public, Self.words)
        }
        files = Self.files("open")
        files["people/cas.yaml"] = "name: [\n"
        let open = try brokenWorkspace(files)
        #expect(throws: Never.self) { try Disclosure(open, to: .public, Self.words) }
    }

    @Test(arguments: ["open", "chatham-house", "non-disclosure"])
    func whatIsAPersonsOwnStaysInside(rule: String) throws {
        let workspace = try view(rule).workspace
        #expect(workspace.intakes.isEmpty && workspace.contracts.isEmpty)
        #expect(workspace.signals.talks.isEmpty)
        #expect(workspace.results.results.count == 1)
        #expect((workspace.people + workspace.participants).allSatisfy { $0.email == nil })
        #expect(workspace.intake(of: "anna") == nil && workspace.contract(with: "anna") == nil)
        #expect(workspace.diaries.flatMap(\.entries).count == 1)
    }

    @Test func anOpenGroupNamesItsPeople() throws {
        let view = try view("open")
        #expect(view.workspace.person("anna")?.name == "Anna Quist")
        #expect(view.workspace.sessions[0].attendance.present.count == 2)
        #expect(view.id(of: "anna") == "anna")
        #expect(!view.withheld.counts.contains { $0.kind == .people })
    }

    @Test func underTheChathamHouseRuleNobodyIsKnown() throws {
        let view = try view("chatham-house")
        let workspace = view.workspace
        #expect(workspace.isAnonymous)
        #expect(workspace.cop.title == "The organisation A table")
        let anna = try #require(workspace.person(view.id(of: "anna")))
        #expect(anna.name.hasPrefix("participant ") && anna.function == nil)
        let organisation = try #require(workspace.organisation(view.id(of: "brakwater")))
        #expect(organisation.name == "organisation A")
        #expect(
            organisation.sector == nil && organisation.level == nil && organisation.place == nil)
        let session = workspace.sessions[0]
        #expect(session.id == "session-1")
        #expect(session.title == "At organisation A with \(anna.name)")
        #expect(session.place == nil && session.guests.isEmpty)
        #expect(session.attendance.present.isEmpty && session.host?.id == anna.id)
        let start = "\(anna.name.prefix(1).uppercased())\(anna.name.dropFirst())"
        #expect(session.minutes == "\(start) showed the well. It was dry. […]\nSomeone laughed.")
        let entry = workspace.diaries[0].entries[0]
        #expect(entry.text?.hasSuffix(". Nobody knew.") == true)
        // The guest and the sentence about the place.
        #expect(view.withheld.counts.contains { $0.kind == .sentences && $0.count == 2 })
    }

    /// The monitor is one person only: that somebody looks on is all that is left.
    @Test func uniqueRolesAreMerged() throws {
        let view = try view("chatham-house")
        #expect(view.workspace.cop.roles.monitor.isEmpty)
        #expect(view.workspace.person(view.id(of: "olga"))?.roles == [.guest])
        #expect(view.workspace.person(view.id(of: "fay"))?.roles == [.facilitator])
    }

    @Test func underNonDisclosureOnlyWhatIsMarkedIsShown() throws {
        let workspace = try view("non-disclosure").workspace
        #expect(workspace.cop.title == "a community")
        #expect(workspace.sessions.isEmpty && workspace.questions.isEmpty)
        #expect(workspace.results.results.map(\.text) == ["A new well"])
        #expect(workspace.isAnonymous)
    }

    /// Two reports cannot be put together by their letters, nor read by the alphabet.
    @Test func lettersTellNothing() throws {
        let ids = ["anna", "ben", "fay", "olga"]
        let orders = try (1...12).map { number in
            let view = try view("chatham-house", for: "report \(number)")
            return ids.map { String(view.workspace.name(of: view.id(of: $0)).suffix(1)) }
        }
        #expect(Set(orders).count > 6)
        #expect(orders.allSatisfy { Set($0) == ["A", "B", "C", "D"] })
    }

    @Test func lettersGoOnAfterZ() {
        #expect(
            [0, 25, 26, 51, 52, 701, 702].map(StandIns.letter) == [
                "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA",
            ])
    }
}

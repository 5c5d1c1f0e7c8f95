import Testing

@testable import CopModel
@testable import CopReports

@Suite(.enabled(if: Dot.isInstalled)) struct SocialMapPictureTests {
    @Test(arguments: [0, 1, 5, 20])
    func dotDrawsIt(_ count: Int) throws {
        for language in ["en", "nl"] {
            let map = count == 0 ? MapWorkspace() : .random(count, seed: 7)
            _ = try Dot.run("svg", map.text(.dot, language))
        }
    }

    @Test(arguments: [5, 20, 60, 200])
    func noTwoShapesOverlapAndEveryNameFits(_ count: Int) throws {
        let json = try Dot.json(MapWorkspace.random(count, seed: 3).text(.dot, "nl"))
        let nodes = Dot.nodes(json)
        try #require(nodes.count >= count)
        #expect(Dot.overlaps(among: nodes) == [])
        for node in nodes {
            let box = try #require(DrawnBox(node))
            let widest = Dot.textWidths(node).max() ?? 0
            #expect(widest > 0 && widest <= box.width, "\(box.name)")
        }
    }

    /// Whatever part of a comparison is shown, nothing moves; only the whole does, beside a key
    /// that is wider than the map.
    @Test(arguments: [7, 20, 200]) func everythingStaysInItsPlace(_ count: Int) throws {
        let map = count == 7 ? MapWorkspace.full : .random(count, seed: 5)
        func picture(
            _ layout: ReportOptions.Layout?, tie: String? = nil
        ) throws -> [String: Any] {
            try Dot.json(map.text(.dot, compare: "2026-02-01", tie: tie, layout: layout))
        }
        let changes = Dot.nodes(try picture(nil)).compactMap(DrawnBox.init)
        try #require(changes.count >= count)
        for other in [try picture(.then), try picture(.now), try picture(nil, tie: "advises")] {
            let boxes = Dot.nodes(other).compactMap(DrawnBox.init)
            #expect(boxes.map(\.name) == changes.map(\.name))
            let (x, y) = (boxes[0].x - changes[0].x, boxes[0].y - changes[0].y)
            let moved = zip(changes, boxes).filter { was, now in
                abs(was.x + x - now.x) > 0.1 || abs(was.y + y - now.y) > 0.1
                    || was.width != now.width || was.height != now.height
            }
            #expect(moved.map(\.0.name) == [])
        }
        // The two days explain the same, so that the pictures cover each other.
        let (then, now) = (try picture(.then), try picture(.now))
        #expect(then["bb"] as? String == now["bb"] as? String)
        let places = [then, now].map { Dot.nodes($0).map { $0["pos"] as? String } }
        #expect(places[0] == places[1])
    }

    @Test func eachDayShowsItsOwn() throws {
        func tooltips(_ layout: ReportOptions.Layout?) throws -> [String] {
            let json = try Dot.json(
                MapWorkspace.full.text(.dot, compare: "2026-02-01", layout: layout))
            return Dot.edges(json).filter { $0["style"] as? String != "invis" }
                .compactMap { $0["tooltip"] as? String }
        }
        let then = try tooltips(.then)
        let now = try tooltips(.now)
        #expect(then.contains { $0.hasPrefix("Ben Bakker knows Çiğdem Çelik") })
        #expect(!then.contains { $0.contains("phones") || $0.contains("Straatteam") })
        #expect(!now.contains { $0.contains(" knows ") })
        #expect(now.contains { $0.contains("phones") })
        #expect(then.contains { $0.hasSuffix("strength 2") && $0.contains("advises") })
        #expect(now.contains { $0.contains("strength 4") && $0.contains("advises") })
        #expect(!(then + now).contains { $0.contains(", new") || $0.contains(", ended") })
        let unseen = Dot.nodes(
            try Dot.json(MapWorkspace.full.text(.dot, compare: "2026-02-01", layout: .then))
        ).filter { $0["style"] as? String == "invis" }
        #expect(unseen.map { $0["name"] as? String } == ["team"])
        #expect(unseen.map(Dot.drawnText) == [[]])
        let key = try keyText(.full, compare: "2026-02-01", layout: .then)
        #expect(key.contains("Water & wijk: social map on 1 February 2026"))
        #expect(!key.contains { $0.contains("compared with") || $0.contains("new since") })
    }

    @Test func aKindOfTieByItself() throws {
        let json = try Dot.json(MapWorkspace.full.text(.dot, tie: "advises"))
        let seen = Dot.edges(json).filter { $0["style"] as? String == "dashed" }
        #expect(seen.count == 1)
        let others = Dot.edges(json).compactMap { $0["tooltip"] as? String }
            .filter { [" funds ", " phones ", " learns "].contains(where: $0.contains) }
        #expect(others == [])
        let key = try keyText(.full, tie: "advises")
        #expect(key.contains("Water & wijk: social map on 1 June 2026: advises"))
        #expect(key.contains("advises") && !key.contains("funds"))
    }

    @Test func aKindOfTieThatIsNotThere() throws {
        let error = try #require(throws: ReportError.self) {
            try MapWorkspace.full.text(.dot, tie: "advise")
        }
        #expect(error.description == "no kind of tie 'advise'; did you mean 'advises'?")
    }

    @Test func namesAreDrawnWholeInTheirOwnLines() throws {
        var map = MapWorkspace()
        for (index, name) in NastyText.samples.enumerated() { map.person("p\(index)", name) }
        let nodes = Dot.objects(try Dot.json(map.text(.dot)))
        let wrap = WordWrap(width: 16, maximumLines: 4)
        let drawn = Dictionary(
            uniqueKeysWithValues: nodes.map { ($0["name"] as? String ?? "", Dot.drawnText($0)) })
        for (index, name) in NastyText.samples.enumerated() {
            #expect(drawn["p\(index)"] == wrap.lines(name))
        }
    }

    @Test func theKeyHoldsWhatOccursAndNothingElse() throws {
        let key = try keyText(MapWorkspace.full)
        for word in [
            "person (ellipse)", "organisation (box)", "coalition (hexagon)", "organisation level",
            "field", "level not recorded", "advises", "collaborates with", "funds", "learns from",
            "phones | now and then", "thin grey line = works for, or",
            "Water & wijk: social map on 1 June 2026",
            "2 of 3 who were asked answered (67%, 10 January 2026)",
        ] {
            #expect(key.contains(word), "\(word)")
        }
        for word in ["niche", "landscape", "knows", "competes with", "new since then"] {
            #expect(!key.contains(word), "\(word)")
        }
        var lone = MapWorkspace()
        lone.person("a", "Anna")
        #expect(
            try keyText(lone) == [
                "Water & wijk: social map on 1 June 2026", "no survey held yet",
                "person (ellipse)", "level not recorded",
            ])
    }

    @Test func shapesAndLinesSayWhatTheyShould() throws {
        let json = try Dot.json(MapWorkspace.full.text(.dot))
        let objects = Dot.objects(json)
        let shapes = Dictionary(
            uniqueKeysWithValues: objects.map {
                ($0["name"] as? String ?? "", $0["shape"] as? String ?? "")
            })
        #expect(shapes["a"] == "ellipse" && shapes["fonds"] == "box" && shapes["team"] == "hexagon")
        // Two who advise each other are one line with two arrowheads.
        #expect(try line("advises", in: json)["dir"] as? String == "both")
        #expect(try line("collaborates", in: json)["dir"] as? String == "none")
        #expect(try line("funds", in: json)["dir"] as? String == "forward")
        #expect(try line("collaborates", in: json)["penwidth"] as? String == "3.60")
        #expect(try line("phones", in: json)["penwidth"] as? String == "0.80")
    }

    @Test func onePictureShowsTheChange() throws {
        let json = try Dot.json(MapWorkspace.full.text(.dot, compare: "2026-02-01"))
        let ended = try line("knows", in: json)
        #expect(ended["style"] as? String == "dotted")
        #expect(ended["color"] as? String == Palette.lightGrey)
        #expect(try line("collaborates", in: json)["penwidth"] as? String == "3.50")
        #expect(try line("funds", in: json)["penwidth"] as? String == "1.00")
        let labels = Dot.edges(json).compactMap { $0["label"] as? String }
        #expect(labels.filter { !$0.isEmpty } == ["+"])
        let key = try keyText(.full, compare: "2026-02-01")
        #expect(key.contains("new since then") && key.contains("no longer there"))
    }

    @Test func anEmployerOfOneStandsBelowTheName() throws {
        var map = MapWorkspace()
        map.organisation("o", "Vitens", .organisation)
        map.person("a", "Anna", at: "o")
        let alone = Dot.objects(try Dot.json(map.text(.dot)))
        #expect(alone.map(Dot.drawnText) == [["Anna", "Vitens"]])
        map.person("b", "Ben", at: "o")
        let both = Dot.objects(try Dot.json(map.text(.dot)))
        #expect(both.map(Dot.drawnText) == [["Anna"], ["Ben"], ["Vitens"]])
    }

    private func keyText(
        _ map: MapWorkspace, compare: String? = nil, tie: String? = nil,
        layout: ReportOptions.Layout? = nil
    ) throws -> [String] {
        Dot.drawnText(
            try Dot.json(map.text(.dot, compare: compare, tie: tie, layout: layout)))
    }

    /// The only line of a kind, found by its tooltip.
    private func line(_ word: String, in json: [String: Any]) throws -> [String: Any] {
        let lines = Dot.edges(json).filter {
            ($0["tooltip"] as? String ?? "").contains(" \(word) ")
        }
        try #require(lines.count == 1)
        return lines[0]
    }
}

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

    @Test func noTwoShapesOverlap() throws {
        let json = try Dot.json(MapWorkspace.random(20, seed: 3).text(.dot))
        let boxes = Dot.objects(json).compactMap(DrawnBox.init)
        try #require(boxes.count >= 20)
        for (index, box) in boxes.enumerated() {
            for other in boxes[..<index] {
                #expect(!box.overlaps(other), "\(box.name) and \(other.name)")
            }
        }
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

    private func keyText(_ map: MapWorkspace, compare: String? = nil) throws -> [String] {
        Dot.drawnText(try Dot.json(map.text(.dot, compare: compare)))
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

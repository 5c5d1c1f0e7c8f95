/// What cop is held to, and where it is.
struct Bar: Encodable {
    let what: String
    let limit: Double
    let unit: Unit
    /// Nil when it was not measured.
    let figure: Double?

    enum Unit: String, Encodable {
        case times, seconds, milliseconds, mebibytes
    }

    /// Nil when it was not measured.
    var isMet: Bool? { figure.map { $0 <= limit } }

    static func all(of found: Measurement) -> [Bar] {
        let version = found["cop --version"]
        return bars(ofLarge: found) + [
            Bar(
                "betweenness, components and DOT of \(found.map.nodes) nodes and \(found.map.ties) ties",
                0.1, .seconds, found.map.seconds),
            Bar(
                "`cop diary add` in XL against S", 1.2, .times,
                found[Measurement.largeDiaryAdd]?.wall,
                per: found[Measurement.smallDiaryAdd]?.wall),
            Bar(
                "`cop diary add` in XL against `cop --version`", 3, .times,
                found[Measurement.largeDiaryAdd]?.wall, per: version?.wall),
            Bar("`cop --version`", 10, .milliseconds, version?.wall, per: 0.001),
            Bar("memory of `cop --version`", 15, .mebibytes, version?.memory, per: 1_048_576),
        ]
    }

    /// What holds for L alone.
    private static func bars(ofLarge found: Measurement) -> [Bar] {
        guard found.workspace.name == "L" else { return [] }
        let check = found["cop check"]
        let all = found["cop report all"]
        let files = Double(found.workspace.bytes)
        return [
            Bar("`cop check` against the raw scan", 1, .times, check?.wall, per: found.scan.wall),
            Bar(
                "memory of `cop check` against the files' size", 4, .times, check?.memory,
                per: files),
            Bar(
                "`cop report all` against the raw scan", 3, .times, all?.wall, per: found.scan.wall),
        ] + growth(of: check, found[Measurement.largeCheck])
            + growth(of: all, found[Measurement.largeReportAll]) + [
                Bar(
                    "`cop question update`", 60, .milliseconds, found["cop question update"]?.wall,
                    per: 0.001)
            ]
    }

    /// What ten times as much may take.
    private static func growth(of base: Series?, _ large: Series?) -> [Bar] {
        guard let base else { return [] }
        let what = "`\(base.name)`, XL against L"
        return [
            Bar("time of \(what)", 10.5, .times, large?.wall, per: base.wall),
            Bar("memory of \(what)", 10.5, .times, large?.memory, per: base.memory),
        ]
    }
}

extension Bar {
    /// - Parameter base: what the figure is divided by.
    init(_ what: String, _ limit: Double, _ unit: Unit, _ figure: Double?, per base: Double? = 1) {
        self.init(
            what: what, limit: limit, unit: unit,
            figure: figure.flatMap { figure in base.map { figure / $0 } })
    }
}

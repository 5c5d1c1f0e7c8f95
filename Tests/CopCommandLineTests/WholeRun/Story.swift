import Testing

/// What a community says of itself in one language, for a whole run told by commands.
struct Story: Sendable, CustomTestStringConvertible {
    let language: String
    let title: String
    let question: String
    /// Names of organisations, each of a sector of its own.
    let organisations: [String]
    /// Names of participants; the first two are of the first organisation, and so on.
    let participants: [String]
    let content: String
    let process: String
    let monitor: String
    let initiator: String
    let outsider: String
    let signal: String
    let before: String
    let after: String
    /// What each of the twelve sessions is called.
    let sessions: [String]
    /// What the group wants to know, a question every third session.
    let questions: [String]
    /// Texts that serve wherever one is needed.
    let sentence: String
    let reason: String
    let nothingNoted: String
    let nextLabel: String

    var testDescription: String { language }

    static let all = [english, dutch]

    static let english = Story(
        language: "en", title: "Streets that hold water",
        question: "How do we keep rain where it falls, in streets that are full already?",
        organisations: [
            "Northside Council", "Rain Board", "Hill Builders", "Green Roofs Guild",
            "Tenants Together", "Slope College", "Drainworks",
        ],
        participants: [
            "Ada Marsh", "Ben Okoro", "Cleo Finch", "Dev Patel", "Elin Strand", "Finn Maddox",
            "Gita Rao", "Hugo Lund", "Iris Quell", "Jonas Berg", "Kaya Ford", "Leo Winters",
            "Mina Sol", "Noah Reed",
        ],
        content: "Petra Vance", process: "Quinn Hale", monitor: "Rosa Dune",
        initiator: "Sam Tully", outsider: "Tess Arbor",
        signal: "Cellars flooded three summers in a row",
        before: "How do we get residents along?", after: "What do residents need to begin?",
        sessions: [
            "Kick-off", "In the cellar", "Under the pavement", "Roofs", "Whose rain is it",
            "The dry month", "Half-way", "Two rules", "With the builders", "What it cost",
            "The map", "Harvest",
        ],
        questions: [
            "Who pays for the square metre that stays empty?",
            "What does a builder need to leave soil open?",
            "When is a street full?", "How do we show what did not happen?",
        ],
        sentence: "We walked the street and wrote down what we saw.",
        reason: "Seeing it together says more than a report.", nothingNoted: "nothing yet",
        nextLabel: "Next:")

    static let dutch = Story(
        language: "nl", title: "Straten die water vasthouden",
        question: "Hoe houden we regen vast waar hij valt, in straten die al vol zijn?",
        organisations: [
            "Gemeente Overveld", "Waterschap de Lage Dijk", "Bouwbedrijf Heuvelink",
            "Dakengilde", "Huurders Samen", "Hogeschool de Helling", "Rioolwerken Oost",
        ],
        participants: [
            "Anna Meeuwis", "Bram Terlouw", "Carlijn Poot", "Dirk-Jan Oey", "Emine Aksoy",
            "Fenna Bruin", "Gijs Wortel", "Hetty van Loon", "Imre Kost", "Jet Spaan",
            "Koen Riemer", "Lieke van der Zand", "Mo Benali", "Nelleke Stam",
        ],
        content: "Pauline Goud", process: "Ruben Vis", monitor: "Saskia Duin",
        initiator: "Tom Hoekstra", outsider: "Ulla Bergman",
        signal: "Drie zomers achter elkaar stonden de kelders blank",
        before: "Hoe krijgen we bewoners mee?", after: "Wat hebben bewoners nodig om te beginnen?",
        sessions: [
            "Aftrap", "In de kelder", "Onder de stoep", "Daken", "Van wie is de regen",
            "De droge maand", "Halverwege", "Twee regels", "Met de bouwers", "Wat het kostte",
            "De kaart", "Oogst",
        ],
        questions: [
            "Wie betaalt de vierkante meter die leeg blijft?",
            "Wat heeft een bouwer nodig om grond open te laten?",
            "Wanneer is een straat vol?", "Hoe laten we zien wat er niet gebeurde?",
        ],
        sentence: "We liepen door de straat en schreven op wat we zagen.",
        reason: "Samen kijken zegt meer dan een rapport.", nothingNoted: "nog niets",
        nextLabel: "Volgende:")
}

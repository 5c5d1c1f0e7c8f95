extension NameBook {
    /// Names that are words of the language too, in English and in Dutch: written small, they are
    /// taken for the word.
    static let ordinary: Set<String> = [
        "april", "art", "august", "baker", "banks", "bell", "best", "bill", "bishop", "black",
        "bridge", "bright", "brook", "brown", "bush", "carpenter", "carter", "chance", "chase",
        "church", "cliff", "cook", "dale", "dawn", "day", "drew", "faith", "farmer", "field",
        "fields", "fisher", "ford", "frank", "frost", "gardener", "glen", "good", "grace", "grant",
        "gray", "green", "grey", "hall", "heath", "hill", "hope", "house", "hunter", "jack", "joy",
        "june", "king", "knight", "lake", "long", "major", "mark", "marsh", "mason", "may",
        "miller", "moody", "moss", "noble", "olive", "page", "park", "pat", "pearl", "pool",
        "porter", "power", "price", "prince", "rain", "reed", "rich", "rivers", "rob", "rose",
        "rush", "sharp", "shepherd", "smith", "snow", "star", "stone", "storm", "street", "strong",
        "sue", "summer", "taylor", "turner", "walker", "waters", "weaver", "wells", "west", "white",
        "will", "winter", "wise", "wood", "woods", "wright", "young",
        "arm", "bakker", "bas", "beek", "beer", "bel", "berg", "bloem", "boer", "bogaard", "boom",
        "bos", "brink", "broek", "brug", "dam", "dekker", "dijk", "eik", "geluk", "goed", "graaf",
        "groen", "groot", "haan", "haas", "haar", "hart", "heide", "herder", "heuvel", "hof",
        "hond", "huis", "jager", "jong", "kamp", "keizer", "kerk", "klein", "kok", "koning", "kort",
        "koster", "kraai", "kuiper", "kuipers", "laan", "lang", "leeuw", "linde", "meer", "meester",
        "meijer", "mol", "molen", "molenaar", "mulder", "oud", "poel", "prins", "ridder", "rijk",
        "roos", "ruiter", "schilder", "schipper", "sluis", "smit", "steen", "sterk", "timmerman",
        "valk", "veld", "vis", "visser", "vogel", "vos", "vroom", "wever", "win", "wit", "wolf",
        "zand", "zee", "zwaan", "zwart",
    ]

    /// Whom and what irregular names of countries give a name, by the country.
    static let demonyms: [String: [String]] = [
        "netherlands": ["dutch", "nederlands", "nederlandse"],
        "nederland": ["dutch", "hollands", "hollandse"],
        "philippines": ["filipino", "filipina", "filipijns", "filipijnse", "tagalog"],
        "denmark": ["danish", "dane", "deens", "deense"], "france": ["french", "frans", "franse"],
        "spain": ["spaniard", "spaans", "spaanse"], "ireland": ["irish", "iers", "ierse"],
        "scotland": ["scottish", "scot", "schots"], "wales": ["welsh"],
        "poland": ["polish", "pools"],
        "switzerland": ["swiss", "zwitsers"], "turkey": ["turkish", "turk", "turks"],
        "greece": ["greek", "grieks"], "norway": ["norwegian", "noors"],
        "germany": ["duits", "duitse"], "hungary": ["hongaars"], "sweden": ["swede", "zweeds"],
    ]
}

/// Words of those who work on water and on what lives in and along it.
enum Vocabulary {
    static let things = [
        "the boundary valve", "the night flow", "the meter", "the pressure logger", "the reed bed",
        "the fish ladder", "the old main", "the pumping schedule", "the maintenance contract",
        "the ditch", "the sluice", "the mowing plan", "the tariff", "the leak", "the standpipe",
        "the catchment", "the seed mixture", "the permit", "the annual report", "the district map",
        "the roof tank", "the monitoring well", "the hedgerow", "the infiltration pond",
        "the spring",
        "the drainage pipe", "the complaint line", "the budget line", "the culvert", "the nursery",
        "the service level", "the spreadsheet", "the wetland", "the otter crossing", "the tender",
        "the river bank", "the weir", "the soil pit", "the bee count", "the water bill",
        "the emergency plan", "the floodplain", "the bottom sediment", "the salt wedge",
        "the oxygen probe", "the nitrate figure", "the willow stakes", "the duckweed", "the intake",
        "the dry year", "the fire hydrant", "the customer survey", "the zone test", "the pilot",
    ]

    static let places = [
        "behind the pumping station", "along the north bank", "in the market quarter",
        "on the dike",
        "at the depot", "in the car park of the town hall", "near the school", "under the bridge",
        "in the control room", "at the end of the line", "beside the railway",
        "in the upper valley",
        "in the laboratory", "on the second floor", "at the farm of the neighbours", "by the lock",
        "in the café opposite the works", "at the mouth of the brook", "in zone seven",
        "outside the fence", "in the orchard", "on the ferry", "at the kitchen table",
    ]

    static let functions = [
        "network engineer", "ecologist", "meter reader", "district manager", "valve operator",
        "policy adviser", "farmer", "buyer", "laboratory technician", "head of maintenance",
        "asset manager", "hydrologist", "project leader", "customer manager", "planner", "forester",
        "contract manager", "researcher", "environmental officer", "director of operations",
        "fitter", "data analyst", "communications adviser", "landscape architect", "treasurer",
    ]

    static let parties = [
        "the fitter", "our director", "the neighbour", "the contractor", "a colleague from finance",
        "the inspector", "the head teacher", "the alderman", "the regulator", "the night shift",
        "a farmer upstream", "the new apprentice", "the lady from the complaint line",
        "two students", "the supplier", "the union", "somebody from the province", "the board",
    ]

    static let deeds = [
        "close a zone", "count what lives there", "ask the customers", "measure at night",
        "leave a strip unmown", "share the drawings", "stop the pumps for an hour",
        "walk the line together", "read the meters by hand", "rewrite the contract",
        "test the soil", "tell the board", "replace the valve", "plant willows",
        "publish the figures", "ring each other first", "let the ditch be", "train the operators",
        "lower the pressure", "map the springs", "pay for results", "show what failed",
        "invite the neighbours", "wait for the rain", "listen to the pipe", "close the sluice",
    ]

    static let losses = [
        "losing the night shift", "a new budget", "waiting for the ministry", "blaming anybody",
        "another report", "more staff", "flooding the neighbours", "asking for permission twice",
        "losing sight of the tail end", "making promises that we cannot keep", "extra chemicals",
        "giving up the old hands", "breaking the contract", "hiring a consultant",
    ]

    static let feelings = [
        "relieved", "tired but content", "a little ashamed", "curious", "angry, less so by now",
        "hopeful", "out of my depth", "proud of the crew", "found out", "lighter than before",
        "doubtful", "at home in this group", "in a hurry", "stubborn",
    ]

    static let sectors = [
        "drinking-water", "water-board", "agriculture", "energy", "construction", "health",
        "research", "government", "finance", "retail", "nature-conservation", "transport",
    ]

    static let organisationForms = [
        "Water", "Utilities", "Water Board", "Nurseries", "Energy", "Institute", "Council", "Farms",
        "Trust", "Works", "Laboratory", "Bank", "Cooperative", "Hospital", "Foundation", "Rail",
    ]

    static let expertise = [
        "leak detection", "aquatic plants", "procurement", "pressure management", "soil life",
        "water law", "metering", "mowing regimes", "facilitation", "tariffs", "fish migration",
        "asset data", "public speaking", "hydraulics", "wild bees", "conflict", "night work",
    ]

    static let networks = [
        "the regional water table", "the association of meter people",
        "a WhatsApp group of fitters",
        "the alumni of the water school", "the steering group of the catchment",
        "the board of the bird society", "the platform for green procurement", "the works council",
    ]

    static let titles = [
        "What the meter misses", "Night flow", "The bank that moves", "Whose water is it",
        "Tail end",
        "The contract and the bee", "Silent zone", "Soil in the hand", "Who closes the valve",
        "The price of a litre", "Along the brook", "Nine turns", "The year that was dry",
        "Listening",
        "The figure on page one", "A pond for the street", "What stays", "The map from memory",
        "Between two fences", "Rain that nobody wants", "The bill", "Roots and cables",
    ]

    static let workForms = [
        "check-in", "walk-and-talk", "world-cafe", "case-clinic", "knowledge-agenda-round",
        "silent-brainstorm", "fishbowl", "drawing-the-system", "backcasting", "dilemma-line",
        "why-tree", "how-next", "check-out", "moving-debate", "role-play", "timeline",
    ]

    /// Words that ids of what is asked, done and found are made of.
    static let stems = [
        "valve", "meter", "night", "bank", "reed", "contract", "zone", "soil", "tail", "pressure",
        "budget", "fish", "ditch", "tank", "spring", "mowing", "tariff", "leak", "map", "board",
        "salt", "hedge", "sluice", "rain", "data", "pond", "crew", "bill", "root", "well",
    ]
}

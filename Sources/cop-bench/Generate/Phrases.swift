/// Sentences with gaps; a gap is the name of a list between braces.
enum Phrases {
    static let sentences = [
        "We stood {place} for an hour and looked at {thing}.",
        "{Party} said that {thing} had never been on any drawing.",
        "I had promised {who} to {deed}, and did not get round to it before {month}.",
        "At {hour} the flow was {number} litres a second; at four it was half of that.",
        "{who} asked who actually decides about {thing}, and it got quiet.",
        "It turned out that {party} had known this for {number} years.",
        "Nobody wanted to {deed}, because it would cost {number} euros that stand in another budget.",
        "What struck me: {party} did not defend {thing} at all.",
        "On paper {thing} belongs to us, in practice it belongs to {party}.",
        "We counted {number} of them {place}, twice as many as in spring.",
        "{who} drew {thing} on the back of an invoice.",
        "So we agreed to {deed} first, and to argue afterwards.",
        "I noticed that I keep explaining {thing} to people who know it better than I do.",
        "\"If you {deed}, you will never stop,\" said {party}, and laughed.",
        "The last time that we tried to {deed}, {party} heard of it from the newspaper.",
        "There is a difference of {number} percent between {thing} and what {party} told us.",
        "Back home I told {party} about it, who only asked what it costs.",
        "{Party} brought soup, which did more for {thing} than three memos.",
        "Perhaps we should {deed} without {loss}; I would not know how.",
        "{who} and {who} will look at {thing} together, {place}.",
        "It rained, so we saw where the water goes when nobody is looking.",
        "I have begun to {deed} on a small scale: one street, one valve, one week.",
        "The figures of {month} are wrong, and that is our own doing.",
        "For {party} it is a nuisance, for {party} it is the only thing that works.",
        "Since {month} {thing} is checked every fortnight, by hand.",
        "We lost the afternoon to a discussion on {thing}, and won it back {place}.",
        "{who} showed a photograph of {thing} from {year}, and everybody leaned forward.",
        "My question has changed from how to {deed} to who is helped when we do.",
        "It is not that they do not want to {deed}: nobody ever asked them.",
        "After {number} minutes of silence somebody said what we all thought about {thing}.",
        "I rang {who} in the evening; {place} it had gone the same way.",
        "The contractor mows on the {day}th, whatever grows there (it says so in clause {number}).",
        "We have no word for it yet, apart from \"the thing with the valve\".",
        "{Party} will come to the next session, on one condition: no slides.",
        "For the first time I could show what happens when we {deed}.",
        "Half of the group would {deed} tomorrow, the other half waits for {party}.",
        "It cost us {number} phone calls, and then it was done in ten minutes.",
        "What remains is {thing}, and the fear of {loss}.",
    ]

    static let questions = [
        "How do we {deed} without {loss}?",
        "Who has to agree before we can {deed}?",
        "What does {thing} tell us about what happens {place}?",
        "Why does {party} hear of {thing} last?",
        "What would it take to {deed} every year, and not once?",
        "Which part of {thing} can we trust, and how do we know?",
        "What happens to {thing} when {party} retires?",
        "How do I explain {thing} to {party}, in one minute?",
        "Is it right to {deed} while {party} still pays for {thing}?",
        "What do we stop doing once we {deed}?",
        "How much of the loss {place} is {thing}, and how much is us?",
        "Where else do people {deed}, and what went wrong there?",
    ]

    static let agreements = [
        "Ask {party} about {thing} and write down the answer.",
        "Try to {deed} for one week, {place}.",
        "Send round the figures of {thing}.",
        "Ring {who} before {month}.",
        "Walk past {thing} with {party}.",
        "Find out who may {deed}.",
        "Make one page about {thing}: what, who, until when.",
    ]

    static let results = [
        "A way to {deed} without {loss}, in use {place}.",
        "A card with three figures about {thing}.",
        "The habit to {deed} before anybody signs.",
        "A contract in which {thing} is paid by result.",
        "{Party} now comes along when we {deed}.",
        "A list of {number} places where {thing} does not do what it should.",
    ]

    static let signals = [
        "More and more often {party} asks about {thing}.",
        "In three of the last {number} summers the brook {place} ran dry.",
        "A new rule makes us report on {thing} from {year}.",
        "The price of {thing} has doubled since {year}.",
        "{Party} no longer wants to {deed} alone.",
    ]

    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "September", "October",
        "November", "December",
    ]
}

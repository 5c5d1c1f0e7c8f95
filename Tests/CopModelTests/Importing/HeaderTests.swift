import CopTemplates
import CopYAML
import Testing

@testable import CopModel

/// What headers of forms ask for.
struct HeaderTests {
    private func field(_ header: String) -> ImportField? {
        Header(header, among: []).guess?.field
    }

    @Test(
        arguments: [
            // English
            ("Name", .name), ("What is your full name?", .name), ("name", .name),
            ("First name", .firstName), ("Surname", .lastName), ("Your e-mail address", .email),
            ("E-Mail", .email), ("Organisation", .organisation),
            ("Name of your organization", .organisation),
            ("Which organisation do you work for?", .organisation), ("Company name", .organisation),
            ("Job title", .function), ("What is your role in your organisation?", .function),
            ("Mobile", .phone), ("Telephone number", .phone),
            ("In which languages can you work?", .languages),
            ("What is your learning question?", .question), ("learningQuestion", .question),
            ("What would you like to learn?", .question),
            ("A concrete case of your own", .caseText), ("Case", .caseText),
            ("What do you bring?", .offers), ("Knowledge and experience", .offers),
            ("Which networks are you part of?", .networks), ("Why now?", .urgency),
            ("How urgent is it?", .urgency),
            ("How will it be carried through in your organisation?", .carryThrough),
            ("How much time can you free?", .time), ("Hours per month", .time),
            ("Why does it matter to you?", .whyItMatters),
            ("What do you need for your next step?", .nextStepNeeds),
            ("Anything else?", .notes), ("Date", .date),
            // Dutch
            ("Naam", .name), ("Hoe heet je?", .name), ("Voornaam", .firstName),
            ("Tussenvoegsel", .lastName), ("Achternaam", .lastName),
            ("Op welk e-mailadres kunnen we je bereiken?", .email), ("Organisatie", .organisation),
            ("Naam van je organisatie", .organisation),
            ("Voor welke organisatie werk je?", .organisation), ("Functie", .function),
            ("Wat is je functie binnen je organisatie?", .function), ("Telefoonnummer", .phone),
            ("Talen", .languages), ("Wat is je leervraag?", .question),
            ("Wat wil je leren?", .question), ("Casus", .caseText),
            ("Wat breng je mee?", .offers), ("Kennis en ervaring", .offers),
            ("Welke netwerken breng je in?", .networks), ("Waarom nu?", .urgency),
            ("Urgentie", .urgency), ("Doorwerking", .carryThrough),
            ("Hoe werkt het door in je organisatie?", .carryThrough),
            ("Hoeveel tijd kun je vrijmaken?", .time), ("Waarom doet het ertoe?", .whyItMatters),
            ("Wat heb je nodig voor je volgende stap?", .nextStepNeeds),
            ("Opmerkingen", .notes), ("Invuldatum", .date),
            // Tools
            ("_submission_time", .date), ("_uuid", .submission), ("_id", .submission),
            ("group_xy/leervraag", .question), ("about_you/What is your name?", .name),
            ("G01Q02. Wat is je leervraag?", .question), ("Q7. Organisation", .organisation),
            ("Response ID", .submission), ("Date submitted", .date), ("Timestamp", .date),
            ("Antwoord-ID", .submission), ("<b>Naam</b>", .name), ("NAAM :", .name),
        ] as [(String, ImportField)])
    func isRecognised(header: String, expected: ImportField) {
        #expect(field(header) == expected)
    }

    /// Better nothing than the wrong thing.
    @Test(
        arguments: [
            "", "?", "Naam leidinggevende", "Name of your manager", "E-mail manager",
            "formhub/uuid",
            "_status", "_notes", "Start language", "Seed", "Last page", "deviceid", "Leeftijd",
            "GPS", "Startdatum project", "Voornaam contactpersoon",
            "G01Q03[SQ001]. Wat breng je mee?",
            "meta/instanceID", "Akkoord met privacy", "start", "end",
        ])
    func isNotGuessed(header: String) {
        #expect(field(header) == nil)
    }

    /// A column for each answer of a multiple choice holds no more than yes or no.
    @Test func answersOfAMultipleChoiceAreNotGuessed() {
        let headers: Set = ["a/offers", "a/offers/network", "a/networks"]
        #expect(Header("a/offers/network", among: headers).guess == nil)
        #expect(Header("a/offers", among: headers).guess?.field == .offers)
        #expect(Header("b/offers/network", among: headers).guess?.field == .networks)
    }

    /// The questions of our own form are understood, should somebody put them in a survey.
    @Test(arguments: TemplateLibrary.languages)
    func questionsOfTheFormAreRecognised(language: String) throws {
        let form = try TemplateLibrary(language: language).source("workspace/intake.yaml")
        let text = form.text(in: 0..<form.bytes.count)
        for field in [
            ImportField.offers, .networks, .question, .caseText, .urgency, .carryThrough, .time,
            .whyItMatters, .nextStepNeeds,
        ] {
            let key = try #require(text.firstRange(of: "\n\(field.rawValue):"))
            let question = String(text[..<key.lowerBound].split(separator: "\n\n").last!)
                .replacing("# ", with: "").replacing("\n", with: " ")
            #expect(self.field(question) == field, "\(language): \(question)")
        }
    }

    /// So are those of the blank form that people are handed.
    @Test(arguments: TemplateLibrary.languages)
    func questionsOfTheHandedOutFormAreRecognised(language: String) throws {
        let form = try TemplateLibrary(language: language).source("documents/intake-form.md")
        let text = form.text(in: 0..<form.bytes.count)
        let labels = text.matches(of: /\| ([^|{]+) \| \{\{#(\w+)\}/).prefix(6)
        #expect(labels.map { field(String($0.1))?.rawValue } == labels.map { String($0.2) })
        let questions = text.matches(of: /\n\*\*(.+)\*\*/).map { String($0.1) }
        #expect(
            questions.map(field) == [
                .offers, .networks, .question, .caseText, .urgency, .carryThrough, .time,
                .whyItMatters, .nextStepNeeds,
            ], "\(language): \(questions)")
    }

    /// Every phrase of the tables leads to its field when nothing else is asked.
    @Test func tablesDoNotContradictThemselves() {
        for table in HeaderWords.all {
            for (field, phrases) in table.anywhere + table.alone + table.whole {
                for phrase in phrases where !phrase.hasPrefix("_") {
                    #expect(
                        HeaderGuess(phrase.split(separator: " ").map(String.init))?.field == field,
                        "\(phrase)")
                }
            }
        }
    }
}

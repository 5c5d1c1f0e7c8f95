extension HeaderWords {
    static let dutch = HeaderWords(
        anywhere: [
            (
                .question,
                [
                    "leervraag", "leervragen", "leerdoel", "leerwens", "wil je leren",
                    "wilt u leren", "willen leren", "graag leren",
                ]
            ),
            (.caseText, ["casus", "praktijkvoorbeeld", "eigen praktijk", "eigen werk"]),
            (
                .offers,
                [
                    "breng je", "brengt u", "breng jij", "je mee", "meebrengen", "inbrengen",
                    "te bieden", "kennis en ervaring", "deskundigheid",
                ]
            ),
            (.networks, ["netwerken", "netwerk", "kringen"]),
            (
                .urgency,
                [
                    "urgentie", "urgent", "dringend", "waarom nu", "juist nu", "niet wachten",
                    "noodzaak",
                ]
            ),
            (
                .carryThrough,
                [
                    "doorwerking", "doorwerken", "werkt het door", "verankeren", "verankering",
                    "borging", "borgen", "landt het", "laat je het landen", "terecht in je",
                    "terecht in jouw", "terecht in uw", "organisatie terecht",
                ]
            ),
            (
                .time,
                [
                    "hoeveel tijd", "hoeveel uur", "beschikbare tijd", "tijd beschikbaar",
                    "tijd kun je", "tijd heb je", "tijd heeft u", "uur per maand",
                    "uren per maand",
                ]
            ),
            (
                .whyItMatters,
                [
                    "ertoe", "er toe", "voor jou toe", "voor je toe", "belangrijk", "motivatie",
                    "drijfveer", "drijfveren", "drijft je",
                ]
            ),
            (
                .nextStepNeeds,
                ["volgende stap", "heb je nodig", "heeft u nodig", "je nodig hebt"]
            ),
            (.languages, ["talen", "welke taal"]),
            (.notes, ["opmerkingen", "verder nog", "anders nog", "nog iets"]),
            (.email, ["e mailadres", "emailadres", "mailadres"]),
            (.phone, ["telefoonnummer", "mobiele nummer", "mobiel nummer"]),
        ],
        alone: [
            (
                .name,
                [
                    "naam", "volledige naam", "deelnemer", "naam deelnemer", "hoe heet je",
                    "hoe heet u", "wie ben je", "wie bent u", "voor en achternaam",
                ]
            ),
            (.firstName, ["voornaam", "roepnaam"]),
            (.lastName, ["achternaam", "familienaam", "tussenvoegsel", "tussenvoegsels"]),
            (.phone, ["telefoon", "tel", "mobiel", "gsm"]),
            (
                .organisation,
                [
                    "organisatie", "bedrijf", "werkgever", "instelling", "waar werk je",
                    "waar werkt u",
                ]
            ),
            (.function, ["functie", "functietitel", "rol", "beroep", "wat je daar doet"]),
            (.languages, ["taal"]),
            (.question, ["vraag"]),
            (.offers, ["aanbod", "inbreng", "kennis", "ervaring", "expertise"]),
            (.time, ["tijd", "uren", "beschikbaarheid"]),
            (.nextStepNeeds, ["behoefte", "behoeften", "nodig"]),
            (.notes, ["opmerking", "toelichting", "notities", "overig"]),
            (.date, ["datum", "invuldatum", "ingevuld op"]),
        ],
        fillers: [
            "al", "ben", "bent", "bereiken", "bij", "binnen", "daar", "dat", "de", "deze", "die",
            "dit",
            "een", "en", "er", "graag", "heb", "hebt", "heeft", "het", "hier", "hoe", "huidige",
            "ik", "in", "invullen", "is", "je", "jou", "jouw", "jullie", "kun", "kunnen", "kunt",
            "met", "mogen", "naam", "naar", "of", "om", "onze", "op", "organisatie", "per", "te",
            "uit", "uw", "u",
            "van", "vertegenwoordig", "voor", "vul", "waar", "wat", "we", "welk", "welke", "werk",
            "werkt", "wie", "wij",
        ])
}

extension HeaderWords {
    static let english = HeaderWords(
        anywhere: [
            (
                .question,
                [
                    "learning question", "learning goal", "want to learn", "like to learn",
                    "hope to learn", "wish to learn",
                ]
            ),
            (
                .caseText,
                ["concrete case", "own case", "case of your own", "practice case", "own work"]
            ),
            (
                .offers,
                [
                    "you bring", "you offer", "you contribute", "you can bring", "you can offer",
                    "knowledge and experience", "expertise",
                ]
            ),
            (.networks, ["networks", "network", "circles"]),
            (.urgency, ["urgency", "urgent", "why now", "pressing", "presses", "not wait"]),
            (
                .carryThrough,
                [
                    "carry through", "carried through", "carry it through", "carried on",
                    "into your organisation", "into your organization", "land in", "lands in",
                    "embedding",
                ]
            ),
            (
                .time,
                [
                    "how much time", "how many hours", "time available", "available time",
                    "time can you", "time you can", "hours a month", "hours per month",
                ]
            ),
            (
                .whyItMatters,
                [
                    "why it matters", "matter to you", "matters to you", "important to you",
                    "why is this important", "motivation", "drives you",
                ]
            ),
            (.nextStepNeeds, ["next step", "do you need", "you need for"]),
            (.languages, ["languages", "which language"]),
            (.notes, ["anything else", "remarks"]),
            (.email, ["e mail address", "email address"]),
            (.phone, ["phone number", "telephone number", "mobile number"]),
        ],
        alone: [
            (.name, ["name", "full name", "participant", "participant name"]),
            (.firstName, ["first name", "given name", "forename", "firstname"]),
            (.lastName, ["last name", "surname", "family name", "lastname"]),
            (.email, ["e mail", "email", "mail"]),
            (.phone, ["phone", "telephone", "mobile", "mobile phone"]),
            (
                .organisation,
                [
                    "organisation", "organization", "company", "employer", "institution",
                    "institute", "utility", "where do you work",
                ]
            ),
            (
                .function,
                [
                    "function", "job title", "job", "position", "role", "profession", "occupation",
                    "what you do there",
                ]
            ),
            (.languages, ["language"]),
            (.question, ["question"]),
            (.caseText, ["case"]),
            (.offers, ["offers", "offer", "knowledge", "experience"]),
            (.carryThrough, ["carry through"]),
            (.time, ["time", "hours", "availability"]),
            (.whyItMatters, ["importance"]),
            (.nextStepNeeds, ["needs"]),
            (.notes, ["notes", "comments", "comment", "other"]),
            (.date, ["date", "date of submission", "submission date"]),
        ],
        fillers: [
            "a", "an", "and", "any", "are", "as", "at", "by", "can", "contact", "current", "do",
            "does", "enter", "fill", "for", "give", "have", "here", "i", "in", "is", "it", "may",
            "me", "my", "name", "of", "on", "or", "organisation", "organization", "our", "please",
            "reach", "represent", "s", "speak",
            "that", "the", "this", "to", "us", "we", "what", "which", "who", "with", "within",
            "work",
            "you", "your",
        ])
}

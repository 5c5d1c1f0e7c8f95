extension WorkspaceGenerator {
    /// `cop.yaml`.
    func writeSettings() throws {
        try page("cop.yaml", ScaffoldComments("cop.yaml")) { page, author in
            page.word("format", 1)
            page.text("title", "Water that stays")
            page.word("language", "en")
            page.word("time_zone", "Europe/Amsterdam")
            page.word("start", cast.calendar.start)
            page.text("theme", "Those who work on water learn from each other's nights")
            page.below("rhythm") { page in
                page.word("sessions", min(500, size.sessions))
                page.word("interval_weeks", max(1, cast.calendar.interval / 7))
            }
            page.below("roles") { page in
                page.flow("initiator", [cast.initiator.id])
                page.flow("commissioner", [cast.members[4].id])
                page.flow("content_facilitator", [cast.facilitators[0]])
                page.flow("process_facilitator", [cast.facilitators[1]])
                page.flow("monitor", [cast.monitor])
                page.flow("sounding_board", [cast.members[5].id])
            }
            writeAgreements(&page, &author)
            page.below("composition") { page in
                page.word("background", "diverse")
                page.word("competition", "competitors")
                page.word("per_organisation", "several")
                page.word("stance", "mixed")
            }
            page.below("fitness") { page in
                page.word("checked_on", cast.calendar.start.adding(days: -60))
                for point in [
                    "stubborn_question", "shared_practice", "assumptions_questioned",
                    "several_disciplines", "outcome_unknown", "room_to_act",
                ] {
                    page.word(point, true)
                }
                page.literal("notes", author.text(words: 50))
            }
            page.below("silenced") { page in
                page.item { page in
                    page.word("code", "rhythm")
                    page.text("reason", "Summer and the end of the year are not counted.")
                }
            }
        }
    }

    private func writeAgreements(_ page: inout Page, _ author: inout Author) {
        page.below("agreements") { page in
            page.below("sharing") { page in
                page.word("rule", "chatham-house")
                page.word("decided_on", cast.meetings[0].date)
                page.word("decided_at", cast.meetings[0].id)
                page.prose("how", author.text(words: 25))
                page.texts("arguments", author.sentences(2...4))
                page.texts("withhold", ["the blue tower"])
            }
            page.below("other") { page in
                for meeting in cast.meetings.prefix(4) {
                    page.item { page in
                        page.prose("text", author.agreement())
                        page.word("decided_on", meeting.date)
                        page.word("decided_at", meeting.id)
                    }
                }
            }
        }
    }
}

import CopModel

/// An organisation that people who take part come from, and its managers who are involved: who has
/// seen it opens doors (step 4).
public struct OrganisationManagers: Sendable {
    /// Its id.
    public let organisation: String
    /// Who is involved there, those who came first at the front.
    public let managers: [ManagerInvolved]
}

extension Workspace {
    /// The organisations of those who take part on the last day of a calendar, by id, with the
    /// managers who were involved by then.
    func organisationManagers(_ calendar: RunCalendar) -> [OrganisationManagers] {
        let involved = Dictionary(
            grouping: embedding.managers.filter { !calendar.isLater($0.involvedSince) },
            by: \.organisation.id)
        let organisations = participants(on: calendar.asOf)
            .compactMap { $0.organisation?.id }
        return Set(organisations).sorted().map { id in
            OrganisationManagers(
                organisation: id,
                managers: (involved[id] ?? []).sorted { left, right in
                    (left.involvedSince?.number ?? .min, left.manager ?? "", left.how ?? "")
                        < (
                            right.involvedSince?.number ?? .min, right.manager ?? "",
                            right.how ?? ""
                        )
                })
        }
    }
}

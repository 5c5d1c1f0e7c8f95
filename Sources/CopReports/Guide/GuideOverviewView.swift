/// The ten steps on a screen, as their template sees them.
struct GuideOverviewView: Encodable {
    /// What the community calls itself; nil outside a workspace.
    let title: String?
    let steps: [Step]

    struct Step: Encodable {
        let number: Int
        let name: String
        let short: String
        /// How far the workspace answers its questions; nil outside one.
        let mark: String?
        let answered: Int
        let asked: Int
    }
}

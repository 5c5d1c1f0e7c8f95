import CopTemplates

/// The comments that `cop` puts into a new file, so that a generated one has them where an everyday
/// one has.
struct ScaffoldComments {
    /// The lines at the top.
    let head: String
    /// The lines right above a key of the outermost level, by that key.
    let above: [String: String]

    /// - Parameter name: the form of a file, such as `person.yaml`.
    init(_ name: String) {
        let form = TemplateLibrary(language: "en").builtIn("workspace/\(name)") ?? ""
        var (head, above): (String?, [String: String]) = (nil, [:])
        var comment = ""
        for line in form.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("#") {
                comment += "\(line)\n"
            } else {
                let key = line.prefix { $0 != ":" }
                if head == nil {
                    head = comment
                } else if !comment.isEmpty, !key.isEmpty {
                    above[String(key)] = comment
                }
                comment = ""
            }
        }
        self.head = head ?? comment
        self.above = above
    }
}

/// Goes through the values of records, whatever records they are in, and may change them.
///
/// Every field is declared, so that every field goes by: a text that a later version of the format
/// adds is seen before anyone thinks of it.
public protocol ValueMap: AnyObject {
    /// A text that somebody wrote; nil leaves it out.
    func text(_ text: String, in field: FieldShape) -> String?
    /// The id of a record, or a reference to one.
    func id(_ id: String) -> String
    /// A word of the community's own that is no id of a record; nil leaves it out.
    func slug(_ slug: Slug, in field: FieldShape) -> Slug?
}

/// Why a file was left as it was: an edit could not be made without touching anything else.
public struct EditError: Error, Sendable, Equatable {
    /// What stands in the way, and where.
    ///
    /// In a list of edits, its place is in the file as the edits before the failing one left it.
    public let diagnostic: Diagnostic

    public init(_ diagnostic: Diagnostic) {
        self.diagnostic = diagnostic
    }
}

/// What can prevent an edit of a file that can be read.
extension DiagnosticCode {
    public static let nothingToEdit = DiagnosticCode(
        "nothing-to-edit",
        """
        A command was to change a value that the file does not have, or has in another form, \
        such as a text where a list should be. Look at the place the message names; the \
        reference page of the file shows its form.
        """)
    public static let sharedValue = DiagnosticCode(
        "shared-value",
        """
        A value marked '&name' is used again elsewhere as '*name'. To change it in one place \
        would change it in the other as well, so the file was left as it is. Write the value \
        out in both places, or edit the file by hand.
        """)
    public static let uncertainEdit = DiagnosticCode(
        "uncertain-edit",
        """
        After every change the file is read again and compared with what it should now hold. \
        Here that comparison failed, because the place is written in an unusual way, so the \
        file was left as it is. Edit it by hand, or write the place more plainly.
        """)

    /// Every code of an edit, in the order of the reference page.
    public static let editCodes: [DiagnosticCode] = [nothingToEdit, sharedValue, uncertainEdit]
}

import CopYAML

/// What can be wrong with a file of forms that were filled in elsewhere.
extension DiagnosticCode {
    public static let importTable = DiagnosticCode(
        "import-table",
        """
        A file that should be imported is not a table of forms: it is empty, or a workbook, or \
        too large, or none of its columns tells whose form a row is. Save the answers as CSV, \
        with a row of headers, and say with --map which column holds the name.
        """)
    public static let importRecord = DiagnosticCode(
        "import-record",
        """
        A row of an imported file has more or fewer cells than there are headers, or its \
        quotation marks do not match, so that nobody can tell which answer belongs to which \
        question. A text that holds a delimiter, a quotation mark or a line break stands between \
        quotation marks, and those within it are written twice. The other rows are imported.
        """)
    public static let importValue = DiagnosticCode(
        "import-value",
        """
        A cell of an imported file holds something that its field does not take: a date that no \
        calendar has, an e-mail address without '@'. Correct the cell and import the file \
        again: what was imported before is recognised. Or map another column to the field.
        """)
    public static let importName = DiagnosticCode(
        "import-name",
        """
        A row of an imported file tells neither by name nor by e-mail address whose form it is, \
        or holds the address of somebody new without a name. Fill in the name, or delete the row.
        """)
    public static let importPerson = DiagnosticCode(
        "import-person",
        """
        It cannot be told whose form a row of an imported file is: somebody of the same name has \
        another e-mail address, two names share one address, or no id can be made of the name. \
        The row is left out rather than ascribed to the wrong person. People are recognised by \
        e-mail address first, and then by name, whatever its case and accents.
        """)
    public static let importTwice = DiagnosticCode(
        "import-twice", severity: .warning,
        """
        Somebody filled in the same form twice. The later one counts, by its date and time, or \
        else the lower row. Nothing of the earlier one is imported.
        """)
    public static let importEmpty = DiagnosticCode(
        "import-empty", severity: .warning,
        """
        A row of an imported file tells who somebody is, but answers no question, as when a form \
        was opened and left. Nothing is imported of it.
        """)
    public static let importDiffers = DiagnosticCode(
        "import-differs", severity: .warning,
        """
        A row of an imported file says something else than what is in the workspace already. \
        What is there stays: somebody may have corrected it in a talk. Compare the two, and \
        change the file in people/ or intakes/ by hand where the form is right.
        """)

    /// The codes of imports, in the order of the reference page.
    public static let importCodes: [DiagnosticCode] = [
        importTable, importRecord, importValue, importName, importPerson, importTwice, importEmpty,
        importDiffers,
    ]
}

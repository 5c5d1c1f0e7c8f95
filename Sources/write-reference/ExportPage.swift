import CopReports

/// `docs/export.md`: what `cop export` writes, with every table and its columns.
enum ExportPage {
    static let path = "docs/export.md"

    static var text: String {
        """
        <!-- Written by `swift run write-reference`. Do not edit. -->

        # Taking a community to other programs

        The files of a workspace are yours and plain already. `cop export` puts what is in them into \
        the forms that other programs take:

        | | for | what it holds |
        | --- | --- | --- |
        | `cop export csv people` | a spreadsheet | one list, here of people |
        | `cop export csv --output DIR` | a spreadsheet or a database | every list, a file each |
        | `cop export json` | a program | everything in one document, with the keys of the files |
        | `cop export ics` | a calendar | the sessions: when, where and what for |
        | `cop export graphml` | Gephi, visone, networkx | the social map as of a day (`--as-of`) |

        ## Who it is for

        `--audience` is `group` unless said otherwise, and means what it does for reports. What is \
        left out is counted on standard error.

        - `facilitators` get everything but private diary entries.
        - `group`: also without intakes, contracts, talks with prospects and individual competences, \
        e-mail addresses, telephone numbers and notes on people, and what is marked for facilitators.
        - `public`: by the rule that the group decided on. Open: as for the group, without what is not \
        marked as public. Chatham House Rule: nobody can be known from it. Letters stand for people \
        and organisations, other letters in each file, so that nobody can put two lists together; \
        sentences that tell of somebody in another way are left out. Non-disclosure, or no rule \
        yet: nothing is exported.

        The calendar never holds minutes, decisions or anything else that was said.

        ## Tables

        Comma-separated values as RFC 4180 has them, in UTF-8, with a row of headers. A spreadsheet that \
        expects semicolons, as Excel does where numbers have decimal commas, takes \
        `--delimiter semicolon`; Excel knows the letters of every language by `--bom`.

        A list of words stands in one cell, with semicolons between them. A list of records, such as \
        the decisions of a session, is a table of its own, whose first columns say to what each row \
        belongs. What has no id goes by its number (`no`), as `cop NOUN list` has it. The columns are \
        the keys that [format.md](format.md) explains. Control characters, which no spreadsheet shows, \
        are left out; JSON has them.

        A text that begins with `=`, `+`, `-` or `@`, blanks before it or not, could be taken for a \
        formula and computed as soon as somebody opens the file. Such a cell has an apostrophe before \
        it; a number such as -3 has not. To have the text as it was, take one apostrophe away \
        from every cell that begins with apostrophes and then such a sign: find the regular expression \
        `^'('*\\s*[=+@-])` and put `$1` in its place.

        This protects a table that is read with the delimiter that it was written with.

        | table | noun | columns |
        | --- | --- | --- |
        \(ExportTable.all.map(row).joined(separator: "\n"))

        """
    }

    private static func row(_ table: ExportTable) -> String {
        let columns = table.columns.map { "`\($0)`" }.joined(separator: ", ")
        return "| `\(table.name)` | \(table.noun.map { "`\($0)`" } ?? "") | \(columns) |"
    }
}

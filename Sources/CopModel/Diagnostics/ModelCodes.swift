import CopYAML

/// What can be wrong with a record that is proper YAML.
extension DiagnosticCode {
    public static let unknownKey = DiagnosticCode(
        "unknown-key",
        """
        A record holds a key that the format does not know, so what stands behind it would not \
        be read. Most often it is a slip of the keyboard; the message names the nearest key. \
        Remarks of your own belong in 'notes:' or in a comment after '#'.
        """)
    public static let missingKey = DiagnosticCode(
        "missing-key",
        """
        A record lacks a key without which it means nothing, such as a session without a date. \
        Add the key; the message says what belongs there.
        """)
    public static let wrongType = DiagnosticCode(
        "wrong-type",
        """
        Where a list should stand there is a single text, or the other way round. A list has \
        one item a line after '- ', or stands between brackets: 'in: pipes' becomes \
        'in: [pipes]'. A text that holds ': ' or begins with '[' or '{' is read as something \
        else than a text: '- First: look' becomes '- "First: look"'.
        """)
    public static let emptyItem = DiagnosticCode(
        "empty-item", severity: .warning,
        """
        A list has a '-' with nothing behind it. Fill it in, or delete the line.
        """)
    public static let invalidChoice = DiagnosticCode(
        "invalid-choice",
        """
        A field that takes one of a few words holds another. The message lists the words; they \
        are English in every language, so that tools and people of all CoPs can read them.
        """)
    public static let invalidValue = DiagnosticCode(
        "invalid-value",
        """
        A field that takes a number, or true or false, holds something else, or a number \
        outside its range. 'minutes: half an hour' becomes 'minutes: 30', and \
        'lasting: likely' becomes 'lasting: true'.
        """)
    public static let invalidDate = DiagnosticCode(
        "invalid-date",
        """
        A date is not written as year, month and day, or no calendar has it, such as 30 \
        February. 15 January 2026 is written as 2026-01-15.
        """)
    public static let invalidTime = DiagnosticCode(
        "invalid-time",
        """
        A time of the day is not written as hours and minutes between 00:00 and 23:59. Half \
        past nine is written as 09:30, half past eight in the evening as 20:30.
        """)
    public static let timeOrder = DiagnosticCode(
        "time-order",
        """
        Something ends before it begins: a session whose 'until' is not later than its 'from', \
        a tie or a membership that ends before it started, an entry of a question's history \
        before the question was raised. One of the two is mistyped.
        """)
    public static let invalidID = DiagnosticCode(
        "invalid-id",
        """
        An id names a record in files, file names and commands, so it is kept to lower-case \
        letters without accents, digits, and single hyphens between them: 'Anna de Vries' \
        becomes 'anna-de-vries'. So are words that are compared, such as a sector.
        """)
    public static let duplicateID = DiagnosticCode(
        "duplicate-id",
        """
        Two records have the same id, so a reference to it could mean either. Rename one of \
        them, and the references that mean it; 'git log -p FILE' tells who added which. People, organisations and coalitions share one \
        set of ids, since they stand on one social map. A contract that one side signed twice \
        gets this code as well, and so does a column of imported forms that is named twice.
        """)
    public static let unknownReference = DiagnosticCode(
        "unknown-reference",
        """
        A record refers to another by an id that nothing has. Either the id is mistyped, and \
        the message names the nearest, or the record is yet to be added, for instance with \
        'cop person add'. It is the id that counts, not the name: 'host: Anna de Vries' becomes \
        'host: anna-de-vries'.
        """)
    public static let idMismatch = DiagnosticCode(
        "id-mismatch",
        """
        A file that holds one record is named after its id, and the two differ here. Rename the \
        file, or correct the id. The file of a session begins with its date.
        """)
    public static let unsupportedFormat = DiagnosticCode(
        "unsupported-format",
        """
        The 'format' in cop.yaml is one that this version of cop does not know. Files are never \
        changed to another format by themselves: install a newer cop, or correct the number.
        """)
    public static let emptyEntry = DiagnosticCode(
        "empty-entry",
        """
        A diary entry holds none of its texts: event, highlight, insight, did_differently, \
        question, feeling or text. Write at least one, or delete the entry.
        """)
    public static let severalDocuments = DiagnosticCode(
        "several-documents",
        """
        A file that holds one record has a line '---' with more behind it. Only diaries are \
        streams of documents; what stands behind the line is not read here.
        """)
    public static let unknownFile = DiagnosticCode(
        "unknown-file", severity: .warning,
        """
        A YAML file stands where cop looks for files of the workspace, but under a name that \
        the format does not know, so it is not read: with a misspelt name, in a folder inside \
        people/, or ending in .yml or .YAML. Rename it, or move it to a folder of its own.
        """)
    public static let unreadableFile = DiagnosticCode(
        "unreadable-file",
        """
        A file or folder of the workspace is there but cannot be read. A folder may stand where \
        a file should be, or a file where a folder should be; a link may lead nowhere; or the \
        file may be closed to you. Nothing that refers to what it holds is called a mistake.
        """)
    public static let outsideLink = DiagnosticCode(
        "outside-link", severity: .warning,
        """
        A link leads out of the workspace. That is fine where you made it, for instance to keep \
        the diaries elsewhere: what stands there is read, and changed, as if it stood here, and a \
        command that changes it says so. In a workspace that you got from somebody else, look where \
        it leads before you add anything, and remove the link if it is not your wish.
        """)
    public static let sharedPrivateEntry = DiagnosticCode(
        "shared-private-entry",
        """
        A diary entry is marked private, but stands in a file that git shares with everyone who \
        has the workspace. Move it to the same file under diaries/private/, which git ignores. A \
        reflection marked private gets this code as well: reflections.yaml is shared.
        """)
    public static let trackedPrivateFile = DiagnosticCode(
        "tracked-private-file",
        """
        Git keeps a file of diaries/private/, so that whoever gets the workspace gets what was \
        written for nobody else. 'git rm --cached' makes git forget the file and leaves it on \
        your disk; the line 'diaries/private/' in .gitignore keeps it from being added again. \
        What was committed before stays in the history: if that was shared, tell the person.
        """)
    public static let selfTie = DiagnosticCode(
        "self-tie",
        """
        A tie leads from someone to themself, which says nothing on a social map. One of the \
        two ends is probably mistyped.
        """)

    public static let changedAfterSigning = DiagnosticCode(
        "changed-after-signing",
        """
        A contract says something else than what one side signed: a digest of 'gives', 'expects' \
        and 'terms' is kept with each signature, and it no longer fits. How the texts are written, \
        their line breaks and comments make no difference. Put back what was signed, or let that \
        side sign anew with 'cop contract sign ID --by SIDE --again'.
        """)
    public static let hiddenReference = DiagnosticCode(
        "hidden-reference",
        """
        A command that must find every reference to a record, since it renames or removes it, met \
        a file that cannot be read in full, so a reference there would be missed. Nothing was \
        changed. Mend the errors that it shows, then give the command again.
        """)
    public static let stillInUse = DiagnosticCode(
        "still-in-use",
        """
        A record was to be removed to which others refer, and their references would lead \
        nowhere. Nothing was changed. Remove those references first, or let them lead to another \
        record; a person's intake, contract and diary count as well.
        """)

    /// Every code of this layer, in the order of the reference page.
    public static let modelCodes: [DiagnosticCode] = [
        unknownKey, missingKey, wrongType, emptyItem, invalidChoice, invalidValue, invalidDate,
        invalidTime, timeOrder, invalidID, duplicateID, unknownReference, idMismatch,
        unsupportedFormat, emptyEntry, severalDocuments, unknownFile, unreadableFile,
        outsideLink, sharedPrivateEntry, trackedPrivateFile, selfTie, changedAfterSigning,
        hiddenReference,
        stillInUse,
    ]
}

/// What can be wrong with a file before anything is known about what it should hold.
extension DiagnosticCode {
    public static let invalidUTF8 = DiagnosticCode(
        "invalid-utf8",
        """
        The file holds bytes that are not UTF-8 text. This happens when a file was saved in an \
        older encoding, such as Windows-1252 or UTF-16. Open it in an editor that shows the \
        encoding, check the accented letters, and save it as UTF-8.
        """)
    public static let controlCharacter = DiagnosticCode(
        "control-character",
        """
        The text holds an invisible control character, which YAML does not allow. It usually \
        comes along when text is pasted from a terminal or another document. Delete it; the \
        caret shows where it stands.
        """)
    public static let nulByte = DiagnosticCode(
        "nul-byte",
        """
        The file holds a NUL byte, which text never does. Either it is not a text file, or it \
        was damaged, for instance by a computer that lost power while it was written. Restore it \
        from git, or delete the damaged part.
        """)
    public static let conflictMarker = DiagnosticCode(
        "conflict-marker",
        """
        Two people changed the same lines, and git left both versions in the file between the \
        lines '<<<<<<<', '=======' and '>>>>>>>'. Keep what should stay of both, delete the \
        three marker lines, and save. Where both only added records, git had not been told yet \
        how to join them: a cop command run in the repository tells it, and then \
        'git checkout --merge FILE' joins them.
        """)
    public static let tabIndentation = DiagnosticCode(
        "tab-indentation",
        """
        A line is indented with a tab, or a list item is. YAML indents with spaces only. Replace each \
        tab at the start of the line by spaces, as many as the lines around it have, and a tab \
        behind the '-' of a list item by one.
        """)
    public static let unclosedQuote = DiagnosticCode(
        "unclosed-quote",
        """
        A text begins with a quotation mark that is never closed, so everything after it is \
        read as part of the text. Put the same mark at the end. Within '…' an apostrophe is \
        written twice: 'it''s'.
        """)
    public static let textAfterQuote = DiagnosticCode(
        "text-after-quote",
        """
        A text in quotes goes on after its closing mark. Put quotes around the whole of it. \
        A mark within it is written twice, 'it''s', or with a backslash, "say \\"no\\"".
        """)
    public static let unclosedBracket = DiagnosticCode(
        "unclosed-bracket",
        """
        A list '[…]' or mapping '{…}' is opened and not closed, or a comma is missing in it. A \
        text that begins with a bracket needs quotes around it.
        """)
    public static let strayColon = DiagnosticCode(
        "stray-colon",
        """
        A colon followed by a space stands inside a text without quotes, or a key stands where \
        none can be. Put quotes around a text that holds ': ', or write it on lines of its own \
        below 'key: |'.
        """)
    public static let missingColon = DiagnosticCode(
        "missing-colon",
        """
        A line between 'key: value' lines has no colon. Either the colon after the key is \
        missing, or the line continues the text above it and should be indented deeper.
        """)
    public static let missingSpace = DiagnosticCode(
        "missing-space",
        """
        After the colon of 'key: value' and after the dash of '- item' a space is needed. \
        Without it, the line is an ordinary text.
        """)
    public static let badIndentation = DiagnosticCode(
        "bad-indentation",
        """
        A line begins too far to the left or to the right for where it stands. Lines of one \
        list or mapping begin in the same column; what belongs to a key is indented deeper \
        than the key.
        """)
    public static let reservedCharacter = DiagnosticCode(
        "reserved-character",
        """
        A text begins with a character that means something else in YAML, such as '@', '`' or \
        '%'. Put quotes around the text.
        """)
    public static let unknownEscape = DiagnosticCode(
        "unknown-escape",
        """
        Within double quotes a backslash begins an escape such as \\n or \\u00e9, and this one \
        is unknown. Write the backslash twice, or use single quotes, in which it is an ordinary \
        character.
        """)
    public static let undefinedAlias = DiagnosticCode(
        "undefined-alias",
        """
        A value begins with '*', which in YAML refers to a value marked with '&', and there is \
        none of that name. Put quotes around a text that begins with '*'.
        """)
    public static let recursiveAlias = DiagnosticCode(
        "recursive-alias",
        """
        A reference '*name' stands inside the very value that it refers to, so it has no end. \
        Write the value out instead.
        """)
    public static let aliasExpansion = DiagnosticCode(
        "alias-expansion",
        """
        References '*name' to values that hold references themselves, or to long texts, multiply \
        to more than a person could write. Such a file is meant to exhaust a computer's memory. \
        Write the values out.
        """)
    public static let nestingTooDeep = DiagnosticCode(
        "nesting-too-deep",
        """
        Lists or mappings are nested deeper than any record of a workspace is. Look for \
        brackets that were opened and not closed.
        """)
    public static let duplicateKey = DiagnosticCode(
        "duplicate-key",
        """
        The same key stands twice in one mapping, so one of the two values would be lost. Keep \
        one of them, or join the two values.
        """)
    public static let complexKey = DiagnosticCode(
        "complex-key",
        """
        A key is a list, a mapping or a reference. Keys are plain words; a text that begins \
        with '{', '[', '*' or '?' needs quotes.
        """)
    public static let cutByComment = DiagnosticCode(
        "cut-by-comment", severity: .warning,
        """
        A text without quotes is followed by a space and '#', which begins a comment: 'find leak \
        #1' is read as 'find leak'. Put quotes around a text that holds ' #'. If it is a comment, \
        write a space after the '#'.
        """)
    public static let syntax = DiagnosticCode(
        "syntax",
        """
        The text is not YAML for a reason that has no page of its own. Compare the line with \
        its neighbours; most often a quotation mark, a bracket or an indentation is off.
        """)

    /// Every code of this layer, in the order of the reference page.
    public static let syntaxCodes: [DiagnosticCode] = [
        invalidUTF8, controlCharacter, nulByte, conflictMarker, tabIndentation, unclosedQuote,
        textAfterQuote, unclosedBracket, strayColon, missingColon, missingSpace, badIndentation,
        reservedCharacter, unknownEscape, undefinedAlias, recursiveAlias, aliasExpansion,
        nestingTooDeep, duplicateKey, complexKey, cutByComment, syntax,
    ]
}

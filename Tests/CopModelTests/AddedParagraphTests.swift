import Testing

@testable import CopModel

/// A text that is told again, or more of it.
struct AddedParagraphTests {
    @Test(
        arguments: [
            ("", "New", "New"), ("\n", "New", "New"), ("Old", "New", "Old\n\nNew"),
            ("Old\n", "New", "Old\n\nNew\n"), ("Old\n\nMore\n", "New", "Old\n\nMore\n\nNew\n"),
            // Words that stand there as a part of others are not said yet.
            ("Yes, but no", "Yes", "Yes, but no\n\nYes"),
            ("One\n\nTwo", "Two\n\nOne", "One\n\nTwo\n\nTwo\n\nOne"),
        ])
    func isAdded(old: String, new: String, whole: String) {
        #expect(old.adding(paragraph: new) == whole)
    }

    @Test(
        arguments: [
            ("Said", "Said"), ("Said\n", "Said"), ("First\n\nSaid\n\nLast", "Said"),
            ("One\n\nTwo\n\nThree\n", "Two\n\nThree"), ("In two\nlines", "In  two lines"),
            ("Old", " \n "),
        ])
    func standsAlready(old: String, new: String) {
        #expect(old.adding(paragraph: new) == nil)
    }
}

import CopModel

/// Writes the lines of an iCalendar object (RFC 5545).
struct CalendarText {
    private(set) var text = ""

    /// Adds a property whose value is written as it stands.
    ///
    /// - Parameter name: with its parameters, such as `DTSTART;VALUE=DATE`.
    mutating func add(_ name: String, _ value: String) {
        text += Self.folded("\(name):\(value)")
    }

    /// Adds a property that holds a text; nothing for a text that says nothing (3.3.11).
    mutating func add(_ name: String, text value: String) {
        var escaped = String.UnicodeScalarView()
        for scalar in value.visibleScalars {
            switch scalar {
            case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
            case "\n": escaped.append(contentsOf: ["\\", "n"])
            default: escaped.append(scalar)
            }
        }
        if !escaped.isEmpty { add(name, String(escaped)) }
    }

    /// Adds a component with what is in it.
    mutating func component(_ name: String, _ content: (inout CalendarText) -> Void) {
        add("BEGIN", name)
        content(&self)
        add("END", name)
    }

    /// The most octets of a line, without its break (3.1).
    private static let width = 75

    /// A line in pieces, each but the first after a blank; no character is broken.
    private static func folded(_ line: String) -> String {
        var result = ""
        var length = 0
        for scalar in line.unicodeScalars {
            let size = String(scalar).utf8.count
            if length + size > width {
                result += "\r\n "
                length = 1
            }
            result.unicodeScalars.append(scalar)
            length += size
        }
        return result + "\r\n"
    }
}

extension Day {
    /// As iCalendar has it: `20260115`.
    var compact: String { description.replacing("-", with: "") }
}

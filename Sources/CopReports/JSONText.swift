import CopYAML
import Foundation

/// Records as JSON, with the keys that they have in their files.
public enum JSONText {
    public static func text(_ value: Value) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let json = String(decoding: try encoder.encode(JSONValue(value: value)), as: UTF8.self)
        return safeJSON(json) + "\n"
    }
}

/// A value in the types of JSON: what is written plain is a number, a truth value or a date.
private struct JSONValue: Encodable {
    let value: Value

    private struct Key: CodingKey {
        let stringValue: String
        let intValue: Int? = nil
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    func encode(to encoder: any Encoder) throws {
        switch value {
        case .mapping(let entries):
            var container = encoder.container(keyedBy: Key.self)
            for entry in entries {
                try container.encode(
                    JSONValue(value: entry.value), forKey: Key(stringValue: entry.key))
            }
        case .list(let values):
            var container = encoder.unkeyedContainer()
            for value in values { try container.encode(JSONValue(value: value)) }
        case .null:
            var container = encoder.singleValueContainer()
            try container.encodeNil()
        case .text(let text):
            var container = encoder.singleValueContainer()
            try container.encode(text)
        case .plain(let text):
            var container = encoder.singleValueContainer()
            if let number = Int(text) {
                try container.encode(number)
            } else if let flag = Bool(text) {
                try container.encode(flag)
            } else {
                try container.encode(text)
            }
        }
    }
}

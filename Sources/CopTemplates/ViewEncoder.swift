/// Turns a view model into names and values, keeping the names whose value is nil: a template
/// may ask for them, and must not find a value of the same name further out.
struct ViewEncoder: Encoder {
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]
    private let result = Box()

    final class Box { var value = ViewValue.null }

    static func encode(_ value: some Encodable) throws -> ViewValue {
        let encoder = ViewEncoder()
        try value.encode(to: encoder)
        return encoder.result.value
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        if case .object = result.value {} else { result.value = .object([]) }
        return KeyedEncodingContainer(Keyed(box: result))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        result.value = .list([])
        return Unkeyed(box: result)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { Single(box: result) }

    /// Text, numbers and truth by the shortest way; everything else by its own encoding.
    private static func view<T: Encodable>(_ value: T) throws -> ViewValue {
        switch value {
        case let text as String: .text(text)
        case let number as Int: .number(String(number))
        case let flag as Bool: .bool(flag)
        case let number as Double: .number(String(number))
        default: try encode(value)
        }
    }

    private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
        let codingPath: [any CodingKey] = []
        let box: Box

        private func set(_ value: ViewValue, _ key: Key) {
            guard case .object(var fields) = box.value else { return }
            box.value = .null
            fields.append(ViewValue.Field(name: key.stringValue, value: value))
            box.value = .object(fields)
        }

        func encodeNil(forKey key: Key) { set(.null, key) }
        func encode(_ value: some Encodable, forKey key: Key) throws { set(try view(value), key) }

        func encodeIfPresent<T: Encodable>(_ value: T?, forKey key: Key) throws {
            if let value { try encode(value, forKey: key) } else { set(.null, key) }
        }
        func encodeIfPresent(_ value: String?, forKey key: Key) {
            set(value.map { .text($0) } ?? .null, key)
        }
        func encodeIfPresent(_ value: Bool?, forKey key: Key) {
            set(value.map { .bool($0) } ?? .null, key)
        }
        func encodeIfPresent(_ value: Int?, forKey key: Key) {
            set(value.map { .number(String($0)) } ?? .null, key)
        }
        func encodeIfPresent(_ value: Double?, forKey key: Key) {
            set(value.map { .number(String($0)) } ?? .null, key)
        }

        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type, forKey key: Key
        ) -> KeyedEncodingContainer<Nested> {
            preconditionFailure("view models are plain structs: \(key.stringValue)")
        }
        func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
            preconditionFailure("view models are plain structs: \(key.stringValue)")
        }
        func superEncoder() -> any Encoder { preconditionFailure("view models have no super") }
        func superEncoder(forKey key: Key) -> any Encoder { superEncoder() }
    }

    private struct Unkeyed: UnkeyedEncodingContainer {
        let codingPath: [any CodingKey] = []
        let box: Box
        var count: Int { if case .list(let values) = box.value { values.count } else { 0 } }

        private func append(_ value: ViewValue) {
            guard case .list(var values) = box.value else { return }
            box.value = .null
            values.append(value)
            box.value = .list(values)
        }

        func encodeNil() { append(.null) }
        func encode<T: Encodable>(_ value: T) throws { append(try view(value)) }
        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type
        ) -> KeyedEncodingContainer<Nested> {
            preconditionFailure("view models are plain structs")
        }
        func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
            preconditionFailure("view models are plain structs")
        }
        func superEncoder() -> any Encoder { preconditionFailure("view models have no super") }
    }

    private struct Single: SingleValueEncodingContainer {
        let codingPath: [any CodingKey] = []
        let box: Box

        func encodeNil() { box.value = .null }
        func encode<T: Encodable>(_ value: T) throws { box.value = try view(value) }
        func encode(_ value: String) { box.value = .text(value) }
        func encode(_ value: Int) { box.value = .number(String(value)) }
        func encode(_ value: Bool) { box.value = .bool(value) }
        func encode(_ value: Double) { box.value = .number(String(value)) }
    }
}

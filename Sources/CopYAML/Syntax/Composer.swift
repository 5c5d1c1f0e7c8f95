import CLibYAML

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Builds the flat trees of a stretch of YAML out of libyaml's events.
///
/// A composer stops at the first thing that cannot be read; `StreamParser` decides what then.
struct Composer {
    private(set) var nodes: [NodeRecord] = []
    private(set) var decoded: [UInt8] = []
    private(set) var documents: [Document] = []
    /// What is wrong in documents that could be read otherwise, such as duplicate keys.
    private(set) var diagnostics: [Diagnostic] = []

    let file: SourceFile
    private let mask: LineBreakMask?
    /// Collections that are open: index into `nodes`, and the number of children so far.
    private var open: [Int] = []
    /// The keys of the mapping that is being checked; kept to save an allocation a mapping.
    private var keys: [Int] = []
    private var anchors: [String: Int] = [:]
    private var expansion = AliasExpansion()
    private var documentStart = 0

    /// Deeper nesting than people write; it bounds what a hostile file can cost.
    static let maximumDepth = 64

    init(_ file: SourceFile) {
        self.file = file
        mask = LineBreakMask(file.bytes)
    }

    /// Reads the documents in a range of the file, which must not begin with a byte order mark.
    ///
    /// On a problem, everything read from the range is taken back and the problem returned.
    mutating func compose(_ range: Range<Int>) -> Diagnostic? {
        let before = (nodes.count, decoded.count, documents.count, diagnostics.count)
        let expanded = expansion.total
        let problem = (mask?.bytes ?? file.bytes).withUnsafeBufferPointer { bytes in
            run(UnsafeBufferPointer(rebasing: bytes[..<range.upperBound]), from: range.lowerBound)
        }
        guard let problem else { return nil }
        nodes.removeSubrange(before.0...)
        decoded.removeSubrange(before.1...)
        documents.removeSubrange(before.2...)
        diagnostics.removeSubrange(before.3...)
        open.removeAll()
        expansion.total = expanded
        return problem
    }

    /// Records that a document could not be read.
    mutating func addBrokenDocument(_ range: Range<Int>) {
        documents.append(Document(range: range, isBroken: true, root: nil))
    }

    private mutating func run(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Diagnostic? {
        // libyaml keeps pointers into its own struct: it must not move while it is in use.
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        defer { parser.deallocate() }
        guard yaml_parser_initialize(parser) == 1 else { return outOfMemory(at: start) }
        defer { yaml_parser_delete(parser) }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(
            parser, bytes.baseAddress.map { $0 + start }, bytes.count - start)

        var cursor = ByteCursor(bytes, start: start)
        documentStart = start
        expansion.forget()
        var event = yaml_event_t()
        while true {
            guard yaml_parser_parse(parser, &event) == 1 else {
                return SyntaxProblem(
                    parser.pointee, file, bytes: bytes, start: start, state: readingState
                ).diagnostic
            }
            defer { yaml_event_delete(&event) }
            if event.type == YAML_STREAM_END_EVENT { return nil }
            if let problem = add(event, bytes, &cursor) { return problem }
        }
    }

    private mutating func add(
        _ event: yaml_event_t, _ bytes: UnsafeBufferPointer<UInt8>, _ cursor: inout ByteCursor
    ) -> Diagnostic? {
        switch event.type {
        case YAML_DOCUMENT_START_EVENT:
            documentStart = cursor.byteOffset(ofScalar: event.start_mark.index)
            anchors.removeAll(keepingCapacity: true)
            documents.append(
                Document(range: documentStart..<documentStart, isBroken: false, root: nodes.count))
        case YAML_DOCUMENT_END_EVENT:
            let end = cursor.byteOffset(ofScalar: event.end_mark.index)
            let root = documents.last?.root
            documents[documents.count - 1] = Document(
                range: documentStart..<max(end, documentStart), isBroken: false, root: root)
        case YAML_SCALAR_EVENT:
            return addScalar(event, bytes, &cursor)
        case YAML_ALIAS_EVENT:
            return addAlias(event, &cursor)
        case YAML_SEQUENCE_START_EVENT:
            let isFlow = event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
            return openCollection(
                .sequence, isFlow ? .flow : .block, event,
                properties: (event.data.sequence_start.anchor, event.data.sequence_start.tag),
                bytes, &cursor)
        case YAML_MAPPING_START_EVENT:
            let isFlow = event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
            return openCollection(
                .mapping, isFlow ? .flow : .block, event,
                properties: (event.data.mapping_start.anchor, event.data.mapping_start.tag),
                bytes, &cursor)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
            return closeCollection(event, &cursor)
        default:
            break
        }
        return nil
    }

    private var readingState: SyntaxProblem.ReadingState {
        let isQuoted = nodes.last.map { $0.style == .singleQuoted || $0.style == .doubleQuoted }
        // A pair in a list, `[a: b]`, is a mapping in flow style without brackets.
        let openBracket = open.last {
            let first = file.bytes[Int(nodes[$0].start)]
            return nodes[$0].style == .flow
                && (first == UInt8(ascii: "[") || first == UInt8(ascii: "{"))
        }
        return SyntaxProblem.ReadingState(
            lastQuoted: isQuoted == true ? nodes.last.map { Int($0.start)..<Int($0.end) } : nil,
            openBracket: openBracket.map { Int(nodes[$0].start) })
    }

    // MARK: Scalars and aliases

    private mutating func addScalar(
        _ event: yaml_event_t, _ bytes: UnsafeBufferPointer<UInt8>, _ cursor: inout ByteCursor
    ) -> Diagnostic? {
        let scalar = event.data.scalar
        let style = NodeStyle(scalar.style)
        let hasProperties = scalar.anchor != nil || scalar.tag != nil
        var start = cursor.byteOffset(ofScalar: event.start_mark.index)
        var end = cursor.byteOffset(ofScalar: event.end_mark.index)
        if hasProperties { start = min(skipProperties(bytes, from: start), end) }
        if style == .literal || style == .folded {
            end = blockScalarEnd(bytes, from: start, to: end)
        }
        register(scalar.anchor)

        let isQuoted = style == .singleQuoted || style == .doubleQuoted
        let inner = isQuoted ? min(start + 1, end)..<max(start + 1, end - 1) : start..<end
        let value = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        let isVerbatim =
            value.count == inner.count
            && (value.isEmpty
                || memcmp(value.baseAddress!, bytes.baseAddress! + inner.lowerBound, value.count)
                    == 0)
        let text = isVerbatim ? inner : decoded.count..<decoded.count + value.count
        if !isVerbatim {
            decoded.append(contentsOf: value)
            mask?.unmask(&decoded, from: text.lowerBound)
        }
        nodes.append(
            NodeRecord(
                start: UInt32(start), end: UInt32(end), next: UInt32(nodes.count + 1),
                textStart: UInt32(text.lowerBound), textEnd: UInt32(text.upperBound),
                kind: .scalar, style: style, isDecoded: !isVerbatim, hasProperties: hasProperties))
        return nil
    }

    private mutating func addAlias(
        _ event: yaml_event_t, _ cursor: inout ByteCursor
    ) -> Diagnostic? {
        let start = cursor.byteOffset(ofScalar: event.start_mark.index)
        let end = cursor.byteOffset(ofScalar: event.end_mark.index)
        let name = String(cString: event.data.alias.anchor)
        let range = SourceRange(file, start..<end)
        guard let target = anchors[name] else {
            return Diagnostic(
                .undefinedAlias, "nothing in this document is marked '&\(name)'", at: range,
                notes: ["'*' begins a reference in YAML; put quotes around a text"],
                fix: isInBrackets
                    ? nil
                    : .quoting(SourceLine(file.bytes, around: start).text(from: start), file.bytes))
        }
        guard !open.contains(target) else {
            return Diagnostic(
                .recursiveAlias, "'*\(name)' refers to something that contains it", at: range,
                notes: ["write the value out instead of using '*\(name)'"])
        }
        guard expansion.add(target: target, in: nodes) else {
            return Diagnostic(
                .aliasExpansion, "the references in this file multiply beyond all bounds",
                at: range, notes: ["write the values out instead of using '*\(name)'"])
        }
        nodes.append(
            NodeRecord(
                start: UInt32(start), end: UInt32(end), next: UInt32(nodes.count + 1),
                textStart: UInt32(target), textEnd: 0,
                kind: .alias, style: .plain, isDecoded: false, hasProperties: false))
        return nil
    }

    private var isInBrackets: Bool { open.last.map { nodes[$0].style == .flow } ?? false }

    private mutating func register(_ anchor: UnsafeMutablePointer<yaml_char_t>?) {
        guard let anchor else { return }
        anchors[String(cString: anchor)] = nodes.count
    }

    // MARK: Collections

    private mutating func openCollection(
        _ kind: NodeKind, _ style: NodeStyle, _ event: yaml_event_t,
        properties: (
            anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?
        ),
        _ bytes: UnsafeBufferPointer<UInt8>, _ cursor: inout ByteCursor
    ) -> Diagnostic? {
        let hasProperties = properties.anchor != nil || properties.tag != nil
        var start = cursor.byteOffset(ofScalar: event.start_mark.index)
        if hasProperties {
            // The event ends where the first thing in the collection begins, or past its own first
            // sign: a bracket, or the dash of a list that is not indented.
            start = cursor.byteOffset(ofScalar: event.end_mark.index)
            let isPastSign =
                style == .flow
                || kind == .sequence && bytes[start...].first != UInt8(ascii: "-")
            if isPastSign { start -= 1 }
        }
        guard open.count < Self.maximumDepth else {
            return Diagnostic(
                .nestingTooDeep,
                "lists and mappings are nested more than \(Self.maximumDepth) deep",
                at: SourceRange(file, start..<start + 1),
                notes: ["look for brackets that were opened and never closed"])
        }
        register(properties.anchor)
        nodes.append(
            NodeRecord(
                start: UInt32(start), end: UInt32(start), next: 0, textStart: 0, textEnd: 0,
                kind: kind, style: style, isDecoded: false, hasProperties: hasProperties))
        open.append(nodes.count - 1)
        return nil
    }

    private mutating func closeCollection(
        _ event: yaml_event_t, _ cursor: inout ByteCursor
    ) -> Diagnostic? {
        let index = open.removeLast()
        nodes[index].next = UInt32(nodes.count)
        // libyaml ends a block past the comments that follow it: its last child ends it.
        if nodes[index].style == .flow {
            nodes[index].end = UInt32(cursor.byteOffset(ofScalar: event.end_mark.index))
        } else if nodes.count > index + 1 {
            nodes[index].end = lastChildEnd(of: index)
        }
        return nodes[index].kind == .mapping ? checkKeys(of: index) : nil
    }

    private func lastChildEnd(of index: Int) -> UInt32 {
        // The node just before `next` is the last leaf, or an empty collection: both know their end.
        var last = index + 1
        while Int(nodes[last].next) < nodes.count { last = Int(nodes[last].next) }
        return nodes[last].end
    }

    // MARK: Keys

    /// Every key must be text, and stand once.
    private mutating func checkKeys(of index: Int) -> Diagnostic? {
        keys.removeAll(keepingCapacity: true)
        var child = index + 1
        while child < nodes.count {
            guard nodes[child].kind == .scalar else {
                return Diagnostic(
                    .complexKey, "a key must be plain text", at: location(of: child),
                    notes: ["put quotes around text that begins with '{', '[', '*' or '&'"])
            }
            keys.append(child)
            child = Int(nodes[Int(nodes[child].next)].next)
        }
        // Pairs are cheap for as many keys as records have; a set bounds what a hostile file costs.
        if keys.count <= 24 {
            for (position, key) in keys.enumerated() {
                if let first = keys[..<position].first(where: { isSameText($0, key) }) {
                    addDuplicate(key, of: first)
                }
            }
        } else {
            var first: [ArraySlice<UInt8>: Int] = [:]
            for key in keys {
                let text = textBytes(nodes[key])
                if let earlier = first[text] {
                    addDuplicate(key, of: earlier)
                } else {
                    first[text] = key
                }
            }
        }
        return nil
    }

    private func isSameText(_ left: Int, _ right: Int) -> Bool {
        let (left, right) = (nodes[left], nodes[right])
        guard left.textEnd - left.textStart == right.textEnd - right.textStart else { return false }
        return textBytes(left).withUnsafeBytes { left in
            textBytes(right).withUnsafeBytes { right in
                left.isEmpty || memcmp(left.baseAddress!, right.baseAddress!, left.count) == 0
            }
        }
    }

    private func textBytes(_ record: NodeRecord) -> ArraySlice<UInt8> {
        (record.isDecoded ? decoded : file.bytes)[Int(record.textStart)..<Int(record.textEnd)]
    }

    /// The text of a key as a headline can hold it.
    private func shortText(of index: Int) -> String {
        let text = String(decoding: textBytes(nodes[index]).prefix(256), as: UTF8.self)
        return text.count <= 60 ? text : text.prefix(60) + "…"
    }

    private func location(of index: Int) -> SourceRange {
        SourceRange(file, Int(nodes[index].start)..<Int(nodes[index].end))
    }

    private mutating func addDuplicate(_ key: Int, of first: Int) {
        // One more than is kept, for whoever keeps them to tell of it.
        guard diagnostics.count <= Problems.limit else { return }
        diagnostics.append(
            Diagnostic(
                .duplicateKey, "'\(shortText(of: key))' stands here twice", at: location(of: key),
                related: [Label(location(of: first), "the first is here")],
                notes: ["keep one of the two; join their values if both matter"]))
    }

    private func outOfMemory(at offset: Int) -> Diagnostic {
        Diagnostic(.syntax, "out of memory while reading", at: SourceRange(file, offset..<offset))
    }
}

extension NodeStyle {
    fileprivate init(_ style: yaml_scalar_style_t) {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: self = .literal
        case YAML_FOLDED_SCALAR_STYLE: self = .folded
        default: self = .plain
        }
    }
}

/// Counts what a file grows to when its aliases are followed.
private struct AliasExpansion {
    /// More nodes than anyone repeats by hand, few enough to walk in a blink.
    private static let maximum = 100_000
    /// So many bytes of text count as a node: a long text is copied wherever it is repeated.
    private static let textUnit = 64
    var total = 0
    private var expandedSize: [Int: Int] = [:]

    /// Prepares for another stretch of the file, whose nodes may stand where others stood.
    mutating func forget() { expandedSize.removeAll() }

    /// Adds one use of an anchored node; false when the file grows too large.
    mutating func add(target: Int, in nodes: [NodeRecord]) -> Bool {
        total += size(of: target, in: nodes)
        return total <= Self.maximum
    }

    /// The nodes below an anchor, with the aliases in it expanded.
    private mutating func size(of index: Int, in nodes: [NodeRecord]) -> Int {
        if let known = expandedSize[index] { return known }
        var size = 0
        for node in nodes[index..<Int(nodes[index].next)] {
            size += 1
            switch node.kind {
            case .alias: size += expandedSize[Int(node.textStart)] ?? 1
            case .scalar: size += Int(node.textEnd - node.textStart) / Self.textUnit
            case .sequence, .mapping: break
            }
            if size > Self.maximum { break }
        }
        expandedSize[index] = size
        return size
    }
}

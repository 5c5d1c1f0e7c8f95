import Foundation

/// Where a node is drawn, in points.
struct DrawnBox {
    let name: String
    let x: Double
    let y: Double
    let width: Double
    let height: Double

    init?(_ object: [String: Any]) {
        guard let name = object["name"] as? String,
            let position = (object["pos"] as? String)?.split(separator: ",").compactMap({
                Double($0)
            }), position.count == 2,
            let width = (object["width"] as? String).flatMap(Double.init),
            let height = (object["height"] as? String).flatMap(Double.init)
        else { return nil }
        self.name = name
        (x, y) = (position[0], position[1])
        (self.width, self.height) = (72 * width, 72 * height)
    }

    /// The line of a node as `dot -Tplain` writes it: its name, place and size in inches.
    init?(plain line: some StringProtocol) {
        let pattern = #/node ("(?:[^"\\]|\\.)*"|\S+) (\S+) (\S+) (\S+) (\S+) .*/#
        guard let match = String(line).wholeMatch(of: pattern)?.output else { return nil }
        let numbers = [match.2, match.3, match.4, match.5].compactMap { Double($0) }
        guard numbers.count == 4 else { return nil }
        name = String(match.1)
        (x, y) = (72 * numbers[0], 72 * numbers[1])
        (width, height) = (72 * numbers[2], 72 * numbers[3])
    }

    /// The pairs of which one lies on the other.
    static func overlaps(among boxes: [DrawnBox]) -> [String] {
        boxes.indices.flatMap { index in
            boxes[..<index].filter { boxes[index].overlaps($0) }
                .map { "\($0.name) and \(boxes[index].name)" }
        }
    }

    func overlaps(_ other: DrawnBox) -> Bool {
        abs(x - other.x) < (width + other.width) / 2
            && abs(y - other.y) < (height + other.height) / 2
    }
}

extension Dot {
    /// The nodes of a graph, without its clusters.
    static func nodes(_ graph: [String: Any]) -> [[String: Any]] {
        objects(graph).filter { $0["nodes"] == nil && $0["subgraphs"] == nil }
    }

    /// The pairs of nodes of which one lies on the other.
    static func overlaps(among nodes: [[String: Any]]) -> [String] {
        DrawnBox.overlaps(among: nodes.compactMap { DrawnBox($0) })
    }

    /// How wide each line of text of an object is, in points.
    static func textWidths(_ object: [String: Any]) -> [Double] {
        let operations = object["_ldraw_"] as? [[String: Any]] ?? []
        return operations.compactMap { operation in
            guard operation["op"] as? String == "T" else { return nil }
            return (operation["width"] as? NSNumber)?.doubleValue
        }
    }
}

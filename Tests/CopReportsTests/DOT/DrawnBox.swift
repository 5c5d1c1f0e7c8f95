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

    func overlaps(_ other: DrawnBox) -> Bool {
        abs(x - other.x) < (width + other.width) / 2
            && abs(y - other.y) < (height + other.height) / 2
    }
}

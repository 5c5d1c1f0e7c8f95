import Mustache

public func spike() -> String { (try? MustacheTemplate(string: "{{a}}").render(["a": "x"])) ?? "" }

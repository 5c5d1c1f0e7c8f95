import Foundation

/// Why no workspace was made.
enum GeneratorProblem: Error, CustomStringConvertible, Equatable {
    case notEmpty(String)
    case cannotWrite(String, Int32)

    var description: String {
        switch self {
        case .notEmpty(let folder):
            "'\(folder)' is not empty; name a new folder, and it will be made"
        case .cannotWrite(let path, let code):
            "'\(path)' cannot be written: \(String(cString: strerror(code)))"
        }
    }
}

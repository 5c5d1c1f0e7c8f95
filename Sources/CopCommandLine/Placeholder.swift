import ArgumentParser
import CopTemplates
import Subprocess

public struct Cop: ParsableCommand {
    public static let configuration = CommandConfiguration(version: "0.1.0")
    @Flag var x = false
    public init() {}
    public func run() throws {
        print(spike())
        if x { Task { _ = try? await Subprocess.run(.name("true"), output: .discarded) } }
    }
}

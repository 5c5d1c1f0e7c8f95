import ArgumentParser

public struct Cop: ParsableCommand { public init() {} }

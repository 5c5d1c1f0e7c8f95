import ArgumentParser
import CopModel

/// Options by which a list keeps only those of its records that someone asks for.
protocol ListFilter: ParsableArguments {
    associatedtype Item

    /// The records that are wanted, in the order given.
    func kept(of items: [Item], in workspace: Workspace) throws -> [Item]
}

/// For lists without such options.
struct NoFilter<Item>: ListFilter {
    func kept(of items: [Item], in workspace: Workspace) -> [Item] { items }
}

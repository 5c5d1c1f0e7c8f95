import CopReports
import CopYAML
import Foundation
import Synchronization

/// `cop report all`: every report of a workspace in a folder, and an index page.
///
/// Nothing is written unless every text could be made. What the index of an earlier run leads to
/// and this one does not is removed, lest a report of a session that is gone, or one for another
/// audience, is sent along. Everything else in the folder is left alone.
struct ReportBatch {
    let maker: ReportMaker
    let folder: String
    /// What draws the pictures; nil when they are not to be drawn.
    let graphviz: Graphviz?

    func write(_ global: GlobalOptions) throws {
        let sheets = maker.sheets
        let pages = sheets.flatMap(\.self)
        let pictures = graphviz == nil ? 0 : pages.count { $0.picturePath != nil }
        let progress = Mutex(Progress(total: pages.count + pictures))
        defer { progress.withLock { $0.erase() } }
        // A sheet in its turn, on all cores: of a large workspace a few take nearly all the time.
        let made = sheets.concurrentMap { sheet in
            Result { try make(sheet) { name in progress.withLock { $0.next(name) } } }
        }
        var files: [File] = []
        var remarks: [String] = []
        var drawn: Set<String> = []
        var failures: [any Error] = []
        for (page, made) in zip(pages, try made.flatMap({ try $0.get() })) {
            let (report, picture) = made
            remarks += global.remarks(on: report).filter { !remarks.contains($0) }
            files.append((page.path, report.text))
            guard let path = page.picturePath, let picture else { continue }
            switch picture {
            case .success(let text):
                files.append((path, text))
                drawn.insert(path)
            case .failure(let failure): failures.append(failure)
            }
        }
        let index = try maker.index(of: pages, drawn: drawn)
        remarks += global.remarks(on: index).filter { !remarks.contains($0) }
        files.append((ReportMaker.indexPath, index.text))
        progress.withLock { $0.erase() }
        try put(files)
        remarks.forEach(Terminal.note)
        if let failure = failures.first { throw failure }
    }

    private typealias Made = (report: Report, picture: Result<String, any Error>?)

    /// The pages of a sheet and its picture, which may fail by itself: the rest is of use without
    /// it.
    private func make(_ sheet: [ReportPage], _ tell: (String) -> Void) throws -> [Made] {
        sheet.map(\.path).forEach(tell)
        return try zip(sheet, maker.reports(sheet)).map { page, report in
            guard let graphviz, let path = page.picturePath else { return (report, nil) }
            tell(path)
            return (report, Result { try graphviz.svg(of: report.text, named: path) })
        }
    }

    private typealias File = (path: String, text: String)

    /// Writes the files, and removes those of an earlier run that are not among them.
    private func put(_ files: [File]) throws {
        let reports = try ReportFolder.made(at: folder)
        let index = reports.read(ReportMaker.indexPath)
        if let index, !ReportMaker.isIndex(index) {
            throw Failure(
                .cannotCreate,
                "'\(folder)/\(ReportMaker.indexPath)' is a page that 'cop report all' did not write",
                notes: ["choose another folder, or move that page away"])
        }
        let earlier = index.map(ReportMaker.paths(inIndex:)) ?? []
        try reports.write(files)
        let removed = try Set(earlier).subtracting(files.map(\.path)).sorted()
            .filter(reports.remove)
        if !removed.isEmpty { Terminal.note(terminalSafe(Self.remark(on: removed, in: folder))) }
    }

    /// That files are gone, by name as far as a line has room.
    private static func remark(on removed: [String], in folder: String) -> String {
        let others = removed.count - 3
        let names = removed.prefix(3) + (others > 0 ? ["\(others) more"] : [])
        return "removed from \(folder), since this run has no such reports: "
            + names.joined(separator: ", ")
    }
}

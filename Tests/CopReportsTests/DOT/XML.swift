import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Whether an XML parser accepts the data.
func isWellFormed(_ data: Data) -> Bool { XMLParser(data: data).parse() }

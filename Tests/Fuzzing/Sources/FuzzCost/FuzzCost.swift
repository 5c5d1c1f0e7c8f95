import Properties

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    CostProperties.check(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

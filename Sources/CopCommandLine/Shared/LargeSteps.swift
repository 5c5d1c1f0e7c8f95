#if canImport(Glibc)
    import CMalloc

    /// Has the allocator take memory from the system in large steps, and keep it.
    ///
    /// The memory of a thread grows page by page otherwise: to check 17 MB of files took 3,600 system
    /// calls, each of which stops the other threads, and 6 % of the time. What is not used of a step
    /// takes no memory.
    func takeMemoryInLargeSteps() {
        mallopt(M_TOP_PAD, 32 << 20)
        mallopt(M_TRIM_THRESHOLD, .max)
    }
#else
    func takeMemoryInLargeSteps() {}
#endif

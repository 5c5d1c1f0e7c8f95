#if canImport(Glibc)
    import CMalloc

    /// Has the allocator take memory from the system in large steps, and keep it.
    ///
    /// The memory of a thread grows page by page otherwise: to check 17 MB of files took 3,600 system
    /// calls, each of which stops the other threads, and 6 % of the time. What is not used of a step
    /// takes no memory. A step is as large as what a thread can have at once (64 MiB), since the rest of
    /// it would come page by page again; and large arrays, which grow by being copied, come out of it
    /// too instead of being mapped anew each time: of ten times the files, that is 5 % of the time.
    func takeMemoryInLargeSteps() {
        mallopt(M_TOP_PAD, 64 << 20)
        mallopt(M_MMAP_THRESHOLD, 32 << 20)
        mallopt(M_TRIM_THRESHOLD, .max)
    }
#else
    func takeMemoryInLargeSteps() {}
#endif

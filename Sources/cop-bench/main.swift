CopBench.main()

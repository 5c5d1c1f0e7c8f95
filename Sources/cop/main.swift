import CopCommandLine

Cop.main()

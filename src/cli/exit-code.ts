// What the command line says to the shell.

/** Done; findings at or above `--fail-on`; wrong usage or settings; the tool itself failed. */
export type ExitCode = 0 | 1 | 2 | 3;

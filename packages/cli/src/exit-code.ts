// What the command's exit code says.

/** 0: nothing to mend. 1: it ran, and found something. 2: it could not run, or not to the end. */
export const ExitCode = { clean: 0, findings: 1, couldNotRun: 2 } as const;

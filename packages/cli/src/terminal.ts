// Where a command prints: results to standard output, everything else to standard error, colours only for people.

import colors from "picocolors";

/** Colours, or functions that leave the text as it is. */
export type Colors = ReturnType<typeof colors.createColors>;

/** The terminal of one run. */
export interface Terminal {
  /** Colours for results; off under NO_COLOR, in CI logs and when redirected. */
  readonly colors: Colors;
  /** Prints a result. */
  readonly print: (text: string) => void;
  /** Prints a problem. */
  readonly complain: (text: string) => void;
  /** Shows what is going on, on one line that the next call replaces; nothing unless a person watches. */
  readonly progress: (text: string) => void;
  /** Takes the progress line away. */
  readonly quiet: () => void;
}

/** The process's own terminal. */
export function openTerminal(): Terminal {
  const wanted = process.env["NO_COLOR"] === undefined || process.env["NO_COLOR"] === "";
  const forced = wanted && (process.env["FORCE_COLOR"] ?? "0") !== "0";
  const watched = process.stderr.isTTY === true && process.env["CI"] === undefined;
  const quiet = (): void => {
    if (watched) process.stderr.write("\r\u001B[K");
  };
  return {
    colors: colors.createColors(forced || (wanted && process.stdout.isTTY === true && process.env["CI"] === undefined)),
    print: (text) => {
      quiet();
      process.stdout.write(`${text}\n`);
    },
    complain: (text) => {
      quiet();
      process.stderr.write(`${text}\n`);
    },
    progress: (text) => {
      if (!watched) return;
      const width = Math.max(20, (process.stderr.columns ?? 80) - 1);
      process.stderr.write(`\r\u001B[K${text.slice(0, width)}`);
    },
    quiet,
  };
}

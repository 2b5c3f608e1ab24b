// A terminal whose results go to a file: collected whole, without colours.

import colors from "picocolors";

import type { Terminal } from "./terminal.ts";

/** What was printed so far, and the terminal that prints it. Problems and progress go to the real terminal. */
export interface TextPage {
  readonly terminal: Terminal;
  /** The page's text. */
  readonly text: () => string;
}

/** An empty page beside a terminal. */
export function textPage(beside: Terminal): TextPage {
  const lines: string[] = [];
  return {
    terminal: { ...beside, colors: colors.createColors(false), print: (text) => void lines.push(`${text}\n`) },
    text: () => lines.join(""),
  };
}

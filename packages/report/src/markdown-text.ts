// Text as Markdown that stays text: entities instead of everything that Markdown or a code host would read.

import { visibleLine } from "./report-text.ts";

/** One line of plain text. */
export function markdownText(text: string): string {
  return visibleLine(text).replaceAll(/[\\`*[\]<>&|~#@]|(?<![a-z\d])_|_(?![a-z\d])|:(?=\/\/)|(?<=www)\./gi, entity);
}

/** One line as code. HTML, since a code span can hold no entity and a table's cell no bar. */
export function markdownCode(text: string): string {
  const code = markdownText(text);
  return code === "" ? "" : `<code>${code}</code>`;
}

/** Rows as a table; the cells are Markdown already. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** The names of a table's columns, and the line below. */
export function tableHead(names: readonly string[]): string {
  return `${tableRow(names)}\n${tableRow(names.map(() => "---"))}`;
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

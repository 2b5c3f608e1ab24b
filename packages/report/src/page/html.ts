// Writes HTML so that text can't become markup: whatever is not HTML already is escaped.

import { visibleText } from "../report-text.ts";

/** Finished HTML. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand between the parts of a template; nothing is shown for undefined. */
export type HtmlPart = Html | string | number | undefined | readonly HtmlPart[];

/** HTML from a template literal. Parts inside attributes must stand in double quotes. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  let text = strings[0] ?? "";
  for (const [index, part] of parts.entries()) text += `${written(part)}${strings[index + 1] ?? ""}`;
  return new Html(text);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

function written(part: HtmlPart): string {
  if (part === undefined) return "";
  if (part instanceof Html) return part.text;
  if (typeof part === "object") return part.map(written).join("");
  return visibleText(String(part).toWellFormed()).replaceAll(/[&<>"'`]/g, (character) => entities[character] ?? "");
}

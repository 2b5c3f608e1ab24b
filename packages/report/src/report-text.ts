// Text from a plan on its way to a report: no secret, no half characters, nothing that a reader can't see.

import { wireMarks } from "@temelj/plan";

/** What stands for a value that a state keeps secret. */
export const sealed = "(sealed)";

/** Well-formed Unicode without secrets; a value not known yet is named as such. */
export function cleanText(text: string): string {
  // A secret on the wire carries this key, whatever stands around it: not a part of such a text is shown.
  if (text.includes(wireMarks.signatureKey)) return sealed;
  if (text === "[secret]") return sealed;
  return text.toWellFormed().replaceAll("(secret)", sealed).replaceAll(wireMarks.unknown, "(not known yet)");
}

/** The same for all texts inside plain data. */
export function cleanData<Data>(data: Data): Data;
export function cleanData(data: unknown): unknown {
  if (typeof data === "string") return cleanText(data);
  if (Array.isArray(data)) return data.map((item: unknown) => cleanData(item));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [cleanText(name), cleanData<unknown>(value)]));
}

/** Line ends as line feeds; other control characters, those that turn lines round, and the two that no text may have, as `\u202e`. */
export function visibleText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/(?![\t\n])[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufffe\uffff]/gu, (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    });
}

/** The same on one line. */
export function visibleLine(text: string): string {
  return visibleText(text.replaceAll(/\s+/g, " ").trim());
}

/** Cut to a length that a reader of the format accepts, at a whole character. */
export function clipped(text: string, longest: number): string {
  return text.length <= longest
    ? text
    : `${text
        .slice(0, longest - 1)
        .toWellFormed()
        .replace(/\ufffd$/, "")}…`;
}

// Writes XML 1.0. Small, because what XML may not hold has to be made visible before a library would refuse it.

import { visibleText } from "./report-text.ts";

/** Attributes by name; absent ones are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element with children that are XML already. */
export function element(name: string, attributes: XmlAttributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${attribute(String(value))}"`)
    .join("");
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** Text as XML. */
export function xmlText(text: string): string {
  return visibleText(text.toWellFormed()).replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");
}

/** Also line feeds and tabs: a parser would make spaces of them. */
function attribute(text: string): string {
  return xmlText(text).replaceAll(/[\n\t]/g, (character) => entities[character] ?? "");
}

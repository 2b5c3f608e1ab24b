// Makes docs/errors: a page for each issue code, from the tables of the rooms that report them.
// `node tools/src/error-pages.ts` writes them; a test holds them to what is written here.

import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import type { IssueCode } from "@temelj/kernel";

const packages = fileURLToPath(new URL("../../packages", import.meta.url));

/** Where the pages are. */
export const errorPagesFolder = fileURLToPath(new URL("../../docs/errors", import.meta.url));

/** The tables of all rooms that have one: files named issue-codes.ts. */
export async function allIssueCodes(): Promise<ReadonlyMap<string, IssueCode>> {
  const codes = new Map<string, IssueCode>();
  for (const room of readdirSync(packages).toSorted()) {
    const table = await tableOf(room);
    for (const [code, page] of Object.entries(table)) {
      if (codes.has(code)) throw new Error(`two rooms explain ${code}`);
      codes.set(code, page);
    }
  }
  return codes;
}

/** Every file of docs/errors by its name. */
export function errorPages(codes: ReadonlyMap<string, IssueCode>): ReadonlyMap<string, string> {
  const sorted = [...codes].toSorted(([left], [right]) => (left < right ? -1 : 1));
  const pages = new Map(sorted.map(([code, page]) => [`${code}.md`, pageOf(code, page)]));
  const rows = sorted.map(([code, { title }]) => `| [${code}](${code}.md) | ${title} |`);
  const head = "# Errors\n\nEvery issue that Temelj reports has a code, and each code a page.\n";
  pages.set("README.md", `${head}\n| code | what is wrong |\n| --- | --- |\n${rows.join("\n")}\n`);
  return pages;
}

function pageOf(code: string, { title, why, fix }: IssueCode): string {
  return `# ${code}\n\n**${title}.**\n\n${why}\n\n**Fix.** ${fix}\n`;
}

async function tableOf(room: string): Promise<Readonly<Record<string, IssueCode>>> {
  const files = readdirSync(join(packages, room, "src"));
  if (!files.includes("issue-codes.ts")) return {};
  const loaded: unknown = await import(join(packages, room, "src/issue-codes.ts"));
  return (loaded as { readonly issueCodes: Readonly<Record<string, IssueCode>> }).issueCodes;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(errorPagesFolder, { recursive: true, force: true });
  mkdirSync(errorPagesFolder, { recursive: true });
  for (const [name, text] of errorPages(await allIssueCodes())) writeFileSync(join(errorPagesFolder, name), text);
}

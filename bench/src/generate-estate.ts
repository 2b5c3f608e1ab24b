// Larger estates for measuring: the reference estate with every tenant several times.

import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { lockEstate } from "@temelj/estate";
import { valueOrThrow } from "@temelj/kernel";

const reference = fileURLToPath(new URL("../../stacks/estate", import.meta.url));
const single = [
  "estate.yaml",
  "guardrails.yaml",
  "identity.yaml",
  "network.yaml",
  "organizational-units.yaml",
  "platform-accounts.yaml",
];
const groups = ["ministries", "municipalities"] as const;
/** Room for about a hundred times the tenants, apart from each other and from the reserved ranges. */
const pools = { ministries: "10.128.0.0/9", municipalities: "10.32.0.0/11" } as const;
/** The lock says when blocks were given back; nothing is, so any day gives the same bytes. */
const lockedOn = "2026-01-01";

/**
 * Writes an estate with `factor` times the tenants of the reference estate into an empty or new folder, with a fresh
 * lock: `kotor`, `kotor-2`, `kotor-3`, … each with its own domain. Its projects are those of the reference estate. The
 * same factor always gives the same bytes.
 */
export function generateEstate(directory: string, factor: number, source: string = reference): void {
  if (!Number.isInteger(factor) || factor < 1) throw new RangeError(`factor is ${factor}; allowed: 1, 2, 3, …`);
  mkdirSync(directory, { recursive: true });
  for (const name of single) cpSync(join(source, name), join(directory, name));
  edit(
    join(directory, "estate.yaml"),
    (text) => `${text.trimEnd()}\nprojects: ${JSON.stringify(projectsOf(source))}\n`,
  );
  edit(join(directory, "network.yaml"), (text) => {
    const wide = groups.reduce((changed, group) => replaced(changed, poolLine(group), `$1${pools[group]}`), text);
    // The register gives each region one part, which these pools do not fit; a zone for each tenant is more than 500.
    const free = replaced(wide, /^ipam: .*$/m, "");
    return replaced(free, /^raisedQuotas: .*$/m, "raisedQuotas: { vpcsPerRegion: 20, hostedZonesPerAccount: 10000 }");
  });
  for (const group of groups) {
    mkdirSync(join(directory, group), { recursive: true });
    for (const file of readdirSync(join(source, group)).toSorted()) {
      const code = file.replace(/\.yaml$/, "");
      const text = readFileSync(join(source, group, file), "utf8");
      for (let copy = 1; copy <= factor; copy += 1) {
        const name = copy === 1 ? code : `${code}-${copy}`;
        writeFileSync(join(directory, group, `${name}.yaml`), copy === 1 ? text : copyOf(text, code, name));
      }
    }
  }
  const next = valueOrThrow(lockEstate(directory, { today: lockedOn }));
  writeFileSync(next.path, next.text);
}

function copyOf(text: string, code: string, name: string): string {
  const renamed = replaced(text, new RegExp(`^(code: )${code}$`, "m"), `$1${name}`);
  return renamed.replaceAll(`${code}.gov-me.example`, `${name}.gov-me.example`);
}

function poolLine(group: string): RegExp {
  return new RegExp(`(\\{ code: ${group}, cidr: )[0-9./]+`);
}

/** A replacement that must happen: the reference estate changed its form otherwise. */
function replaced(text: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(text)) throw new Error(`the reference estate has no ${String(pattern)}`);
  return text.replace(pattern, replacement);
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, "utf8")));
}

function projectsOf(source: string): string {
  return resolve(dirname(source));
}

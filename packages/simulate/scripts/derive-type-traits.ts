// Derives from the AWS SDK's classes what the simulation must know of every resource type. Run: pnpm derive

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { canonicalJson, valueOrThrow, writeFileAtomic } from "@temelj/kernel";

/** Where the table is kept. */
export const typeTraitsFile = join(dirname(fileURLToPath(import.meta.url)), "../src/aws/type-traits.json");

/**
 * Traits of each type as letters: `a` has an ARN, `n` has an optional input `name`, `r` has an input `region`,
 * `t` has tags to which the provider's default tags are added. Every type of the SDK is there.
 */
function deriveTypeTraits(): Record<string, string> {
  const sdk = dirname(createRequire(import.meta.url).resolve("@pulumi/aws/package.json"));
  const traits: Record<string, string> = {};
  for (const entry of readdirSync(sdk, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".js")) continue;
    const source = readFileSync(join(entry.parentPath, entry.name), "utf8");
    const type = /__pulumiType = '(?<type>aws:[^']+)'/.exec(source)?.groups?.["type"];
    if (type === undefined) continue;
    traits[type] = traitsOf(source);
  }
  return traits;
}

function traitsOf(source: string): string {
  const output = (name: string): boolean => source.includes(`resourceInputs["${name}"] = undefined /*out*/`);
  const input = (name: string): boolean => source.includes(`resourceInputs["${name}"] = `) && !output(name);
  const required = (name: string): boolean => source.includes(`Missing required property '${name}'`);
  return [
    output("arn") ? "a" : "",
    input("name") && !required("name") ? "n" : "",
    input("region") ? "r" : "",
    output("tagsAll") ? "t" : "",
  ].join("");
}

/** The table's text. */
export function typeTraitsText(): string {
  return `${canonicalJson(deriveTypeTraits(), 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) valueOrThrow(writeFileAtomic(typeTraitsFile, typeTraitsText()));

// Makes docs/rules: a page for each rule, from the rule itself, its fix and the frameworks.
// `node tools/src/rule-pages.ts` writes them; a test holds them to what is written here.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { controlsByRule, readFrameworks } from "@temelj/framework";
import { fixesFolder, frameworksFolder, loadAdvice, loadRules } from "@temelj/policies";
import type { Rule } from "@temelj/policy";

/** Where the pages are. */
export const rulePagesFolder = fileURLToPath(new URL("../../docs/rules", import.meta.url));

/** Every file of docs/rules by its name. */
export async function rulePages(): Promise<ReadonlyMap<string, string>> {
  const rules = await loadRules();
  const read = readFrameworks(frameworksFolder, { rules: rules.map(({ id }) => id) });
  if (!read.ok)
    throw new Error(`the frameworks have mistakes: ${read.issues.map(({ message }) => message).join("; ")}`);
  const controls = controlsByRule(read.value);
  const advice = await loadAdvice();
  const pages = new Map(
    rules.map((rule) => [`${rule.id}.md`, pageOf(rule, controls.get(rule.id) ?? [], advice[rule.id])]),
  );
  pages.set("README.md", indexOf(rules, advice));
  return pages;
}

function pageOf(rule: Rule, controls: readonly string[], advice: string | undefined): string {
  const { id, title, severity, why, attack, fix, on, parameters, sources } = rule;
  const program = programOf(id);
  const lines = [`# ${id}`, "", `**${title.en}.** ${title.cnr}.`, "", `Severity: ${severity}.`];
  if (advice !== undefined) lines.push("", `It advises and does not block by default. ${advice}`);
  lines.push("", why);
  if (attack !== undefined) lines.push("", `**Attack.** ${attack}`);
  lines.push("", `**Fix.** ${sentence(fix)}`);
  if (program !== undefined) lines.push("", "```ts", program.trimEnd(), "```");
  lines.push("", "## Judges", "");
  lines.push(...on.map((type) => `- \`${type}\``));
  const settings = Object.entries(parameters);
  if (settings.length > 0) {
    lines.push("", "## Parameters", "");
    lines.push(...settings.map(([name, value]) => `- \`${name}\`, by default \`${JSON.stringify(value)}\``));
  }
  const all = [...rule.controls, ...controls];
  if (all.length > 0) lines.push("", "## Controls", "", ...all.map((control) => `- ${control}`));
  lines.push("", "## Sources", "", ...sources.map((source) => `- <${source}>`));
  return `${lines.join("\n")}\n`;
}

function programOf(id: string): string | undefined {
  const file = join(fixesFolder, `${id}.ts`);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function indexOf(rules: readonly Rule[], advice: Readonly<Record<string, string>>): string {
  const services = Map.groupBy(rules, ({ id }) => id.split("-")[0] ?? "");
  const lines = [
    "# Rules",
    "",
    `${rules.length} rules. Each page says why a rule matters, how its absence is used, and what to write instead; \`temelj explain <rule>\` prints the same. Rules marked "advice" do not block by default.`,
  ];
  for (const [service, group] of [...services].toSorted(([left], [right]) => (left < right ? -1 : 1))) {
    lines.push("", `## ${service}`, "", "| rule | severity | what holds |", "| --- | --- | --- |");
    const sorted = group.toSorted((left, right) => (left.id < right.id ? -1 : 1));
    for (const { id, severity, title } of sorted) {
      const weight = advice[id] === undefined ? severity : `${severity}, advice`;
      lines.push(`| [${id}](${id}.md) | ${weight} | ${title.en} |`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(rulePagesFolder, { recursive: true, force: true });
  mkdirSync(rulePagesFolder, { recursive: true });
  for (const [name, text] of await rulePages()) writeFileSync(join(rulePagesFolder, name), text);
}

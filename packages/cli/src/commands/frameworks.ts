// temelj frameworks: how much of a law or standard is covered, honestly.

import { coverageCounts, coverageOf, readFrameworks, type Control, type Framework } from "@temelj/framework";
import { canonicalJson, issue, suggest, type Issue } from "@temelj/kernel";
import { frameworksFolder, loadRules } from "@temelj/policies";

import { ExitCode } from "../exit-code.ts";
import { plural, printIssues } from "../print-issues.ts";
import { table } from "../table.ts";
import type { Terminal } from "../terminal.ts";
import { wrappedWords } from "../wrapped-words.ts";

/** Options of the command. */
export interface FrameworksOptions {
  readonly json?: boolean;
}

/** Exit 0; 2 when there is no such framework. Without an id it lists all. */
export async function frameworks(
  id: string | undefined,
  options: FrameworksOptions,
  terminal: Terminal,
): Promise<number> {
  const rules = (await loadRules()).map((rule) => rule.id);
  const read = readFrameworks(frameworksFolder, { rules });
  if (!read.ok) return stop(read.issues, terminal);
  const found = id === undefined ? read.value : read.value.filter((framework) => framework.id === id);
  if (found.length === 0 && id !== undefined) return stop([unknownFramework(id, read.value)], terminal);
  if (options.json === true) terminal.print(canonicalJson({ version: 1, frameworks: found.map(document) }, 2));
  else if (id === undefined) list(found, terminal);
  else for (const framework of found) print(framework, terminal);
  return ExitCode.clean;
}

function document({ controls, ...framework }: Framework): object {
  const counts = coverageCounts({ controls });
  return {
    ...framework,
    counts,
    controls: controls.map(({ at, ...control }) => ({
      ...control,
      coverage: coverageOf({ ...control }),
      line: at.line,
    })),
  };
}

function list(found: readonly Framework[], { print: say }: Terminal): void {
  const rows = found.map((framework) => {
    const { rules, design, manual, none } = coverageCounts(framework);
    return [framework.id, framework.version, ...[framework.controls.length, rules, design, manual, none].map(String)];
  });
  for (const line of table(
    ["framework", "edition", "controls", "by rules", "by design", "manual", "not covered"],
    rows,
  ))
    say(line);
}

function print(framework: Framework, { colors, print: say }: Terminal): void {
  const { title, version, controls, source, asOf, omitted } = framework;
  const { rules, design, manual, none } = coverageCounts(framework);
  say(`${colors.bold(title.en)} (${version}): ${plural(controls.length, "control")}`);
  say(`${rules} proven by rules · ${design} by design of a component · ${manual} manual · ${none} not covered`);
  say(colors.dim(`${source}, as of ${asOf}${omitted === undefined ? "" : `; left out: ${omitted}`}`));
  say("");
  for (const control of controls)
    say(`${control.id.padEnd(12)}  ${coverageOf(control).padEnd(6)}  ${control.title}${how(control)}`);
}

/** What the coverage rests on. */
function how({ rules, design, manual }: Control): string {
  const parts = [
    ...wrappedWords(rules),
    ...design.map(({ component, how: does }) => `${component}: ${does}`),
    ...manual.map(({ who, what }) => `${who}: ${what}`),
  ];
  return parts.length === 0 ? "" : `\n                      ${parts.join("\n                      ")}`;
}

function unknownFramework(id: string, known: readonly Framework[]): Issue {
  const ids = known.map((framework) => framework.id);
  const near = suggest(id, ids);
  return issue("FRAMEWORK_UNKNOWN", `there is no framework "${id}"`, {
    allowed: ids.join(", "),
    fix: near === undefined ? "temelj frameworks lists all" : `use ${near}`,
  });
}

function stop(issues: readonly Issue[], terminal: Terminal): number {
  printIssues(issues, terminal);
  return ExitCode.couldNotRun;
}

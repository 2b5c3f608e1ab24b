// `npm run bench`: measures everything in one run on one machine, prints a table, and JSON with --json [FILE].

import { writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";

import { parts } from "./bench-parts.ts";
import type { Row } from "./measuring.ts";
import { printedRows } from "./print-rows.ts";

const usage = `Measures Temelj on this machine.

  --only ${Object.keys(parts).join(",")}   only these parts
  --json FILE   write the figures to a file as well
  --help
`;

const { values } = parseArgs({
  options: { only: { type: "string" }, json: { type: "string" }, help: { type: "boolean" } },
});
const wanted = values.only?.split(",") ?? Object.keys(parts);
const unknown = wanted.filter((name) => parts[name] === undefined);
if (values.help === true) process.stdout.write(usage);
else if (unknown.length > 0) {
  process.stderr.write(`--only names ${unknown.join(", ")}; allowed: ${Object.keys(parts).join(", ")}\n`);
  process.exitCode = 2;
} else await run();

async function run(): Promise<void> {
  const machine = { node: process.version, processors: availableParallelism(), load: loadavg()[0] ?? 0 };
  const rows: Record<string, readonly Row[]> = {};
  for (const name of wanted) {
    process.stderr.write(`measuring ${name} …\n`);
    rows[name] = (await parts[name]?.()) ?? [];
  }
  process.stdout.write(
    `Node ${machine.node}, ${machine.processors} processors, load ${machine.load.toFixed(1)} at the start\n\n`,
  );
  for (const line of printedRows(Object.values(rows).flat())) process.stdout.write(`${line}\n`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ machine, rows }, null, 2)}\n`);
  if (
    Object.values(rows)
      .flat()
      .some(({ met }) => met === false)
  )
    process.exitCode = 1;
}

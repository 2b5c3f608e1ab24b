// For tests: the engine, or a loud word that this machine has none.

import { createEngine, type Engine } from "./engine.ts";

/**
 * Starts an engine. Without a Pulumi CLI the tests that need one are skipped and say why; in CI, where they must run,
 * that is an error.
 */
export async function engineOrSkip(): Promise<Engine | undefined> {
  const made = await createEngine();
  if (made.kind === "engine") return made.engine;
  const notice = `NOT TESTED on the real engine: this machine has no Pulumi CLI\n  ${made.reasons.join("\n  ")}`;
  if (["1", "true"].includes(process.env["CI"] ?? "")) throw new Error(notice);
  process.stderr.write(`\n${"!".repeat(100)}\n${notice}\n${"!".repeat(100)}\n\n`);
  return undefined;
}

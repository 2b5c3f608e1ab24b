// The in-process engine against the real one, on a program that uses every option of a resource.

import type { DeploymentResource } from "@temelj/plan";
import { compileStack, type CompiledStack } from "@temelj/compile";
import { createSimulation } from "@temelj/simulate";
import { afterAll, describe, expect, test } from "vitest";

import { everyOption, givingProgram } from "../test/every-option.ts";
import { differences } from "./differences.ts";
import type { EngineRun } from "./engine.ts";
import { engineOrSkip } from "./engine-or-skip.ts";

const engine = await engineOrSkip();
afterAll(() => engine?.close());

const config = { "aws:region": "eu-central-1", "aws:skipMetadataApiCheck": "true" };

describe.skipIf(engine === undefined)("a program that uses every option", () => {
  const running = engine as NonNullable<typeof engine>;

  test("comes to the same in process and on the real engine", async () => {
    const giver = await running.stack({ project: "giver", stack: "platform", program: givingProgram });
    done(await giver.up());
    const stack = await running.stack({ project: "taker", stack: "kotor", program: everyOption, config });
    done(await stack.up());
    const { run, aliases } = await stack.detailedPreview();
    expect(Object.keys(done(run).changes).filter((kind) => kind !== "read")).toEqual(["same"]);

    const given = await compiled("giver", "platform", givingProgram);
    const taken = await compiled("taker", "kotor", everyOption, given);
    expect(differences(given.resources, (await giver.export()).deployment.resources)).toEqual([]);
    expect(differences(taken.resources, (await stack.export()).deployment.resources)).toEqual([]);
    expect(aliasesOf(taken.resources)).toEqual(sortedLists(aliases));
    expect(JSON.stringify(taken.resources)).not.toContain("hush");
  });
});

async function compiled(
  project: string,
  stack: string,
  program: () => unknown,
  upstream?: CompiledStack,
): Promise<CompiledStack> {
  const compiledStack = await compileStack({
    id: `${project}/${stack}`,
    project,
    stack,
    config: upstream === undefined ? {} : config,
    program,
    upstream: (id) => (id === upstream?.id ? upstream.outputs : undefined),
    simulation: createSimulation(),
  });
  expect(compiledStack.issues).toEqual([]);
  return compiledStack;
}

function aliasesOf(resources: readonly DeploymentResource[]): Record<string, readonly string[]> {
  const withAliases = resources.filter(({ aliases = [] }) => aliases.length > 0);
  return sortedLists(Object.fromEntries(withAliases.map(({ urn, aliases = [] }) => [urn, aliases])));
}

function sortedLists(lists: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(lists).map(([urn, list]) => [urn, list.toSorted()]));
}

function done(run: EngineRun): Extract<EngineRun, { kind: "done" }> {
  if (run.kind === "failed") throw new Error(run.message);
  return run;
}

// Contracts between stacks, on both sides, under Pulumi's mocks.

import * as pulumi from "@pulumi/pulumi";
import { IssueError } from "@temelj/kernel";
import { describe, expect, test } from "vitest";
import { z } from "zod";

import { networkContract } from "./contracts.ts";
import { contractOutputs, readContract, stackContract } from "./stack-contract.ts";

const contract = stackContract("water", "platform", {
  name: z.string(),
  ids: z.record(z.string(), z.string().regex(/^\d+$/)),
});

/** Pulumi with one other stack, which has these outputs. */
async function besides(outputs: Readonly<Record<string, unknown>>): Promise<void> {
  const mocks: pulumi.runtime.Mocks = {
    newResource: ({ name, inputs }) => ({ id: name, state: { ...inputs, outputs, secretOutputNames: [] } }),
    call: () => ({}),
  };
  await pulumi.runtime.setMocks(mocks, "reader", "platform", false, "organization");
}

/** The codes and messages of the issues that a promise rejects with. */
async function issuesOf(promise: Promise<unknown>): Promise<string[]> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof IssueError)) throw new Error(`no issues, but ${String(error)}`);
  return error.issues.map(({ code, message }) => `${code} ${message}`);
}

/** An output's value. All that hangs on a failed one is waited for, so that nothing of it stays unhandled. */
async function settled(output: pulumi.Output<unknown> | undefined): Promise<unknown> {
  if (output === undefined) throw new Error("there is no such output");
  const { isKnown, isSecret, allResources } = output as unknown as {
    readonly isKnown: Promise<boolean>;
    readonly isSecret: Promise<boolean>;
    allResources(): Promise<unknown>;
  };
  await Promise.allSettled([isKnown, isSecret, allResources()]);
  return (output as unknown as { promise(): Promise<unknown> }).promise();
}

describe("the stack that gives", () => {
  test("gives one output for each field, resolved at any depth", async () => {
    const outputs = contractOutputs(contract, { name: pulumi.output("Sava"), ids: { a: pulumi.output("12") } });
    expect(Object.keys(outputs)).toEqual(["name", "ids"]);
    expect(await settled(outputs["name"])).toBe("Sava");
    expect(await settled(outputs["ids"])).toEqual({ a: "12" });
  });

  test("fails itself when a value does not fit, before anyone reads it", async () => {
    const outputs = contractOutputs(contract, { name: "Sava", ids: { a: pulumi.output("twelve") } });
    const [issue] = await issuesOf(settled(outputs["ids"]));
    expect(issue).toMatch(/^STACK_CONTRACT_BROKEN .*water.*ids\.a/);
  });
});

describe("the stack that reads", () => {
  test("gets plain values", async () => {
    await besides({ name: "Sava", ids: { a: "12" }, more: true });
    expect(await readContract(contract)).toEqual({ name: "Sava", ids: { a: "12" } });
  });

  test("says which stack to deploy when an output is missing", async () => {
    await besides({ name: "Sava" });
    const [issue] = await issuesOf(readContract(contract));
    expect(issue).toMatch(/^STACK_OUTPUT_MISSING .*water\/platform has no output ids/);
  });

  test("refuses what does not fit", async () => {
    await besides({ name: 7, ids: {} });
    const [issue] = await issuesOf(readContract(contract));
    expect(issue).toMatch(/^STACK_CONTRACT_BROKEN .*name/);
  });
});

test("a hub's ranges and routing pass between stacks as plain values", () => {
  const hub = {
    transitGatewayId: "tgw-1",
    routeTableIds: { ministries: "tgw-rtb-1" },
    inspectionTableId: "tgw-rtb-0",
    internalRanges: ["10.72.0.0/14"],
    siteRanges: [],
    prefixListIds: { ministries: "pl-1" },
    profileId: null,
  };
  expect(networkContract.schema.parse(networkOutputs(hub))).toEqual(networkOutputs(hub));
  expect(networkContract.schema.safeParse(networkOutputs({ ...hub, internalRanges: "10.72.0.0/14" })).success).toBe(
    false,
  );
});

function networkOutputs(home: object): object {
  return { hubs: { home, backup: null } };
}

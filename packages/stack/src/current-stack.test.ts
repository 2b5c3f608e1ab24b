// Which stack runs, by the name that Pulumi gives it, on the reference estate.

import * as pulumi from "@pulumi/pulumi";
import { IssueError, type Issue } from "@temelj/kernel";
import { expect, test } from "vitest";

import { allocatedBlocks } from "./allocated-block.ts";
import { currentStack, currentTenant } from "./current-stack.ts";
import { estateRegions } from "./estate-regions.ts";

const estate = new URL("../../../stacks/estate", import.meta.url);

async function running(project: string, stack: string): Promise<void> {
  const mocks = { newResource: () => ({ id: "", state: {} }), call: () => ({}) };
  await pulumi.runtime.setMocks(mocks, project, stack);
}

/** The issues that a function throws. */
function issuesOf(run: () => unknown): readonly Issue[] {
  try {
    run();
  } catch (error) {
    if (error instanceof IssueError) return error.issues;
    throw error;
  }
  return [];
}

test("a tenant's stack knows its tenant and environment", async () => {
  await running("municipality", "podgorica-test");
  const { tenant, environment, definition } = currentTenant(estate);
  expect([tenant.code, environment, definition.id]).toEqual(["podgorica", "test", "municipality/podgorica-test"]);
});

test("a stack that the estate does not have is refused with the nearest one", async () => {
  await running("municipality", "kotr-production");
  const issues = issuesOf(() => currentStack(estate));
  expect(issues).toMatchObject([{ code: "STACK_UNKNOWN", fix: "select stack municipality/kotor-production" }]);
});

test("a layer of the platform is no tenant's stack", async () => {
  await running("network", "platform");
  expect(() => currentTenant(estate)).toThrow("network/platform is not a tenant's stack");
});

test("an account's network is what the lock says, and nothing else", async () => {
  await running("network", "platform");
  const { estate: loaded } = currentStack(estate);
  expect(allocatedBlocks(loaded, "podgorica-production")).toEqual({ cidr: "10.80.96.0/21", added: [] });
  expect(() => allocatedBlocks(loaded, "atlantis-production")).toThrow("no network atlantis-production");
});

test("regions that AWS keeps switched off are named", () => {
  expect(estateRegions({ homeRegion: "eu-central-1", backupRegion: "eu-south-1" })).toEqual({
    regions: ["eu-central-1", "eu-south-1"],
    optInRegions: ["eu-south-1"],
  });
  expect(estateRegions({ homeRegion: "eu-central-1", backupRegion: "eu-central-1" }).regions).toEqual(["eu-central-1"]);
});

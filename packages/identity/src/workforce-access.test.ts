import * as pulumi from "@pulumi/pulumi";
import { dependencies, register, type Registration } from "@temelj/testing";
import { describe, expect, test } from "vitest";

import { montenegro } from "../test/montenegro.ts";
import { WorkforceAccess, type WorkforceAccessArgs } from "./workforce-access.ts";

const instanceArn = "arn:aws:sso:::instance/ssoins-1";
const args: WorkforceAccessArgs = {
  ...montenegro,
  instanceArn,
  identityStoreId: "d-1234567890",
  accountIds: { "kotor-production": "333333333333", "log-archive": pulumi.output("222222222222") },
};

async function workforce(change: Partial<WorkforceAccessArgs> = {}): Promise<Registration<WorkforceAccess>> {
  return register((opts) => new WorkforceAccess("workforce", { ...args, ...change }, opts), {
    computed: { "aws:identitystore/group:Group": (name) => ({ groupId: `${name}-group-id` }) },
  });
}

describe("the workforce's access", () => {
  test("has permission sets by their codes", async () => {
    const { named } = await workforce({ tags: { "temelj:estate": "montenegro" } });
    expect(named("workforce-permission-set-auditor")).toMatchObject({
      type: "aws:ssoadmin/permissionSet:PermissionSet",
      inputs: {
        instanceArn,
        name: "auditor",
        description: "Sees how everything is configured",
        sessionDuration: "PT8H",
        tags: { "temelj:estate": "montenegro" },
      },
    });
  });

  test("creates and keeps groups, but not those of another directory", async () => {
    const { named, resources } = await workforce();
    expect(named("workforce-group-auditors")).toMatchObject({
      inputs: { identityStoreId: "d-1234567890", displayName: "Auditors", description: "State audit institution" },
      options: { protect: true, retainOnDelete: true },
    });
    expect(resources.map(({ name }) => name)).not.toContain("workforce-group-operators");
  });

  test("gives each group its permission set in each of its accounts", async () => {
    const { named } = await workforce();
    expect(named("workforce-assignment-auditors.auditor.log-archive").inputs).toEqual({
      instanceArn,
      permissionSetArn: "arn:aws:any::111111111111:workforce-permission-set-auditor",
      principalId: "workforce-group-auditors-group-id",
      principalType: "GROUP",
      targetId: "222222222222",
      targetType: "AWS_ACCOUNT",
    });
    expect(named("workforce-assignment-operators.operator.kotor-production").inputs).toMatchObject({
      principalId: "11111111-2222-3333-4444-555555555555",
      targetId: "333333333333",
    });
  });

  test("sets the boundary before anybody is let in, and gives rights after that", async () => {
    const { named } = await workforce();
    expect(named("workforce-boundary-operator").inputs).toMatchObject({
      permissionsBoundary: { customerManagedPolicyReference: { name: "temelj-boundary", path: "/" } },
    });
    const assignment = "workforce-assignment-operators.operator.kotor-production";
    expect(await dependencies(named(assignment))).toEqual(["workforce-boundary-operator"]);
    expect(await dependencies(named("workforce-policy-operator.PowerUserAccess"))).toEqual([assignment]);
    expect(await dependencies(named("workforce-statements-operator"))).toEqual([assignment]);
  });

  test("attaches policies and statements to their permission sets", async () => {
    const { named } = await workforce();
    expect(named("workforce-policy-auditor.ViewOnlyAccess").inputs).toEqual({
      instanceArn,
      permissionSetArn: "arn:aws:any::111111111111:workforce-permission-set-auditor",
      managedPolicyArn: "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess",
    });
    expect(JSON.parse(String(named("workforce-statements-operator").inputs["inlinePolicy"]))).toEqual({
      Version: "2012-10-17",
      Statement: [{ Effect: "Deny", Action: "iam:*", Resource: "*" }],
    });
  });

  test("tells what others need", async () => {
    const { built } = await workforce();
    const handle = await new Promise((resolve) => pulumi.output({ ...built.handle }).apply(resolve));
    expect(handle).toEqual({
      instanceArn,
      permissionSetArns: {
        auditor: "arn:aws:any::111111111111:workforce-permission-set-auditor",
        operator: "arn:aws:any::111111111111:workforce-permission-set-operator",
      },
      groupIds: {
        auditors: "workforce-group-auditors-group-id",
        operators: "11111111-2222-3333-4444-555555555555",
      },
    });
  });

  test("renames nothing when something is added, and names nothing by a number", async () => {
    const before = (await workforce()).resources.map(({ name }) => name);
    const after = (
      await workforce({
        groups: [{ code: "analysts", name: "Analysts" }, ...args.groups],
        assignments: [{ group: "analysts", permissionSet: "auditor", account: "log-archive" }, ...args.assignments],
      })
    ).resources.map(({ name }) => name);
    expect(after.filter((name) => !before.includes(name)).toSorted()).toEqual([
      "workforce-assignment-analysts.auditor.log-archive",
      "workforce-group-analysts",
    ]);
    expect(before.filter((name) => !after.includes(name) || /(^|[-.])\d+$/.test(name))).toEqual([]);
  });
});

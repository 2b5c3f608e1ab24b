import * as pulumi from "@pulumi/pulumi";
import { dependencies, register, type Registration } from "@temelj/testing";
import { describe, expect, test } from "vitest";

import { montenegro } from "../test/montenegro.ts";
import type { OrganizationArgs } from "./organization-args.ts";
import { Organization } from "./organization.ts";

async function organization(change: Partial<OrganizationArgs> = {}): Promise<Registration<Organization>> {
  return register((opts) => new Organization("estate", { ...montenegro, ...change }, opts), {
    computed: { "aws:organizations/organization:Organization": () => ({ roots: [{ id: "r-root" }] }) },
  });
}

describe("an organization", () => {
  test("has all features, and is neither deleted nor stripped of the services it let in", async () => {
    const { named } = await organization();
    expect(named("estate-organization")).toMatchObject({
      type: "aws:organizations/organization:Organization",
      inputs: {
        featureSet: "ALL",
        enabledPolicyTypes: ["RESOURCE_CONTROL_POLICY", "SERVICE_CONTROL_POLICY", "TAG_POLICY"],
      },
      options: { protect: true, retainOnDelete: true, ignoreChanges: ["awsServiceAccessPrincipals"] },
    });
  });

  test("lets services in one by one, RAM by its own API", async () => {
    const { named, resources } = await organization();
    expect(named("estate-trusted-cloudtrail.amazonaws.com").inputs).toEqual({
      servicePrincipal: "cloudtrail.amazonaws.com",
    });
    expect(named("estate-resource-sharing").type).toBe("aws:ram/sharingWithOrganization:SharingWithOrganization");
    expect(resources.map(({ name }) => name)).not.toContain("estate-trusted-ram.amazonaws.com");
  });

  test("takes the root users' credentials away, after IAM is trusted", async () => {
    const { named } = await organization();
    const root = named("estate-central-root");
    expect(root.inputs).toEqual({ enabledFeatures: ["RootCredentialsManagement", "RootSessions"] });
    expect(await dependencies(root)).toEqual(["estate-trusted-iam.amazonaws.com"]);
  });

  test("has its units below the root and below each other", async () => {
    const { named } = await organization();
    expect(named("estate-unit-tenants").inputs).toMatchObject({ name: "Tenants", parentId: "r-root" });
    expect(named("estate-unit-municipalities").inputs).toMatchObject({ parentId: "estate-unit-tenants-id" });
  });

  test("creates its accounts in their units, one after the other, and never closes one", async () => {
    const { named } = await organization({ tags: { "temelj:estate": "montenegro" } });
    const kotor = named("estate-account-kotor-production");
    expect(kotor).toMatchObject({
      type: "aws:organizations/account:Account",
      inputs: {
        name: "Kotor",
        email: "aws+kotor-production@gov-me.example",
        parentId: "estate-unit-municipalities-id",
        roleName: "temelj-deploy",
        iamUserAccessToBilling: "ALLOW",
        closeOnDeletion: false,
        tags: { "temelj:estate": "montenegro", "temelj:account": "kotor-production" },
      },
      options: { protect: true, retainOnDelete: true, ignoreChanges: ["roleName", "iamUserAccessToBilling"] },
    });
    expect(await dependencies(kotor)).toEqual(["estate-account-bar-production"]);
    expect(await dependencies(named("estate-account-bar-production"))).toEqual([]);
  });

  test("attaches each guardrail where it is named", async () => {
    const { named } = await organization({ rootGuardrails: ["stay"] });
    expect(named("estate-guardrail-stay").inputs).toMatchObject({ name: "stay", type: "SERVICE_CONTROL_POLICY" });
    expect(named("estate-attachment-municipalities.keep-trail").inputs).toEqual({
      policyId: "estate-guardrail-keep-trail-id",
      targetId: "estate-unit-municipalities-id",
    });
    expect(named("estate-root-guardrail-stay").inputs).toEqual({
      policyId: "estate-guardrail-stay-id",
      targetId: "r-root",
    });
  });

  test("appoints administrators by the API of the service, after the service is trusted", async () => {
    const { named } = await organization({
      delegatedAdministrators: [
        { service: "cloudtrail.amazonaws.com", account: "log-archive" },
        { service: "sso.amazonaws.com", account: "log-archive" },
      ],
    });
    const trail = named("estate-delegate-cloudtrail.amazonaws.com-log-archive");
    expect(trail.type).toBe("aws:cloudtrail/organizationDelegatedAdminAccount:OrganizationDelegatedAdminAccount");
    expect(trail.inputs).toEqual({ accountId: "estate-account-log-archive-id" });
    expect(await dependencies(trail)).toEqual(["estate-trusted-cloudtrail.amazonaws.com"]);
    expect(named("estate-delegate-sso.amazonaws.com-log-archive")).toMatchObject({
      type: "aws:organizations/delegatedAdministrator:DelegatedAdministrator",
      inputs: { accountId: "estate-account-log-archive-id", servicePrincipal: "sso.amazonaws.com" },
    });
  });

  test("tells where everything is", async () => {
    const { built } = await organization();
    const handle = await new Promise((resolve) => pulumi.output({ ...built.handle }).apply(resolve));
    expect(handle).toEqual({
      organizationId: "estate-organization-id",
      managementAccountId: "111111111111",
      rootId: "r-root",
      unitIds: {
        tenants: "estate-unit-tenants-id",
        platform: "estate-unit-platform-id",
        municipalities: "estate-unit-municipalities-id",
      },
      accountIds: {
        "bar-production": "estate-account-bar-production-id",
        "kotor-production": "estate-account-kotor-production-id",
        "log-archive": "estate-account-log-archive-id",
      },
    });
  });

  test("can be destroyed where it is only for a test", async () => {
    const { resources } = await organization({ protect: false });
    expect(resources.filter(({ options }) => options.protect === true || options.retainOnDelete === true)).toEqual([]);
  });

  test("can have a child changed by its role", async () => {
    const transform = { "account-kotor-production": (props: object) => ({ ...props, name: "Cattaro" }) };
    const { named } = await organization({ transform });
    expect(named("estate-account-kotor-production").inputs["name"]).toBe("Cattaro");
  });
});

describe("what is added later", () => {
  test("renames nothing, and nothing is named by a number", async () => {
    const before = await organization();
    const after = await organization({
      units: [{ code: "agencies", name: "Agencies", guardrails: ["stay"] }, ...montenegro.units],
      accounts: [{ code: "aaa", email: "aws+aaa@gov-me.example", unit: "agencies" }, ...montenegro.accounts],
    });
    const names = before.resources.map(({ name }) => name);
    const added = after.resources.map(({ name }) => name).filter((name) => !names.includes(name));
    expect(added.toSorted()).toEqual(["estate-account-aaa", "estate-attachment-agencies.stay", "estate-unit-agencies"]);
    expect(after.resources).toHaveLength(names.length + added.length);
    expect(names.filter((name) => /(^|-)\d+$/.test(name))).toEqual([]);
  });

  test("two codes with hyphens never run into one name", async () => {
    const statements = [{ Effect: "Deny", Action: "x:*", Resource: "*" }];
    const { resources } = await organization({
      units: [
        { code: "a", name: "A", guardrails: ["b-c"] },
        { code: "a-b", name: "AB", guardrails: ["c"] },
      ],
      accounts: [],
      guardrails: ["b-c", "c"].map((code) => ({ code, description: "", statements })),
    });
    const attachments = resources.filter(({ type }) => type.endsWith(":PolicyAttachment")).map(({ name }) => name);
    expect(attachments).toEqual(["estate-attachment-a.b-c", "estate-attachment-a-b.c"]);
  });
});

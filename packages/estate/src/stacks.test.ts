// Accounts, stacks and access that follow from an estate.

import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { changed, EstateFolder } from "../test/small-estate.ts";
import { estateAccess } from "./access.ts";
import { estateAccounts, tenantAccountCode } from "./accounts.ts";
import { addressKey } from "./address-requests.ts";
import type { Estate } from "./estate.ts";
import { loadEstate } from "./load-estate.ts";
import { estateStacks } from "./stacks.ts";
import { serviceDomain } from "./tenant.ts";

function estateOf(changes: ConstructorParameters<typeof EstateFolder>[0] = {}): Estate {
  const result = loadEstate(new EstateFolder(changes).directory, { lock: "ignore" });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe("accounts", () => {
  test("are the platform's, one for each environment of a dedicated tenant, and one that a kind shares", () => {
    expect(estateAccounts(estateOf())).toEqual([
      {
        code: "finance-production",
        name: "finance-production",
        email: "aws+finance-production@adria.example",
        unit: "ministries",
        environment: "production",
        tenants: ["finance"],
      },
      {
        code: "finance-test",
        name: "finance-test",
        email: "aws+finance-test@adria.example",
        unit: "ministries",
        environment: "test",
        tenants: ["finance"],
      },
      {
        code: "log-archive",
        name: "Log archive",
        email: "aws+log-archive@adria.example",
        unit: "platform",
        tenants: [],
      },
      {
        code: "municipalities-shared-production",
        name: "municipalities-shared-production",
        email: "aws+municipalities-shared-production@adria.example",
        unit: "municipalities",
        environment: "production",
        tenants: ["kotor", "plav"],
      },
      { code: "network", name: "Network", email: "aws+network@adria.example", unit: "platform", tenants: [] },
    ]);
  });

  test.each([
    ["ministry", "dedicated", "kotor-test", "kotor-test"],
    ["ministry", "shared-account", "ministries-shared-test", "ministries-shared-test"],
    ["municipality", "shared-namespace", "municipalities-shared-test", undefined],
  ] as const)("of a %s that is %s are called %s", (kind, tier, account, network) => {
    expect(tenantAccountCode({ kind, code: "kotor", tier }, "test")).toBe(account);
    expect(addressKey({ kind, code: "kotor", tier }, "test")).toBe(network);
  });
});

describe("stacks", () => {
  test("come after those that they depend on, platform first", () => {
    const estate = estateOf();
    const stacks = estateStacks(estate);
    expect(stacks.map(({ id }) => id)).toEqual([
      "organization/platform",
      "logging/platform",
      "security/platform",
      "identity/platform",
      "names/platform",
      "network/platform",
      "ministry/finance-production",
      "ministry/finance-test",
      "municipality/kotor-production",
      "municipality/plav-production",
    ]);
    for (const [position, { dependsOn }] of stacks.entries()) {
      const before = stacks.slice(0, position).map(({ id }) => id);
      for (const needed of dependsOn) expect(before).toContain(needed);
    }
  });

  test("say their project, folder, tenant and environment", () => {
    const estate = estateOf();
    expect(estateStacks(estate)[7]).toEqual({
      id: "ministry/finance-test",
      project: "ministry",
      stack: "finance-test",
      layer: "ministries",
      directory: join(estate.projectsDirectory, "ministry"),
      tenant: "finance",
      environment: "test",
      dependsOn: [
        "organization/platform",
        "logging/platform",
        "security/platform",
        "identity/platform",
        "names/platform",
        "network/platform",
      ],
    });
    expect(estateStacks(estate)[5]).toEqual({
      id: "network/platform",
      project: "network",
      stack: "platform",
      layer: "network",
      directory: join(estate.projectsDirectory, "network"),
      dependsOn: ["organization/platform", "logging/platform", "identity/platform"],
    });
  });
});

/** Where the group of readers is when its scope is another. */
function readersIn(scope: string): string[] {
  const estate = estateOf(changed("identity.yaml", "scope: organization", `scope: ${scope}`));
  const { assignments } = estateAccess(estate);
  return assignments
    .filter(({ group }) => group.endsWith("readers"))
    .map(({ group, account }) => `${group} ${account}`);
}

describe("access", () => {
  test.each([
    [
      "organization",
      ["finance-production", "finance-test", "log-archive", "municipalities-shared-production", "network"],
    ],
    ["platform", ["log-archive", "network"]],
    ["tenants", ["finance-production", "finance-test", "municipalities-shared-production"]],
    ["ministries", ["finance-production", "finance-test"]],
    ["municipalities", ["municipalities-shared-production"]],
  ])("of scope %s is in %j", (scope, accounts) => {
    expect(readersIn(scope)).toEqual(accounts.map((account) => `readers ${account}`));
  });

  test("for each tenant is a group of its own, and never in an account that others share", () => {
    expect(readersIn("each-tenant")).toEqual(["finance-readers finance-production", "finance-readers finance-test"]);
    expect(estateAccess(estateOf()).groups).toEqual([
      { code: "finance-staff", name: "Ministry of Finance: Staff" },
      { code: "readers", name: "Readers" },
    ]);
  });
});

test("a portal of test is below that of production", () => {
  const portal = { domain: "kotor.example" };
  expect([serviceDomain(portal, "production"), serviceDomain(portal, "test")]).toEqual([
    "kotor.example",
    "test.kotor.example",
  ]);
});

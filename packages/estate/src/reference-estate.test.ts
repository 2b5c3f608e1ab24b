// The reference estate: all 25 ministries and 25 municipalities of Montenegro, without a mistake.

import { fileURLToPath } from "node:url";

import { overlaps, parseBlock } from "@temelj/cidr";
import { describe, expect, test } from "vitest";

import { estateAccess } from "./access.ts";
import { estateAccounts } from "./accounts.ts";
import { addressKey, standbyKey } from "./address-requests.ts";
import type { Estate } from "./estate.ts";
import { loadEstate } from "./load-estate.ts";
import { estateStacks } from "./stacks.ts";

function montenegro(): Estate {
  const result = loadEstate(fileURLToPath(new URL("../../../stacks/estate", import.meta.url)));
  expect(result.issues).toEqual([]);
  if (!result.ok) throw new Error("the reference estate has mistakes");
  return result.value;
}

const estate = montenegro();
const byCode = new Map(estate.tenants.map((tenant) => [tenant.code, tenant]));

describe("the reference estate", () => {
  test("has 25 ministries and 25 municipalities", () => {
    expect(estate.tenants.filter(({ kind }) => kind === "ministry")).toHaveLength(25);
    expect(estate.tenants.filter(({ kind }) => kind === "municipality")).toHaveLength(25);
  });

  test("writes names with their diacritics", () => {
    expect(
      ["niksic", "savnik", "zabljak", "pluzine", "kolasin", "rozaje"].map((code) => byCode.get(code)?.name.cnr),
    ).toEqual(["Nikšić", "Šavnik", "Žabljak", "Plužine", "Kolašin", "Rožaje"]);
    expect(byCode.get("interior")?.name.cnr).toBe("Ministarstvo unutrašnjih poslova");
    expect(byCode.get("transport")?.name.cnr).toBe("Ministarstvo saobraćaja");
  });

  test("has the population of the census", () => {
    const total = estate.tenants.reduce((sum, { population = 0 }) => sum + population, 0);
    expect(total).toBe(633_158);
    expect(byCode.get("podgorica")).toMatchObject({ population: 180_186, size: "large", tier: "dedicated" });
    expect(byCode.get("kotor")).toMatchObject({ population: 21_916, size: "medium", tier: "shared-account" });
    expect(byCode.get("savnik")).toMatchObject({ population: 1588, size: "small", tier: "shared-namespace" });
  });

  test("has at least 58 stacks and a portal for every tenant", () => {
    expect(estateStacks(estate).length).toBeGreaterThanOrEqual(58);
    for (const { code, services } of estate.tenants) {
      expect(services).toEqual([{ kind: "portal", name: "portal", domain: `${code}.gov-me.example` }]);
    }
  });

  test("tries changes in test for eight ministries and four municipalities", () => {
    const inTest = estate.tenants.filter(({ environments }) => environments.includes("test"));
    expect(inTest.filter(({ kind }) => kind === "ministry")).toHaveLength(8);
    expect(inTest.filter(({ kind }) => kind === "municipality").map(({ code }) => code)).toEqual([
      "bar",
      "budva",
      "niksic",
      "podgorica",
    ]);
  });

  test("has addresses for every network, apart from each other and from what is on premises", () => {
    const keys = estate.tenants.flatMap((tenant) =>
      tenant.environments
        .flatMap((environment) => [addressKey(tenant, environment), standbyKey(tenant, environment)])
        .filter((key) => key !== undefined),
    );
    keys.push(...estate.platformAccounts.flatMap(({ code, network }) => (network === undefined ? [] : [code])));
    const { allocations } = estate.allocations;
    expect(allocations.map(({ key }) => key)).toEqual([...new Set(keys)].toSorted());
    const blocks = [...allocations.map(({ growth }) => growth), ...estate.network.reserved.map(({ cidr }) => cidr)];
    const parsed = blocks.flatMap((cidr) => parseBlock(cidr) ?? []);
    expect(parsed).toHaveLength(blocks.length);
    for (const [position, one] of parsed.entries()) {
      expect(parsed.slice(position + 1).some((other) => overlaps(one, other))).toBe(false);
    }
  });

  test("has an address of its own for each account", () => {
    const accounts = estateAccounts(estate);
    const emails = accounts.map(({ email }) => email.toLowerCase());
    expect(new Set(emails).size).toBe(accounts.length);
    for (const email of emails) expect(email.length).toBeLessThanOrEqual(64);
  });

  test("gives every group its rights somewhere", () => {
    const { groups, assignments } = estateAccess(estate);
    const used = new Set(assignments.map(({ group }) => group));
    expect(groups.filter(({ code }) => !used.has(code))).toEqual([]);
  });

  test("attaches every guardrail somewhere", () => {
    const attached = new Set([
      ...estate.rootGuardrails,
      ...estate.organizationalUnits.flatMap(({ guardrails }) => guardrails),
    ]);
    expect(estate.guardrails.map(({ code }) => code).filter((code) => !attached.has(code))).toEqual([]);
  });
});

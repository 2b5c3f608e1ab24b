// From the small estate's folder to a resolved estate: defaults, order, placeholders, and what is kept between calls.

import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { changed, EstateFolder, smallEstate } from "../test/small-estate.ts";
import { estateAt, forgetEstate, primeEstate } from "./estate-cache.ts";
import type { Estate } from "./estate.ts";
import { loadEstate } from "./load-estate.ts";
import { sourcePosition } from "./source-position.ts";

function loaded(folder: EstateFolder): Estate {
  const result = loadEstate(folder.directory);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function locked(changes: ConstructorParameters<typeof EstateFolder>[0] = {}): EstateFolder {
  const folder = new EstateFolder(changes);
  folder.lock();
  return folder;
}

describe("a tenant", () => {
  test("gets everything that its file does not say", () => {
    const folder = locked();
    const [finance, kotor, plav] = loaded(folder).tenants;
    expect(finance).toEqual({
      kind: "ministry",
      code: "finance",
      name: { en: "Ministry of Finance", cnr: "Ministarstvo finansija" },
      size: "medium",
      tier: "dedicated",
      environments: ["production", "test"],
      services: [{ kind: "portal", name: "portal", domain: "finance.example" }],
      contacts: { security: "it-security@finance.example" },
      unit: "ministries",
      segment: "ministries",
      network: { pods: false, ipv6: false, zones: ["a", "b"], standby: false },
      source: { file: join(folder.directory, "ministries/finance.yaml"), line: 1, column: 7 },
    });
    expect([kotor?.size, kotor?.tier, kotor?.environments]).toEqual(["medium", "shared-account", ["production"]]);
    expect([plav?.size, plav?.tier, plav?.services]).toEqual(["small", "shared-namespace", []]);
  });

  test.each([
    [1, "small", "shared-namespace"],
    [9_999, "small", "shared-namespace"],
    [10_000, "medium", "shared-account"],
    [49_999, "medium", "shared-account"],
    [50_000, "large", "dedicated"],
  ])("of %i inhabitants is %s and %s", (population, size, tier) => {
    const { tenants } = loaded(locked(changed("municipalities/kotor.yaml", "21916", String(population))));
    const kotor = tenants.find(({ code }) => code === "kotor");
    expect([kotor?.population, kotor?.size, kotor?.tier]).toEqual([population, size, tier]);
  });

  test("may choose for its own network, in the order of the estate's zones", () => {
    const { tenants } = loaded(
      locked({
        ...changed("network.yaml", "zones: [a, b]", "zones: [a, b, c]"),
        ...changed("ministries/finance.yaml", "services", "network: { pods: true, zones: [c, a] }\nservices"),
      }),
    );
    const networks = tenants.map(({ code, network }) => [code, network.pods, network.zones]);
    expect(networks).toEqual([
      ["finance", true, ["a", "c"]],
      ["kotor", false, ["a", "b", "c"]],
      ["plav", false, ["a", "b", "c"]],
    ]);
  });

  test("keeps the tier that its file says", () => {
    const { tenants } = loaded(
      locked(changed("municipalities/plav.yaml", "code: plav", "code: plav\ntier: dedicated")),
    );
    expect(tenants.find(({ code }) => code === "plav")?.tier).toBe("dedicated");
  });

  test("has its name in one form of Unicode, whatever the editor wrote", () => {
    const { tenants } = loaded(locked(changed("municipalities/plav.yaml", "cnr: Plav", "cnr: S\u030Cavnik")));
    expect(tenants.find(({ code }) => code === "plav")?.name.cnr).toBe("\u0160avnik");
  });
});

describe("an estate", () => {
  test("has its tenants as ministries, then municipalities, its units parents first, the rest by code", () => {
    const estate = loaded(locked());
    expect(estate.tenants.map(({ code }) => code)).toEqual(["finance", "kotor", "plav"]);
    expect(estate.organizationalUnits).toEqual([
      { code: "platform", name: "Platform", guardrails: [] },
      { code: "workloads", name: "Workloads", guardrails: [] },
      { code: "ministries", name: "Ministries", parent: "workloads", guardrails: [] },
      { code: "municipalities", name: "Municipalities", parent: "workloads", guardrails: ["stay"] },
    ]);
    expect(estate.platformAccounts.map(({ code }) => code)).toEqual(["log-archive", "network"]);
    expect(estate.rootGuardrails).toEqual(["stay"]);
  });

  test("has its own values in its guardrails, and IAM's variables as they were", () => {
    expect(loaded(locked()).guardrails[0]?.statements).toEqual([
      {
        Effect: "Deny",
        Action: "organizations:LeaveOrganization",
        Resource: "arn:aws:organizations::111111111111:*",
        Condition: { StringNotEquals: { "aws:PrincipalTag/team": "${aws:username}" } },
      },
    ]);
  });

  test("has the defaults of network and identity", () => {
    const { network, identity } = loaded(locked());
    expect(network.quarantineDays).toBe(365);
    expect(identity.permissionSets[0]?.sessionHours).toBe(4);
    expect(identity.ci.audience).toBe("sts.amazonaws.com");
  });

  test("has no names unless network.yaml says so, and safe ones where it says nothing more", () => {
    expect(loaded(locked()).network.names).toBeUndefined();
    const { network } = loaded(locked(changed("network.yaml", "pools:\n", "names: {}\npools:\n")));
    expect(network.names).toEqual({
      shadowPublic: false,
      caa: { issuers: ["amazon.com"] },
      tenantZones: true,
      dnssec: true,
      forwards: [],
      firewall: { managed: "block", advanced: "ignore", blocked: [], allowed: [], failOpen: false },
    });
  });

  test("may hide public names, where it says so", () => {
    const said = "names: { private: adria.example, shadowPublic: true, firewall: { managedListId: rslvr-fdl-1f } }";
    const endpoints = "endpoints: { services: [kms], cidr: 10.65.0.0/24 }";
    const pool = "  - { code: platform, cidr: 10.65.0.0/16 }";
    const folder = locked(changed("network.yaml", "pools:\n", `${endpoints}\n${said}\npools:\n${pool}\n`));
    expect(loaded(folder).network.names).toMatchObject({
      private: "adria.example",
      shadowPublic: true,
      firewall: { managed: "block", managedListId: "rslvr-fdl-1f" },
    });
  });

  test("finds the projects in the folder above, or where estate.yaml says", () => {
    const folder = locked();
    expect(loaded(folder).projectsDirectory).toBe(join(folder.directory, ".."));
    const named = locked(changed("estate.yaml", "code: adria", "code: adria\nprojects: ministries"));
    expect(loaded(named).projectsDirectory).toBe(join(named.directory, "ministries"));
  });

  test("is plain data: a copy that a worker gets is equal", () => {
    const estate = loaded(locked());
    expect(structuredClone(estate)).toEqual(estate);
    expect(JSON.parse(JSON.stringify(estate))).toEqual(estate);
  });

  test("comes out the same every time", () => {
    const folder = locked();
    expect(JSON.stringify(loaded(folder))).toBe(JSON.stringify(loaded(folder)));
  });

  test("may have one kind of tenants only", () => {
    const folder = locked({ "ministries/finance.yaml": null });
    folder.write("ministries/.gitkeep", "");
    expect(loaded(folder).tenants.map(({ kind }) => kind)).toEqual(["municipality", "municipality"]);
  });
});

describe("the known estates of a process", () => {
  test("are read once", () => {
    const folder = locked();
    const first = estateAt(folder.directory);
    folder.write("estate.yaml", "broken: [");
    expect(estateAt(`${folder.directory}/.`)).toEqual(first);
    forgetEstate(folder.directory);
    expect(estateAt(folder.directory).ok).toBe(false);
  });

  test("can be given by whoever has one already", () => {
    const estate = loaded(locked());
    primeEstate("/nowhere/estate", estate);
    expect(estateAt("/nowhere/estate")).toEqual({ ok: true, value: estate, issues: [] });
    forgetEstate("/nowhere/estate");
  });

  test("do not hold one with mistakes", () => {
    const folder = locked();
    folder.write("estate.yaml", "broken: [");
    expect(estateAt(folder.directory).ok).toBe(false);
    folder.write("estate.yaml", smallEstate["estate.yaml"] ?? "");
    expect(estateAt(folder.directory).ok).toBe(true);
  });
});

test("a value's position can be found again", () => {
  const folder = new EstateFolder();
  const path = ["services", 0, "portal", "domain"];
  expect(sourcePosition(folder.directory, "municipalities/kotor.yaml", path)).toEqual({
    file: join(folder.directory, "municipalities/kotor.yaml"),
    line: 5,
    column: 23,
  });
  expect(sourcePosition(folder.directory, "municipalities/nowhere.yaml", path)).toBeUndefined();
});

// The address lock of an estate: written by one function, required by another, and moved by nobody.

import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { changed, EstateFolder } from "../test/small-estate.ts";
import { loadEstate } from "./load-estate.ts";
import { lockEstate } from "./lock-estate.ts";

const health = `code: health
name: { en: Ministry of Health, cnr: Ministarstvo zdravlja }
contacts: { security: it-security@health.example }
`;

function issuesOf(folder: EstateFolder): string[] {
  return loadEstate(folder.directory).issues.map(({ code, at, message }) => {
    return `${at?.file.replace(`${folder.directory}/`, "")}:${at?.line} ${code} ${message}`;
  });
}

describe("locking", () => {
  test("gives each network its block and writes nothing itself", () => {
    const folder = new EstateFolder();
    const next = lockEstate(folder.directory, { today: "2026-11-23" });
    if (!next.ok) throw new Error(JSON.stringify(next.issues));
    expect(next.value.lock.allocations).toEqual([
      { key: "finance-production", pool: "ministries", cidr: "10.72.0.0/22", growth: "10.72.0.0/21" },
      { key: "finance-test", pool: "ministries", cidr: "10.72.8.0/22", growth: "10.72.8.0/21" },
      { key: "municipalities-shared-production", pool: "municipalities", cidr: "10.80.0.0/20", growth: "10.80.0.0/19" },
    ]);
    expect(next.value.path).toBe(join(folder.directory, "allocations.lock.yaml"));
    expect(next.value.changed).toBe(true);
    expect(next.value.added).toEqual(["finance-production", "finance-test", "municipalities-shared-production"]);
    expect(issuesOf(folder)).toEqual([
      "allocations.lock.yaml:1 ESTATE_LOCK_STALE the address lock is out of date: finance-production has none yet, finance-test has none yet, municipalities-shared-production has none yet",
    ]);
  });

  test("again changes nothing, also on another day", () => {
    const folder = new EstateFolder();
    const text = folder.lock("2026-11-23");
    const again = lockEstate(folder.directory, { today: "2031-01-01" });
    expect(again.ok && [again.value.changed, again.value.text]).toEqual([false, text]);
    expect(issuesOf(folder)).toEqual([]);
  });

  test("moves nobody when tenants come and go, and keeps what was given back apart for a year", () => {
    const folder = new EstateFolder();
    folder.lock("2026-11-23");
    const finance = folder.read("ministries/finance.yaml");
    folder.remove("ministries/finance.yaml");
    folder.write("ministries/health.yaml", health);
    expect(issuesOf(folder)).toEqual([
      "allocations.lock.yaml:1 ESTATE_LOCK_STALE the address lock is out of date: finance-production is gone, finance-test is gone, health-production has none yet",
    ]);
    const text = folder.lock("2026-12-01");
    expect(text).toContain("{ key: health-production, pool: ministries, cidr: 10.72.16.0/22");
    expect(text).toContain('cidr: 10.72.0.0/22, growth: 10.72.0.0/21, freedOn: "2026-12-01" }');
    expect(issuesOf(folder)).toEqual([]);

    folder.write("ministries/finance.yaml", finance);
    expect(folder.lock("2027-06-01")).toContain("{ key: finance-production, pool: ministries, cidr: 10.72.0.0/22");
    folder.remove("ministries/finance.yaml");
    folder.lock("2027-06-02");
    const released = lockEstate(folder.directory, { today: "2028-06-02" });
    expect(released.ok && released.value.released).toEqual(["finance-production", "finance-test"]);
    expect(issuesOf(folder)).toEqual([]);
  });

  test("lets a tenant that grows keep its first address", () => {
    const folder = new EstateFolder();
    folder.lock();
    folder.write(
      "ministries/finance.yaml",
      folder.read("ministries/finance.yaml").replace("code", "size: large\ncode"),
    );
    expect(issuesOf(folder)[0]).toContain("finance-production grows, finance-test grows");
    expect(folder.lock()).toContain("{ key: finance-production, pool: ministries, cidr: 10.72.0.0/21");
  });

  test("refuses what would renumber a tenant, at the tenant's line", () => {
    const folder = new EstateFolder(changed("ministries/finance.yaml", "code", "size: small\ncode"));
    folder.lock();
    folder.write("ministries/finance.yaml", folder.read("ministries/finance.yaml").replace("small", "large"));
    const [first] = issuesOf(folder);
    expect(first).toContain("ministries/finance.yaml:2 ADDRESS_RENUMBERING finance-production has 10.72.0.0/24");
    expect(lockEstate(folder.directory).issues.map(({ code }) => code)).toEqual([
      "ADDRESS_RENUMBERING",
      "ADDRESS_RENUMBERING",
    ]);
  });

  test("says that a pool is full, and how much of it is free", () => {
    const folder = new EstateFolder(changed("network.yaml", "10.72.0.0/16", "10.72.0.0/21"));
    const [issue] = lockEstate(folder.directory).issues;
    expect([issue?.code, issue?.at?.line]).toEqual(["ADDRESS_POOL_EXHAUSTED", 1]);
    expect(issue?.message).toContain("0 of its 2048 addresses are free");
  });

  test("reports the mistakes of the estate instead", () => {
    const folder = new EstateFolder(changed("network.yaml", "asn: 64512", "asn: 1"));
    expect(lockEstate(folder.directory).issues.map(({ code }) => code)).toEqual(["ESTATE_ASN_INVALID"]);
  });
});

describe("a lock", () => {
  test.each([
    ["with conflict markers", "version: 1\n<<<<<<< HEAD\n", 2, "LOCK_CONFLICT_MARKERS"],
    ["that is half written", "version: 1\nallocations:\n  - { key: a", 3, "LOCK_UNREADABLE"],
    [
      "with an entry outside its pool",
      "version: 1\nallocations:\n  - { key: finance-production, pool: ministries, cidr: 10.99.0.0/22, growth: 10.99.0.0/21 }\n",
      3,
      "ADDRESS_LOCK_INVALID",
    ],
  ])("%s is an issue of loading and of locking", (_, text, line, code) => {
    const folder = new EstateFolder({ "allocations.lock.yaml": text });
    for (const result of [loadEstate(folder.directory), lockEstate(folder.directory)]) {
      expect(result.issues.map((issue) => [issue.code, issue.at?.line])).toEqual([[code, line]]);
    }
  });

  test("that contradicts new reserved ranges is an issue at its line", () => {
    const folder = new EstateFolder();
    folder.lock();
    folder.write("network.yaml", folder.read("network.yaml").replace("10.0.0.0/12", "10.80.0.0/24"));
    expect(issuesOf(folder)).toEqual([
      "allocations.lock.yaml:7 ADDRESS_RESERVED municipalities-shared-production has 10.80.0.0/19, inside the reserved range 10.80.0.0/24",
    ]);
  });

  test("can be ignored", () => {
    const folder = new EstateFolder();
    const result = loadEstate(folder.directory, { lock: "ignore" });
    expect(result.ok && result.value.allocations).toEqual({ version: 1, allocations: [], quarantine: [] });
  });
});

// temelj estate lock: what it writes and says, and what it refuses.

import { readdirSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { changed, EstateFolder } from "../../../estate/test/small-estate.ts";
import { temelj } from "../../test/temelj.ts";

const lockFile = "allocations.lock.yaml";

async function lock(folder: EstateFolder, ...args: readonly string[]) {
  const ended = await temelj(["estate", "lock", "--estate", folder.directory, ...args]);
  return { ...ended, stdout: ended.stdout.replaceAll(folder.directory, "estate") };
}

describe("locking", () => {
  test("gives each account its addresses, writes the file and says so", async () => {
    const folder = new EstateFolder();
    const { code, stdout, stderr } = await lock(folder);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n")).toEqual([
      "  account                              addresses  change",
      "  finance-production                10.72.0.0/22   added",
      "  finance-test                      10.72.8.0/22   added",
      "  municipalities-shared-production  10.80.0.0/20   added",
      "estate/allocations.lock.yaml written",
      "",
    ]);
    expect(folder.read(lockFile)).toContain("{ key: finance-production, pool: ministries, cidr: 10.72.0.0/22");
  });

  test("again changes nothing", async () => {
    const folder = new EstateFolder();
    const text = folder.lock();
    const { code, stdout } = await lock(folder);
    expect([code, stdout]).toEqual([0, "estate/allocations.lock.yaml is up to date\n"]);
    expect(folder.read(lockFile)).toBe(text);
  });

  test("says whose addresses grow and whose rest, as JSON too", async () => {
    const folder = new EstateFolder();
    folder.lock();
    folder.remove("municipalities/kotor.yaml");
    folder.write(
      "ministries/finance.yaml",
      folder.read("ministries/finance.yaml").replace("code", "size: large\ncode"),
    );
    const { code, stdout } = await lock(folder, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      outcome: "clean",
      path: "estate/allocations.lock.yaml",
      changed: true,
      written: true,
      added: [],
      grown: ["finance-production", "finance-test"],
      freed: ["municipalities-shared-production"],
      released: [],
      issues: [],
    });
    expect(folder.read(lockFile)).toContain("freedOn:");
  });
});

describe("--check", () => {
  test("ends with 0 when the lock is as it should be, also when addresses have rested enough", async () => {
    const folder = new EstateFolder();
    folder.lock();
    folder.remove("municipalities/kotor.yaml");
    folder.lock("2020-01-01");
    const { code, stdout } = await lock(folder, "--check");
    expect([code, stdout]).toEqual([0, "estate/allocations.lock.yaml is up to date\n"]);
  });

  test("ends with 1 when it is not, says what is lacking, and writes nothing", async () => {
    const folder = new EstateFolder();
    const before = readdirSync(folder.directory).toSorted();
    const { code, stdout } = await lock(folder, "--check");
    expect(code).toBe(1);
    expect(stdout).toMatch(/finance-test +10\.72\.8\.0\/22 +added\n/);
    expect(stdout).toContain("is out of date; run temelj estate lock and commit the file");
    expect(readdirSync(folder.directory).toSorted()).toEqual(before);
  });
});

describe("a lock is refused, and left as it is,", () => {
  test.each<[string, string, RegExp]>([
    [
      "with conflict markers",
      "version: 1\n<<<<<<< HEAD\n",
      /allocations\.lock\.yaml:2:\d+ {2}error {2}LOCK_CONFLICT_MARKERS/,
    ],
    [
      "when it is half written",
      "version: 1\nallocations:\n  - { key: a",
      /allocations\.lock\.yaml:3:\d+ {2}error {2}LOCK_UNREADABLE/,
    ],
  ])("%s", async (_, text, message) => {
    const folder = new EstateFolder({ [lockFile]: text });
    const { code, stdout, stderr } = await lock(folder);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/the lock was not changed\n$/);
    expect(folder.read(lockFile)).toBe(text);
  });

  test("when the estate is wrong", async () => {
    const folder = new EstateFolder({ ...changed("network.yaml", "asn: 64512", "asn: 1"), "estate.yaml": "code: [" });
    const { code, stderr } = await lock(folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(/estate\.yaml:\d+:\d+ {2}error {2}YAML_SYNTAX/);
    expect(readdirSync(folder.directory)).not.toContain(lockFile);
  });

  test("when it would renumber someone", async () => {
    const folder = new EstateFolder(changed("ministries/finance.yaml", "code", "size: small\ncode"));
    const text = folder.lock();
    folder.write("ministries/finance.yaml", folder.read("ministries/finance.yaml").replace("small", "large"));
    const { code, stdout } = await lock(folder, "--json");
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: "couldNotRun", issues: [{ code: "ADDRESS_RENUMBERING" }, {}] });
    expect(folder.read(lockFile)).toBe(text);
  });
});

// Every mistake in an estate is one issue at its line, with its value and its fix, and never an exception.

import { execFileSync } from "node:child_process";
import { join } from "node:path";

import type { Issue } from "@temelj/kernel";
import { describe, expect, test } from "vitest";
import { issueCodes as yamlIssueCodes } from "@temelj/yaml";

import { badEndpoints } from "../test/bad-endpoints.ts";
import { badIpam } from "../test/bad-ipam.ts";
import { badFlows } from "../test/bad-flows.ts";
import { badNames } from "../test/bad-names.ts";
import { badPlatformReferences } from "../test/bad-platform-references.ts";
import { badRegions } from "../test/bad-regions.ts";
import { badSettings } from "../test/bad-settings.ts";
import { badSites } from "../test/bad-sites.ts";
import { badStaff } from "../test/bad-staff.ts";
import { badTenantNetworks } from "../test/bad-tenant-networks.ts";
import { badTenantReferences } from "../test/bad-tenant-references.ts";
import { badTenants } from "../test/bad-tenants.ts";
import { badYaml } from "../test/bad-yaml.ts";
import { changed, EstateFolder, smallEstate } from "../test/small-estate.ts";
import { issueCodes } from "./issue-codes.ts";
import { loadEstate } from "./load-estate.ts";

function issuesOf(files: ConstructorParameters<typeof EstateFolder>[0]): { at: string; issue: Issue }[] {
  const { directory } = new EstateFolder(files);
  return placed(directory);
}

function placed(directory: string): { at: string; issue: Issue }[] {
  return loadEstate(directory, { lock: "ignore" }).issues.map((issue) => ({
    at: `${issue.at?.file.replace(`${directory}/`, "")}:${issue.at?.line}:${issue.at?.column}`,
    issue,
  }));
}

test("the estate that the tests break is good", () => {
  expect(issuesOf({})).toEqual([]);
});

const mistakes = [
  ["a tenant", badTenants],
  ["another file", badSettings],
  ["the form of a file", badYaml],
  ["how tenants fit together", badTenantReferences],
  ["how the platform fits together", badPlatformReferences],
  ["what may flow", badFlows],
  ["private endpoints", badEndpoints],
  ["networks of tenants", badTenantNetworks],
  ["names", badNames],
  ["the register of addresses", badIpam],
  ["two regions, and decryption", badRegions],
  ["data centres", badSites],
  ["ways for staff", badStaff],
] as const;

describe.each(mistakes)("a mistake in %s", (_, cases) => {
  test.each(cases)("$what is $code at $at", ({ files, at, code, message, fix, allowed }) => {
    const found = issuesOf(files);
    expect(found.map((one) => [one.at, one.issue.code])).toEqual([[at, code]]);
    const issue = found[0]?.issue;
    expect(issue?.message).toContain(message);
    expect(issue?.fix).toContain(fix);
    expect(issue?.severity).toBe("error");
    expect(issue?.allowed ?? "").toContain(allowed ?? "");
    expect(loadEstate(new EstateFolder(files).directory).ok).toBe(false);
  });
});

describe("mistakes", () => {
  test("in many files come back together, by file and line, and none hides another", () => {
    const found = issuesOf({
      ...changed("municipalities/kotor.yaml", "21916", "many"),
      ...changed("municipalities/plav.yaml", "code: plav", "code: plav\ntier: x\ncolor: red"),
      ...changed("estate.yaml", "eu-south-1", "eu-central-1"),
      "ministries/finance.yaml": "code: [",
      "ministries/health.yaml": "",
    });
    expect(found.map(({ at, issue: { code } }) => `${at} ${code}`)).toEqual([
      "estate.yaml:5:15 ESTATE_REGIONS_EQUAL",
      "ministries/finance.yaml:1:8 YAML_SYNTAX",
      "ministries/health.yaml:1:1 FILE_EMPTY",
      "municipalities/kotor.yaml:3:13 VALUE_TYPE",
      "municipalities/plav.yaml:2:7 ESTATE_TIER_UNKNOWN",
      "municipalities/plav.yaml:3:1 KEY_UNKNOWN",
    ]);
  });

  test("of units in a circle are said by each of them", () => {
    const found = issuesOf(
      changed("organizational-units.yaml", "name: Workloads }", "name: Workloads, parent: ministries }"),
    );
    expect(found.map(({ issue }) => issue.message)).toEqual([
      "units are above each other in a circle: ministries below workloads below ministries",
      "units are above each other in a circle: workloads below ministries below workloads",
    ]);
    expect(new Set(found.map(({ issue }) => issue.code))).toEqual(new Set(["ESTATE_UNITS_CIRCULAR"]));
  });

  test("of a network without segments are said once, not by every tenant", () => {
    const network = smallEstate["network.yaml"] ?? "";
    const found = issuesOf({ "network.yaml": network.replace(/^segments:\n(?: {2}.*\n)*/m, "segments: []\n") });
    expect(found.map(({ issue }) => issue.code)).toEqual(["ESTATE_SEGMENTS_MISSING"]);
  });

  test("of stray files are warnings, and the estate is there", () => {
    const folder = new EstateFolder({
      "ministries/notes.txt": "",
      "drafts/x.md": "",
      "README.md": "",
      "ministries/.finance.yaml.swp": "",
      "ministries/finance.yaml~": "",
    });
    const found = placed(folder.directory);
    expect(found.map(({ at, issue }) => [at, issue.severity, issue.code])).toEqual([
      ["drafts:1:1", "warning", "ESTATE_FILE_STRAY"],
      ["ministries/notes.txt:1:1", "warning", "ESTATE_FILE_STRAY"],
    ]);
    expect(loadEstate(folder.directory, { lock: "ignore" }).ok).toBe(true);
  });
});

describe("a folder", () => {
  test.each([
    ["is not there", (folder: EstateFolder) => join(folder.directory, "nowhere")],
    ["is a file", (folder: EstateFolder) => join(folder.directory, "estate.yaml")],
    ["holds no estate", (folder: EstateFolder) => folder.write("empty/x.txt", "") ?? join(folder.directory, "empty")],
    ["is a circle of links", (folder: EstateFolder) => folder.link("loop", "loop") ?? join(folder.directory, "loop")],
  ])("that %s is one issue", (_, directory) => {
    expect(loadEstate(directory(new EstateFolder())).issues.map(({ code }) => code)).toEqual(["ESTATE_FOLDER_MISSING"]);
  });

  test("of tenants that is a circle of links is an issue", () => {
    const folder = new EstateFolder();
    folder.remove("ministries");
    folder.link("ministries", "ministries");
    expect(placed(folder.directory).map(({ at, issue }) => [at, issue.code, issue.message])).toEqual([
      ["ministries:1:1", "ESTATE_FOLDER_UNREADABLE", expect.stringContaining("symbolic links lead in a circle")],
    ]);
  });
});

describe("a tenant's file", () => {
  test.each([
    ["a circle of links", "bar.yaml", "symbolic links lead in a circle"],
    ["a link to nothing", "nowhere.yaml", "it is not there"],
    ["a device that never ends", "/dev/zero", "it is not a file"],
  ])("that is %s is an issue", (_, target, reason) => {
    const folder = new EstateFolder();
    folder.link("municipalities/bar.yaml", target);
    expect(placed(folder.directory).map(({ at, issue }) => [at, issue.code, issue.message])).toEqual([
      ["municipalities/bar.yaml:1:1", "FILE_UNREADABLE", expect.stringContaining(reason)],
    ]);
  });

  test("that is a pipe nobody writes to is an issue, not a wait", () => {
    const folder = new EstateFolder();
    execFileSync("mkfifo", [join(folder.directory, "municipalities/bar.yaml")]);
    expect(placed(folder.directory).map(({ issue }) => issue.code)).toEqual(["FILE_UNREADABLE"]);
  });
});

test("every code is explained, and every explained code is met by these tests", () => {
  const elsewhere = [
    "ESTATE_FILE_STRAY",
    "FILE_UNREADABLE",
    "ESTATE_FOLDER_MISSING",
    "ESTATE_LOCK_STALE",
    "ESTATE_SEGMENTS_MISSING",
    "ESTATE_UNITS_CIRCULAR",
  ];
  const met = mistakes.flatMap(([, cases]) => cases.map(({ code }) => code));
  expect([...new Set([...met, ...elsewhere])].toSorted()).toEqual(
    Object.keys({ ...issueCodes, ...yamlIssueCodes }).toSorted(),
  );
});

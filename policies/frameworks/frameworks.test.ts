// The frameworks as they are delivered: complete, and naming only what exists.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { coverageCounts, coverageOf, readFrameworks, type Control, type Framework } from "@temelj/framework";
import type { Rule } from "@temelj/policy";
import { expect, test } from "vitest";

import { frameworksFolder } from "../index.ts";

const repository = join(import.meta.dirname, "../..");
const rules = await rulesOfIndexes();
const components = componentsOfRooms();
const read = readFrameworks(frameworksFolder, { rules: rules.map(({ id }) => id), components });
const frameworks = read.ok ? read.value : [];

test("every framework is read, and names only rules and components that exist", () => {
  expect(read.ok ? [] : read.issues).toEqual([]);
});

test("rules and components were found to compare with", () => {
  expect(rules.length).toBeGreaterThan(80);
  expect(components).toEqual(expect.arrayContaining(["LogArchive", "NetworkHub", "Organization", "StaticPortal"]));
});

test.each([
  ["bsi-c5-2025", 169],
  ["cis-aws-5.0", 63],
  ["cis-aws-7.0", 70],
  ["cis-eks", 47],
  ["ens-2022", 73],
  ["gdpr-32", 7],
  ["iso-27001-2022", 93],
  ["nis2-me", 72],
  ["nist-800-53-r5", 454],
  ["pod-security-standards", 19],
])("%s has all of its %i controls", (id, number) => {
  expect(framework(id).controls).toHaveLength(number);
});

test("no other framework is there", () => {
  expect(frameworks).toHaveLength(10);
});

test("all 300 base controls of NIST SP 800-53 are listed", () => {
  const base = framework("nist-800-53-r5").controls.filter(({ id }) => /^[A-Z]{2}-\d+$/.test(id));
  expect(base).toHaveLength(300);
});

test.each([
  ["iso-27001-2022", { "A.5": 37, "A.6": 8, "A.7": 14, "A.8": 34 }],
  ["ens-2022", { org: 4, op: 33, mp: 36 }],
])("no group of %s is short", (id, groups) => {
  const ids = framework(id).controls.map((control) => control.id);
  const counts = Object.keys(groups).map((group) => [group, ids.filter((one) => one.startsWith(`${group}.`)).length]);
  expect(Object.fromEntries(counts)).toEqual(groups);
});

test("every control counts once, and nothing covers it twice", () => {
  for (const { controls } of frameworks) {
    const { rules: byRules, design, manual, none } = coverageCounts({ controls });
    expect(byRules + design + manual + none).toBe(controls.length);
    for (const control of controls) {
      expect(new Set(control.rules).size, control.id).toBe(control.rules.length);
      const ways = [...control.design, ...control.manual].map((cover) => JSON.stringify(cover));
      expect(new Set(ways).size, control.id).toBe(ways.length);
      expect(coverageOf(control) === "none", control.id).toBe(control.rules.length + ways.length === 0);
    }
  }
});

test("the Pod Security Standards are proven by exactly the rules that say so", () => {
  const said = rules.flatMap(({ id, controls }) =>
    controls.filter((one) => one.startsWith("pss-")).map((one) => `${one.slice("pss-".length)} ${id}`),
  );
  const listed = framework("pod-security-standards").controls.flatMap((control) =>
    control.rules.map((rule) => `${control.id} ${rule}`),
  );
  expect(said.length).toBeGreaterThan(0);
  expect(listed.toSorted()).toEqual(said.toSorted());
});

test("what a rule says that it proves of CIS EKS stands there", () => {
  const controls = new Map(framework("cis-eks").controls.map((control) => [control.id, control]));
  const said = rules.flatMap((rule) =>
    rule.controls.flatMap((one) =>
      one.startsWith("cis-eks-") ? [{ rule: rule.id, id: one.split(":")[1] ?? "" }] : [],
    ),
  );
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter(({ rule, id }) => !(controls.get(id)?.rules.includes(rule) ?? false))).toEqual([]);
});

test("the page about NIS2 says who does what, for everything that people must do", () => {
  const page = readFileSync(join(repository, "docs/controls/nis2.md"), "utf8").replaceAll(/ +/g, " ");
  const sections = new Map(page.split(/^## /m).map((section) => [section.split("\n", 1)[0], section]));
  const missing = framework("nis2-me").controls.flatMap((control: Control) =>
    control.manual.filter(({ who, what }) => !(sections.get(who)?.includes(`| ${control.id} | ${what} |`) ?? false)),
  );
  expect(missing).toEqual([]);
});

function framework(id: string): Framework {
  const found = frameworks.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no framework ${id}`);
  return found;
}

/** Every rule of every list in policies/rules. */
async function rulesOfIndexes(): Promise<readonly Rule[]> {
  const folder = join(repository, "policies/rules");
  const files = readdirSync(folder).filter((file) => /^index.*(?<!\.test)\.ts$/.test(file));
  const lists = await Promise.all(files.map((file) => import(join(folder, file)) as Promise<Record<string, Rule[]>>));
  const byId = new Map(lists.flatMap((list) => Object.values(list).flat()).map((rule) => [rule.id, rule]));
  return [...byId.values()];
}

/** Classes that descend from LandingZoneComponent, also by way of another class; those between are abstract and none. */
function componentsOfRooms(): readonly string[] {
  const rooms = readdirSync(join(repository, "packages")).map((room) => join(repository, "packages", room, "src"));
  const files = rooms.flatMap((room) =>
    readdirSync(room, { encoding: "utf8", recursive: true }).map((file) => join(room, file)),
  );
  const sources = files.filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  const classes = sources.flatMap((file) => {
    const found = /export (abstract )?class (\w+)(?:<.*>)? extends (\w+)</.exec(readFileSync(file, "utf8"));
    return found === null ? [] : [{ abstract: found[1] !== undefined, name: found[2] ?? "", base: found[3] ?? "" }];
  });
  const descends = (base: string): boolean =>
    base === "LandingZoneComponent" || classes.some(({ name, base: above }) => name === base && descends(above));
  return classes.filter((one) => !one.abstract && descends(one.base)).map(({ name }) => name);
}

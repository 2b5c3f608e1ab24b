import { createRequire } from "node:module";

import type { PolicyPackArgs } from "@pulumi/policy";
import { SecretValue, UnknownValue, wireMarks, type Plan, type PropertyValue } from "@temelj/plan";
import { describe, expect, test } from "vitest";

import { evaluate } from "./evaluate.ts";
import { every } from "./every.ts";
import type { HostResource } from "./host-plan.ts";
import { toPolicyPack, undecidedPolicy, type PolicyPackOptions } from "./policy-pack.ts";
import { equals, oneOf } from "./predicate.ts";
import { rule, type Rule } from "./rule.ts";
import { resource, Scenario } from "./testing.ts";
import { fail, pass } from "./verdict.ts";

// Parts of the real policy host: reading an unknown value through its wrapper throws.
const load = createRequire(import.meta.url);
const host = {
  ...(load("@pulumi/policy/proxy.js") as { unknownCheckingProxy: (props: object) => Record<string, unknown> }),
  ...(load("@pulumi/policy/policy.js") as { getPulumiType: (validation: unknown) => string | undefined }),
};

const box = "cloud:store/box:Box";
const lock = "cloud:store/lock:Lock";
const unknown = wireMarks.unknown;
const common = {
  severity: "high",
  why: "Bad boxes leak.",
  fix: "mend it",
  sources: ["https://cloud.example/"],
} as const;

const boxIsClosed = rule("box-is-closed", {
  title: { en: "Box is closed", cnr: "Kutija je zatvorena" },
  ...common,
  on: box,
  check: (it) => every(it, ["doors.closed"], equals(true)),
});
const boxIsLocked = rule("box-is-locked", {
  title: { en: "Box is locked", cnr: "Kutija je zaključana" },
  ...common,
  on: box,
  parameters: { strengths: [8, 9] },
  check(_, { related, config }) {
    const found = related(lock, "box");
    return found === undefined ? fail({ message: "no lock" }) : every(found, ["strength"], oneOf(config.strengths));
  },
});
const rules: readonly Rule[] = [boxIsClosed, boxIsLocked];

const doors = { doors: [{ closed: true }] };
const scenarios: readonly (readonly [string, Scenario])[] = [
  [
    "all is well",
    new Scenario({ a: resource(box, { name: "a", ...doors }), l: resource(lock, { box: "a", strength: 9 }) }),
  ],
  [
    "a door is open",
    new Scenario({
      a: resource(box, { name: "a", doors: [{ closed: false }] }),
      l: resource(lock, { box: "a", strength: 9 }),
    }),
  ],
  [
    "a door is not known",
    new Scenario({
      a: resource(box, { name: "a", doors: [{ closed: unknown }] }),
      l: resource(lock, { box: "a", strength: 9 }),
    }),
  ],
  [
    "one door is not known, another is open",
    new Scenario({
      a: resource(box, { name: "a", doors: [{ closed: unknown }, { closed: false }] }),
      l: resource(lock, { box: "a", strength: 9 }),
    }),
  ],
  [
    "all doors are not known",
    new Scenario({ a: resource(box, { name: "a", doors: unknown }), l: resource(lock, { box: "a", strength: 9 }) }),
  ],
  ["there is no lock", new Scenario({ a: resource(box, { name: "a", ...doors }) })],
  [
    "the lock is of a box that is not created yet",
    new Scenario({
      a: resource(box, doors, { outputs: { id: unknown } }),
      l: resource(lock, { box: unknown, strength: 9 }, { from: { box: ["a"] } }),
    }),
  ],
  [
    "nobody knows whose lock it is",
    new Scenario({
      a: resource(box, doors, { outputs: { id: unknown } }),
      l: resource(lock, { box: unknown, strength: 9 }),
    }),
  ],
  [
    "the lock's strength is not known",
    new Scenario({ a: resource(box, { name: "a", ...doors }), l: resource(lock, { box: "a", strength: unknown }) }),
  ],
];

/** The type without which the host does not ask a policy of a stack. */
function typeSeenByHost(policy: object): unknown {
  return "validateStack" in policy ? host.getPulumiType(policy.validateStack) : undefined;
}

/** A plan as the host shows it to a policy of a stack: unknown values throw, and outputs are all there is. */
function shownByHost(plan: Plan): readonly HostResource[] {
  const shown = new Map<string, HostResource>();
  for (const { type, urn, name, outputs, propertyDependencies } of plan.resources) {
    const dependencies = Object.entries(propertyDependencies).map(([property, urns]): [string, { urn: string }[]] => [
      property,
      urns.map((each) => ({ urn: each })),
    ]);
    shown.set(urn, {
      type,
      urn,
      name,
      props: host.unknownCheckingProxy(marked(outputs) as object),
      provider: { urn: "urn:pulumi:test::shop::pulumi:providers:aws::default" },
      propertyDependencies: Object.fromEntries(dependencies),
    });
  }
  return [...shown.values()];
}

function marked(value: PropertyValue): unknown {
  if (value instanceof UnknownValue) return unknown;
  if (value instanceof SecretValue) return marked(value.content);
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, marked(item)]));
}

interface Violation {
  readonly policy: string;
  readonly level: string;
  readonly message: string;
  readonly urn: string | undefined;
}

/** Runs a pack as the host does: each resource first, then the whole stack, policy after policy. */
function runOnHost(plan: Plan, options: PolicyPackOptions, config: object = {}): readonly Violation[] {
  const { policies } = toPolicyPack(rules, options);
  const violations: Violation[] = [];
  for (const each of plan.resources) {
    for (const policy of policies) {
      if (!("validateResource" in policy)) continue;
      const props = host.unknownCheckingProxy(marked(each.inputs) as object);
      policy.validateResource({ urn: each.urn, props }, () => expect.fail("the inputs policy never reports"));
    }
  }
  for (const policy of policies) {
    if (!("validateStack" in policy)) continue;
    const args = {
      resources: shownByHost(plan),
      getConfig: () => (policy.name in config ? Reflect.get(config, policy.name) : {}),
    };
    policy.validateStack(args, (message, urn) =>
      violations.push({ policy: policy.name, level: policy.enforcementLevel, message, urn }),
    );
  }
  return violations;
}

describe("the policy host and the offline run agree", () => {
  test.each(scenarios)("%s", (_, scenario) => {
    const plan = scenario.plan();
    const offline = evaluate(rules, [plan], { outcomes: ["fail", "unknown"] }).findings;
    const expected = offline.map(({ rule: id, urn }) => [id, urn]).toSorted();
    const onHost = runOnHost(plan, { unknown: "fail" }).map(({ policy, urn }) => [policy, urn]);
    expect(onHost.toSorted()).toEqual(expected);
    for (const { message } of offline) {
      expect(runOnHost(plan, { unknown: "fail" }).some((violation) => violation.message.includes(message))).toBe(true);
    }
  });
});

describe("doubt", () => {
  const doubtful = new Scenario({
    a: resource(box, { name: "a", doors: unknown }),
    l: resource(lock, { box: "a", strength: 9 }),
  }).plan();

  test.each<[string, PolicyPackOptions, string, string]>([
    ["in a preview is listed by an advisory policy", { isPreview: () => true }, undecidedPolicy, "advisory"],
    ["once deployed is a violation", { isPreview: () => false }, "box-is-closed", "mandatory"],
    [
      "where it always fails is a violation in a preview too",
      { unknown: "fail", isPreview: () => true },
      "box-is-closed",
      "mandatory",
    ],
    ["where it is only reported never is", { unknown: "report", isPreview: () => false }, undecidedPolicy, "advisory"],
  ])("%s", (_, options, policy, level) => {
    const [violation, ...others] = runOnHost(doubtful, options);
    expect(others).toEqual([]);
    expect(violation).toMatchObject({ policy, level });
    expect(violation?.message).toContain("doors is not known");
  });

  test("without word from the host it is a violation", () => {
    const before = process.env["PULUMI_DRY_RUN"];
    delete process.env["PULUMI_DRY_RUN"];
    expect(runOnHost(doubtful, {}).map(({ policy }) => policy)).toEqual(["box-is-closed"]);
    process.env["PULUMI_DRY_RUN"] = "true";
    expect(runOnHost(doubtful, {}).map(({ policy }) => policy)).toEqual([undecidedPolicy]);
    if (before === undefined) delete process.env["PULUMI_DRY_RUN"];
    else process.env["PULUMI_DRY_RUN"] = before;
  });
});

test("a pack is what Pulumi's PolicyPack takes, under names that it accepts", () => {
  const { policies }: PolicyPackArgs = toPolicyPack(rules);
  expect(policies.map(({ name }) => name)).toEqual(["inputs", "box-is-closed", "box-is-locked", undecidedPolicy]);
});

describe("configuration", () => {
  const weak = new Scenario({
    a: resource(box, { name: "a", ...doors }),
    l: resource(lock, { box: "a", strength: 3 }),
  }).plan();

  test("Pulumi's policy config reaches the rule", () => {
    expect(runOnHost(weak, {})).toHaveLength(1);
    expect(runOnHost(weak, {}, { "box-is-locked": { strengths: [3] } })).toEqual([]);
  });

  test("a parameter of the wrong kind stops the host instead of being ignored", () => {
    expect(() => runOnHost(weak, {}, { "box-is-locked": { strengths: "3" } })).toThrow(
      /strengths.*allowed: as the default/,
    );
  });

  test("a policy tells the host what the rule tells its readers", () => {
    const locked = toPolicyPack(rules, { enforcement: { all: "advisory" } }).policies.find(
      ({ name }) => name === "box-is-locked",
    );
    expect(locked).toMatchObject({
      displayName: "Box is locked",
      description: "Box is locked. Bad boxes leak.",
      enforcementLevel: "advisory",
      severity: "high",
      remediationSteps: "mend it",
      url: "https://cloud.example/",
      configSchema: { properties: { strengths: { type: "array", items: { type: "number" }, default: [8, 9] } } },
    });
  });
});

test("a resource that was only read is judged by its outputs", () => {
  const plan = new Scenario({ a: resource(box, {}, { outputs: { doors: { closed: false } } }) }).plan();
  expect(reportsOf(boxIsClosed, plan)).toEqual(["doors.closed is false; allowed: true\nfix: mend it"]);
});

describe("a stack is read once for all policies", () => {
  const closed = new Scenario({ a: resource(box, { doors: [{ closed: true }] }) }).plan();
  const open = new Scenario({ a: resource(box, { doors: [{ closed: false }] }) }).plan();

  test("a policy without anything to judge says so to the host, as soon as it has shown the stack", () => {
    const ofLocks = rule("lock-is-new", {
      title: { en: "New", cnr: "Nova" },
      ...common,
      on: [lock, "cloud:store/key:Key"],
      check: pass,
    });
    const { policies } = toPolicyPack([boxIsClosed, ofLocks]);
    const types = (): unknown[] => policies.map(typeSeenByHost);
    expect(types()).toEqual([undefined, undefined, undefined, undefined]);
    showTo(policies.slice(0, 1), closed);
    expect(types()).toEqual([undefined, undefined, `${lock}' or 'cloud:store/key:Key`, undefined]);
  });

  test("a resource under an older name of its type is something to judge", () => {
    const ofBuckets = rule("bucket-is-new", {
      title: { en: "New", cnr: "Nova" },
      ...common,
      on: "aws:s3/bucket:Bucket",
      check: pass,
    });
    const { policies } = toPolicyPack([ofBuckets]);
    showTo(policies.slice(0, 1), new Scenario({ a: resource("aws:s3/bucketV2:BucketV2", {}) }).plan());
    expect(policies.map(typeSeenByHost)).toEqual([undefined, undefined, undefined]);
  });

  test("the next stack is judged by what it is itself", () => {
    const { policies } = toPolicyPack([boxIsClosed]);
    expect([closed, open, closed].map((plan) => showTo(policies, plan).length)).toEqual([0, 1, 0]);
    // Also where users switch off the policy that reads the stack for the others.
    expect([closed, open, closed].map((plan) => showTo(policies.slice(1), plan).length)).toEqual([0, 1, 0]);
  });
});

test("a check that passes reports nothing", () => {
  const fine = rule("box-is-fine", { title: { en: "Fine", cnr: "Dobro" }, ...common, on: box, check: pass });
  expect(reportsOf(fine, new Scenario({ a: resource(box, {}) }).plan())).toEqual([]);
});

/** What a pack of one rule reports when the host shows no inputs. */
function reportsOf(only: Rule, plan: Plan): readonly string[] {
  return showTo(toPolicyPack([only]).policies, plan);
}

/** Shows a stack to policies without its inputs, and returns what they report. */
function showTo(policies: ReturnType<typeof toPolicyPack>["policies"], plan: Plan): readonly string[] {
  const reported: string[] = [];
  for (const policy of policies) {
    if (!("validateStack" in policy)) continue;
    policy.validateStack({ resources: shownByHost(plan), getConfig: () => ({}) }, (text) => reported.push(text));
  }
  return reported;
}

import { unknownValue, wireMarks } from "@temelj/plan";
import { describe, expect, test } from "vitest";

import { allOf, noneOf } from "./combine.ts";
import { coverage } from "./coverage.ts";
import { evaluate } from "./evaluate.ts";
import { every, some } from "./every.ts";
import { equals, isTrue, oneOf, present } from "./predicate.ts";
import { plain } from "./property-view.ts";
import type { LooseProperties } from "./resource-types.ts";
import { rule, type RuleContext, type RuleParameters } from "./rule.ts";
import { judge, resource, Scenario } from "./testing.ts";
import { fail, notApplicable, pass, type Verdict } from "./verdict.ts";

const box = "cloud:store/box:Box";
const lock = "cloud:store/lock:Lock";
const unknown = wireMarks.unknown;

function secret(plaintext?: unknown): object {
  const content = plaintext === undefined ? { ciphertext: "v1:xyz" } : { plaintext: JSON.stringify(plaintext) };
  return { [wireMarks.signatureKey]: wireMarks.secret, ...content };
}

function ruleThat(
  check: (box: LooseProperties, context: RuleContext) => Verdict,
  more: { readonly id?: string; readonly parameters?: RuleParameters; readonly on?: string } = {},
) {
  const { id = "box-is-good", parameters = {}, on = box } = more;
  const title = { en: "Box is good", cnr: "Kutija je dobra" };
  const text = { why: "Bad boxes leak.", fix: "close the box", sources: ["https://cloud.example/boxes"] };
  return rule(id, { title, severity: "high", on, parameters, check, ...text });
}

const one = (inputs: Record<string, unknown>): Scenario =>
  new Scenario({ box: resource(box, inputs, { id: "box-1" }) });

describe("outcomes", () => {
  test("a failure tells path, what was given, what is allowed and the rule's fix", () => {
    const closed = ruleThat((it) => every(it, ["doors.closed"], equals(true)));
    expect(judge(closed, one({ doors: [{ closed: true }, { closed: false }] }))).toEqual({
      rule: "box-is-good",
      urn: `urn:pulumi:test::shop::${box}::box`,
      type: box,
      outcome: "fail",
      severity: "high",
      message: "doors[1].closed is false",
      path: "doors[1].closed",
      given: false,
      allowed: "true",
      fix: "close the box",
      controls: [],
      blocking: true,
    });
  });

  test("not applicable tells its reason, pass the title", () => {
    expect(
      judge(
        ruleThat(() => notApplicable("boxes of glass")),
        one({}),
      ).message,
    ).toBe("boxes of glass");
    expect(judge(ruleThat(pass), one({}))).toMatchObject({ outcome: "pass", message: "Box is good", blocking: false });
  });

  test("a rule that throws could not run; the others go on", () => {
    const broken = ruleThat(() => {
      throw new TypeError("no such thing");
    });
    const good = ruleThat(pass, { id: "box-is-there" });
    const { findings, issues } = evaluate([broken, good], [one({}).plan()]);
    expect(findings.map(({ rule: id, outcome }) => [id, outcome])).toEqual([
      ["box-is-good", "unknown"],
      ["box-is-there", "pass"],
    ]);
    expect(findings[0]?.message).toBe("the rule could not run: no such thing");
    expect(issues.map(({ code }) => code)).toEqual(["RULE_FAILED"]);
  });

  test("findings come in the order of resources, then of rule ids; the rest is only counted", () => {
    const rules = [ruleThat(pass, { id: "b" }), ruleThat(() => fail(), { id: "a" })];
    const scenario = new Scenario({ second: resource(box, {}), first: resource(box, {}) });
    const all = evaluate(rules, [scenario.plan()]);
    expect(all.findings.map(({ urn, rule: id }) => [urn.split("::").at(-1), id])).toEqual([
      ["second", "a"],
      ["second", "b"],
      ["first", "a"],
      ["first", "b"],
    ]);
    const failures = evaluate(rules, [scenario.plan()], { outcomes: ["fail"] });
    expect(failures.findings.map(({ rule: id }) => id)).toEqual(["a", "a"]);
    expect(failures.counts).toEqual({ pass: 2, fail: 2, unknown: 0, "not-applicable": 0, waived: 0 });
  });
});

describe("values that are not known", () => {
  test.each<[string, (it: LooseProperties) => Verdict, Record<string, unknown>, string]>([
    ["read directly", (it) => (it["open"] === true ? fail() : pass()), { open: unknown }, "open"],
    [
      "read in a list",
      (it) =>
        noneOf(
          it["ports"],
          (port) => port === 22,
          () => ({}),
        ),
      { ports: [80, unknown] },
      "ports[1]",
    ],
    [
      "read deep down",
      (it) => every(it, ["doors.closed"], equals(true)),
      { doors: { closed: unknown } },
      "doors.closed",
    ],
    ["a block on the way", (it) => every(it, ["doors.closed"], equals(true)), { doors: unknown }, "doors"],
    ["a sealed secret", (it) => (it["pin"] === "0000" ? fail() : pass()), { pin: secret() }, "pin"],
  ])("%s: unknown, with the path", (_, check, inputs, path) => {
    expect(judge(ruleThat(check), one(inputs))).toMatchObject({ outcome: "unknown", path, blocking: false });
  });

  test("what fails for certain fails, whatever else is unknown", () => {
    const closed = ruleThat((it) => every(it, ["front", "back"], equals(true)));
    expect(judge(closed, one({ front: unknown, back: false })).outcome).toBe("fail");
    expect(judge(closed, one({ front: unknown, back: true })).outcome).toBe("unknown");
    const noSsh = ruleThat((it) =>
      noneOf(
        it["ports"],
        (port) => port === 22,
        () => ({}),
      ),
    );
    expect(judge(noSsh, one({ ports: [unknown, 22] })).outcome).toBe("fail");
  });

  test("one that passes for certain is enough where one is enough", () => {
    const either = ruleThat((it) => some(it, ["front", "back"], equals(true)));
    expect(judge(either, one({ front: unknown, back: true })).outcome).toBe("pass");
    expect(judge(either, one({ front: unknown, back: false })).outcome).toBe("unknown");
    expect(judge(either, one({ front: false })).outcome).toBe("fail");
  });

  test("doubt blocks only where it counts as failure, and only for mandatory rules", () => {
    const closed = ruleThat((it) => every(it, ["front"], equals(true)));
    const scenario = one({ front: unknown });
    expect(judge(closed, scenario, { unknownIsFailure: true }).blocking).toBe(true);
    expect(judge(closed, scenario, { unknownIsFailure: true, enforcement: { all: "advisory" } }).blocking).toBe(false);
  });

  test("a plain secret is judged, and never shown", () => {
    const pin = ruleThat((it) => (it["pin"] === "hunter2" ? fail({ message: `pin is ${it["pin"]}` }) : pass()));
    expect(judge(pin, one({ pin: secret("hunter2") }))).toMatchObject({ outcome: "fail", message: "pin is (secret)" });
    const byPath = ruleThat((it) => every(it, ["pin"], oneOf(["safe"])));
    expect(JSON.stringify(judge(byPath, one({ pin: secret("hunter2") })))).not.toContain("hunter2");
  });

  test("what is behind a view shows unknown values in place", () => {
    const seen: unknown[] = [];
    const look = ruleThat((it) => (seen.push(plain(it["doc"])), pass()));
    judge(look, one({ doc: { a: 1, b: unknown } }));
    expect(seen).toEqual([{ a: 1, b: unknownValue }]);
  });
});

describe("spellings", () => {
  test.each([
    [true, "pass"],
    ["true", "pass"],
    ["True", "pass"],
    [false, "fail"],
    ["false", "fail"],
    [undefined, "fail"],
    [null, "fail"],
    ["", "fail"],
  ])("equals(true) of %j: %s", (value, outcome) => {
    expect(
      judge(
        ruleThat((it) => every(it, ["on"], equals(true))),
        one({ on: value }),
      ).outcome,
    ).toBe(outcome);
    expect(isTrue(value)).toBe(outcome === "pass");
  });

  test("a block and a list of one block are the same; an empty list is an absent block", () => {
    const there = ruleThat((it) => every(it, ["rule.status"], present));
    expect(judge(there, one({ rule: { status: "on" } })).outcome).toBe("pass");
    expect(judge(there, one({ rule: [{ status: "on" }] })).outcome).toBe("pass");
    expect(judge(there, one({ rule: [] }))).toMatchObject({ outcome: "fail", path: "rule.status" });
  });

  test("older tokens of a type are judged by the rules of the new one", () => {
    const onBuckets = ruleThat(pass, { on: "aws:s3/bucket:Bucket" });
    const scenario = new Scenario({ old: resource("aws:s3/bucketV2:BucketV2", {}) });
    expect(judge(onBuckets, scenario).type).toBe("aws:s3/bucketV2:BucketV2");
  });

  test("a state without inputs is judged by its outputs", () => {
    const closed = ruleThat((it) => every(it, ["closed"], equals(true)));
    expect(judge(closed, new Scenario({ box: resource(box, {}, { outputs: { closed: true } }) })).outcome).toBe("pass");
  });
});

describe("settings", () => {
  const few = ruleThat((it, { config }) => (config["most"] === it["count"] ? pass() : fail()), {
    parameters: { most: 3 },
  });

  test("a parameter replaces the default", () => {
    expect(judge(few, one({ count: 3 })).outcome).toBe("pass");
    expect(judge(few, one({ count: 5 }), { parameters: { "box-is-good": { most: 5 } } }).outcome).toBe("pass");
  });

  test.each([
    [{ parameters: { "box-is-good": { most: "5" } } }, "POLICY_PARAMETER_INVALID"],
    [{ parameters: { "box-is-good": { least: 5 } } }, "POLICY_PARAMETER_UNKNOWN"],
    [{ parameters: { "box-is-god": { most: 5 } } }, "POLICY_RULE_UNKNOWN"],
    [{ enforcement: { nothing: "advisory" as const } }, "POLICY_RULE_UNKNOWN"],
  ])("%j is an issue: %s", (options, code) => {
    expect(evaluate([few], [one({ count: 3 }).plan()], options).issues.map((found) => found.code)).toEqual([code]);
  });

  test("a disabled rule says nothing", () => {
    const { findings } = evaluate([few], [one({}).plan()], { enforcement: { "box-is-good": "disabled" } });
    expect(findings).toEqual([]);
  });
});

const skip = (): Verdict => notApplicable("no lid");

test("checks that do not apply do not hide those that do", () => {
  expect(allOf(skip, pass).outcome).toBe("pass");
  expect(allOf(skip, skip).outcome).toBe("not-applicable");
});

test("types that no rule knows are counted, most first", () => {
  const scenario = new Scenario({ a: resource(lock, {}), b: resource(box, {}), c: resource(lock, {}) });
  expect(coverage([ruleThat(pass)], [scenario.plan()])).toEqual({
    judged: [{ type: box, resources: 1, rules: 1 }],
    unjudged: [{ type: lock, resources: 2, rules: 0 }],
  });
});

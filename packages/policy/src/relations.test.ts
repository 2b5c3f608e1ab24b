import { planOf, wireMarks, type Plan } from "@temelj/plan";
import { describe, expect, test } from "vitest";

import { evaluate } from "./evaluate.ts";
import { rule } from "./rule.ts";
import { judge, resource, Scenario, type ScenarioResource } from "./testing.ts";
import { fail, pass } from "./verdict.ts";

const box = "cloud:store/box:Box";
const lock = "cloud:store/lock:Lock";
const unknown = wireMarks.unknown;

const common = { severity: "high", why: "w", fix: "f", sources: [] } as const;
const boxIsLocked = rule("box-is-locked", {
  title: { en: "Box is locked", cnr: "Kutija je zaključana" },
  ...common,
  on: box,
  check: (_, { related }) => (related(lock, "box") === undefined ? fail({ path: "lock" }) : pass()),
});
const lockHasBox = rule("lock-has-box", {
  title: { en: "Lock has a box", cnr: "Brava ima kutiju" },
  ...common,
  on: lock,
  check: (_, { referred }) => (referred(box, "box") === undefined ? fail() : pass()),
});

const aBox = resource(box, { name: "blue" }, { id: "box-0123456789", outputs: { arn: "arn:cloud:box/blue" } });
const freshBox = resource(box, {}, { outputs: { arn: unknown, id: unknown } });

describe("a resource is related", () => {
  test.each<[string, ScenarioResource, ScenarioResource, string]>([
    ["by id", aBox, resource(lock, { box: "box-0123456789" }), "pass"],
    ["by name", aBox, resource(lock, { box: "blue" }), "pass"],
    ["by ARN", aBox, resource(lock, { box: "arn:cloud:box/blue" }), "pass"],
    ["in a list", aBox, resource(lock, { box: ["red", "blue"] }), "pass"],
    ["by the only dependency of the property", aBox, resource(lock, { box: "x" }, { from: { box: ["box"] } }), "pass"],
    [
      "by dependency, when nothing is known yet",
      freshBox,
      resource(lock, { box: unknown }, { from: { box: ["box"] } }),
      "pass",
    ],
    [
      "not by another property's dependency",
      aBox,
      resource(lock, { box: "x", key: "y" }, { from: { key: ["box"] } }),
      "fail",
    ],
    ["not to another name", aBox, resource(lock, { box: "red" }), "fail"],
    ["not by a name in another account", aBox, resource(lock, { box: "blue" }, { provider: "other" }), "fail"],
    ["by an id in another account", aBox, resource(lock, { box: "box-0123456789" }, { provider: "other" }), "pass"],
    [
      "perhaps, when the reference is not known and says nothing of its origin",
      aBox,
      resource(lock, { box: unknown }),
      "unknown",
    ],
  ])("%s", (_, first, second, outcome) => {
    const scenario = new Scenario({ box: first, lock: second });
    expect(judge(boxIsLocked, scenario).outcome).toBe(outcome);
    expect(judge(lockHasBox, scenario).outcome).toBe(outcome);
  });

  test("perhaps, when the reference comes from something that comes from it", () => {
    const lid = resource("cloud:store/lid:Lid", { box: unknown }, { from: { box: ["box"] } });
    const through = resource(lock, { box: unknown }, { from: { box: ["lid"] } });
    expect(judge(boxIsLocked, new Scenario({ box: freshBox, lid, lock: through }))).toMatchObject({
      outcome: "unknown",
      path: "lock.box",
    });
  });

  test("not when the reference comes from another of its kind, which itself depends on it", () => {
    const other = resource(box, { inside: unknown }, { from: { inside: ["box"] } });
    const onOther = resource(lock, { box: unknown }, { from: { box: ["other"] } });
    const scenario = new Scenario({ box: freshBox, other, lock: onOther });
    expect(judge(boxIsLocked, scenario, { about: "box" }).outcome).toBe("fail");
    expect(judge(boxIsLocked, scenario, { about: "other" }).outcome).toBe("pass");
  });
});

function lockElsewhere(value: string): Plan {
  const urn = `urn:pulumi:test::other::${lock}::l`;
  return planOf("other", "test", [{ urn, custom: true, type: lock, inputs: { box: value } }]);
}

test("another stack's resource is related by what is one of a kind, not by name", () => {
  const boxes = new Scenario({ box: aBox }).plan();
  const outcome = (value: string) => evaluate([boxIsLocked], [boxes, lockElsewhere(value)]).findings[0]?.outcome;
  expect(outcome("arn:cloud:box/blue")).toBe("pass");
  expect(outcome("box-0123456789")).toBe("pass");
  expect(outcome("blue")).toBe("fail");
});

test("a failure of a related resource names that resource", () => {
  const strong = rule("box-lock-is-strong", {
    title: { en: "Lock is strong", cnr: "Brava je jaka" },
    ...common,
    on: box,
    check(_, { related }) {
      const found = related(lock, "box");
      return found?.["strength"] === 9
        ? pass()
        : fail({ subject: found, path: "strength", given: found?.["strength"] });
    },
  });
  const scenario = new Scenario({ box: aBox, "front-lock": resource(lock, { box: "blue", strength: 3 }) });
  expect(judge(strong, scenario)).toMatchObject({
    path: "front-lock: strength",
    given: 3,
    message: "front-lock: strength is 3",
  });
});

test("what a preview hides may be what is looked for: nobody knows, and it is no failure", () => {
  const judged = (one: ScenarioResource, by: typeof boxIsLocked, partial: boolean) => {
    const plan: Plan = { ...new Scenario({ one }).plan(), ...(partial ? { partial } : {}) };
    return evaluate([by], [plan]).findings.map(({ outcome }) => outcome);
  };
  expect(judged(aBox, boxIsLocked, false)).toEqual(["fail"]);
  expect(judged(aBox, boxIsLocked, true)).toEqual(["unknown"]);
  const lockOfHiddenBox = resource(lock, { box: "blue" });
  expect(judged(lockOfHiddenBox, lockHasBox, false)).toEqual(["fail"]);
  expect(judged(lockOfHiddenBox, lockHasBox, true)).toEqual(["unknown"]);
});

// Reading what Pulumi writes: exports, checkpoints and previews, and everything that can be wrong with them.

import { gzipSync } from "node:zlib";

import type { Issue } from "@temelj/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { exportOf, previewOf, previewSteps, stateResources, urns } from "../test/documents.ts";
import { readPlan, SecretValue, unknownValue, type Plan } from "./index.ts";

const file = "state.json";

function planIn(content: string | Uint8Array): Plan {
  const result = readPlan(content, { file });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function issuesIn(content: string | Uint8Array): readonly Issue[] {
  const result = readPlan(content, { file });
  expect(result.ok).toBe(false);
  return result.issues;
}

/** `code line:column message`. */
function said(issues: readonly Issue[]): string[] {
  return issues.map(({ code, at, message }) => `${code} ${at?.line}:${at?.column} ${message}`);
}

/** The state's resources with one of them changed. */
function changed(index: number, change: Readonly<Record<string, unknown>>): unknown[] {
  return stateResources().map((resource, place) => (place === index ? { ...resource, ...change } : resource));
}

const inner = (text: string): unknown => (JSON.parse(text) as { readonly deployment: unknown }).deployment;
const names = ({ resources }: Plan): string[] => resources.map(({ name }) => name);
const everyName = ["shop-dev", "kotor", "site", "site-bucket", "site-versioning"];

describe("a state", () => {
  test.each([
    ["a deployment export", exportOf()],
    ["an export of version 1", exportOf(changed(1, { dependencies: null, defaults: {} }), 1)],
    ["an export of version 4", exportOf(stateResources(), 4)],
    [
      "a checkpoint of the file backend",
      JSON.stringify({ version: 3, checkpoint: { stack: "organization/shop/dev", latest: inner(exportOf()) } }),
    ],
    ["a checkpoint without a version", JSON.stringify({ checkpoint: { latest: inner(exportOf()) } })],
    ["a bare checkpoint", JSON.stringify({ stack: "dev", latest: inner(exportOf()) })],
    ["bytes", new TextEncoder().encode(exportOf())],
  ])("is read from %s", (_, content) => {
    const plan = planIn(content);
    expect([plan.project, plan.stack, plan.partial, names(plan)]).toEqual(["shop", "dev", undefined, everyName]);
  });

  test("keeps encrypted secrets sealed", () => {
    const [stack] = planIn(exportOf()).resources;
    expect(stack?.outputs["token"]).toStrictEqual(new SecretValue(unknownValue));
  });

  test.each([
    ["an export without resources", exportOf(undefined, 3).replace(/"resources": \[[^]*\n {4}\],\n/, "")],
    ["an export of no resources", exportOf([])],
    ["a checkpoint before the first deployment", JSON.stringify({ version: 3, checkpoint: { stack: "dev" } })],
    ["a checkpoint whose deployment is null", JSON.stringify({ version: 3, checkpoint: { latest: null } })],
  ])("%s has no resource, and says so", (_, content) => {
    const result = readPlan(content, { file });
    expect(result.ok && result.value.resources).toEqual([]);
    expect(said(result.issues)).toEqual(["PLAN_EMPTY 1:1 state.json holds no resource: there is nothing to judge"]);
  });

  test("leaves out a replaced resource that waits for its deletion, and says so", () => {
    const resources = [...stateResources(), { ...stateResources()[3], delete: true, id: "older" }];
    const result = readPlan(exportOf(resources), { file });
    expect(result.ok && result.value.resources.map(({ id }) => id)).not.toContain("older");
    expect(result.issues).toMatchObject([
      { code: "PLAN_INCOMPLETE", severity: "warning", message: expect.stringContaining("1 replaced resources") },
    ]);
    expect(result.ok && result.value.partial).toBe(true);
  });

  test("with interrupted operations says that it is incomplete", () => {
    const document = { version: 3, deployment: { resources: stateResources(), pending_operations: [{}, {}] } };
    const result = readPlan(JSON.stringify(document), { file });
    expect(result.ok && result.issues.map(({ message }) => message)).toEqual([
      "not judged: what 2 interrupted operations did",
    ]);
  });
});

describe("a preview", () => {
  test("shows every resource that the change leaves behind", () => {
    const plan = planIn(previewOf());
    expect([plan.project, plan.stack, names(plan)]).toEqual([
      "shop",
      "dev",
      ["shop-dev", "site", "site-bucket", "site-versioning"],
    ]);
  });

  test("has unknown values, sealed secrets, ids of what is only updated, and outputs that may yet come", () => {
    const [stack, , bucket, versioning] = planIn(previewOf()).resources;
    expect(versioning?.inputs["bucket"]).toBe(unknownValue);
    expect(bucket?.inputs["tags"]).toStrictEqual(new SecretValue(unknownValue));
    expect([bucket?.id, versioning?.id]).toEqual(["site-1a2b3c4", undefined]);
    expect([stack, bucket, versioning].map((resource) => resource?.outputsPending)).toEqual([undefined, true, true]);
  });

  test("that shows the steps of a replacement has its resource once, as it will be", () => {
    const [, , , created] = previewSteps();
    const old = stateResources()[4];
    const replaced = [
      { op: "create-replacement", urn: urns.versioning, oldState: old, newState: created?.["newState"] },
      { op: "replace", urn: urns.versioning, oldState: old, newState: created?.["newState"] },
      { op: "delete-replaced", urn: urns.versioning, oldState: old },
    ];
    const { resources } = planIn(previewOf(replaced, { changeSummary: { replace: 1 } }));
    expect(resources.map(({ urn, id }) => [urn, id])).toEqual([[urns.versioning, undefined]]);
  });

  test("that leaves out unchanged resources says how many", () => {
    const result = readPlan(previewOf(previewSteps(), { changeSummary: { same: 9, create: 1 } }), { file });
    expect(result.ok).toBe(true);
    expect(result.issues).toMatchObject([
      {
        code: "PLAN_INCOMPLETE",
        severity: "warning",
        message: expect.stringContaining("7 unchanged resources"),
        fix: "run pulumi preview --json --show-sames",
      },
    ]);
  });

  test("that failed is no plan, and says why", () => {
    const diagnostics = [
      { message: "warning: old\n", severity: "warning" },
      { urn: urns.bucket, message: "error: no credentials\n  at x", severity: "error" },
    ];
    expect(said(issuesIn(previewOf(previewSteps(), { diagnostics })))).toEqual([
      expect.stringMatching(/^PLAN_PREVIEW_FAILED 1:\d+ .*not show every resource: urn:.*: error: no credentials$/),
    ]);
  });

  test.each<[string, unknown, string]>([
    ["steps that are no list", {}, "steps is an object"],
    ["a step that is no object", [5], "steps[0] is 5"],
    ["a step without an operation", [{ urn: urns.bucket }], "steps[0].op is missing"],
    ["a creation without a state", [{ op: "create", urn: urns.bucket }], "steps[0].newState is missing"],
    [
      "a state without a type",
      [{ op: "create", newState: { urn: urns.bucket, custom: true } }],
      "newState.type is missing",
    ],
    ["a resource twice", [previewSteps()[3], previewSteps()[3]], "two resources have the URN"],
  ])("with %s is refused", (_, steps, message) => {
    const issues = issuesIn(previewOf(steps)).filter(({ severity }) => severity === "error");
    expect(issues.map((found) => found.message)).toEqual([expect.stringContaining(message)]);
  });
});

describe("a file that is not JSON", () => {
  const whole = exportOf();
  test.each<[string, string | Uint8Array, string]>([
    ["empty", "", "PLAN_NOT_JSON 1:1 state.json is empty"],
    ["blank", " \n\n", "PLAN_NOT_JSON 1:1 state.json is empty"],
    [
      "preceded by other output",
      `Previewing update (dev)\n${whole}`,
      'PLAN_NOT_JSON 1:1 state.json is not JSON: here stands "Previewing update (dev)"',
    ],
    [
      "wrong in its third line",
      '{\n  "version": 3,\n  deployment: {}\n}',
      'PLAN_NOT_JSON 3:3 state.json is not JSON: here stands "deployment: {}"',
    ],
    [
      "a stream of events",
      '{"sequence":0}\n{"sequence":1}\n',
      "PLAN_NOT_JSON 2:1 state.json holds one JSON document for each event of a preview",
    ],
    ["packed with gzip", gzipSync(whole), "PLAN_ENCODING 1:1 state.json is written in gzip"],
    ["UTF-16", Buffer.from(`\uFEFF${whole}`, "utf16le"), "PLAN_ENCODING 1:1 state.json is written in UTF-16"],
    [
      "UTF-16 without a mark",
      Buffer.from(whole, "utf16le"),
      "PLAN_ENCODING 1:1 state.json is written in UTF-16 or binary: it holds zero bytes",
    ],
    [
      "UTF-8 with a byte order mark",
      Buffer.from(`\uFEFF${whole}`),
      "PLAN_ENCODING 1:1 state.json is written in UTF-8 with a byte order mark",
    ],
    [
      "text with a byte order mark",
      `\uFEFF${whole}`,
      "PLAN_ENCODING 1:1 state.json is written in UTF-8 with a byte order mark",
    ],
    [
      "Latin-1",
      Buffer.from('{\n "a": "é"}', "latin1"),
      "PLAN_ENCODING 2:8 state.json is written in something else: the bytes here begin no character of UTF-8",
    ],
  ])("because it is %s, is an issue", (_, content, expected) => {
    const issues = issuesIn(content);
    expect(said(issues)).toEqual([expected]);
    expect(issues[0]?.fix).toBeDefined();
  });

  test("because it was cut off anywhere, is an issue at its end", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: whole.length - 1 }), (length) => {
        const cut = whole.slice(0, length);
        const [issue, ...others] = issuesIn(cut);
        expect(others).toEqual([]);
        expect(issue?.code).toBe("PLAN_NOT_JSON");
        expect(issue?.at?.line).toBeGreaterThanOrEqual(cut.trimEnd().split("\n").length);
      }),
    );
  });
});

describe("JSON of another kind", () => {
  test.each([
    ["5", "state.json is 5"],
    ["null", "state.json is null"],
    ["[]", "state.json is an empty list"],
    ["{}", "state.json is {}, as a preview prints that could not start"],
    [
      '{"format_version":"1.2","resource_changes":[]}',
      'state.json is an object with "format_version", "resource_changes"',
    ],
    ['{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1}', 'state.json is an object with "a", "b", "c", "d", "e" and more'],
  ])("%s is named", (content, message) => {
    expect(said(issuesIn(content))).toEqual([`PLAN_FORMAT_UNKNOWN 1:1 ${message}`]);
  });
});

describe("an export", () => {
  test.each<[string, unknown, string]>([
    ["version 0", 0, "0"],
    ["version 5", 5, "5"],
    ["version 3.5", 3.5, "3.5"],
    ["a text as version", "3", '"3"'],
    ["no version", undefined, "missing"],
  ])("with %s is refused", (_, version, given) => {
    const text = JSON.stringify({ version: version ?? undefined, deployment: { resources: [] } });
    const [issue] = issuesIn(text);
    expect([issue?.code, issue?.message, issue?.allowed]).toEqual([
      "PLAN_VERSION_UNSUPPORTED",
      `version is ${given}`,
      "1 to 4",
    ]);
  });

  test.each<[string, unknown, string, string]>([
    ["resources that are no list", { resources: {} }, "deployment.resources is an object", "a list"],
    ["a deployment that is no object", [], "deployment is an empty list", "an object"],
    ["a deployment that is null", null, "deployment is null", "an object"],
    ["operations that are no list", { pending_operations: 1 }, "deployment.pending_operations is 1", "a list"],
  ])("with %s is refused", (_, deployment, message, allowed) => {
    expect(issuesIn(JSON.stringify({ version: 3, deployment }))).toMatchObject([
      { code: "PLAN_VALUE_INVALID", message, allowed },
    ]);
  });

  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ["no URN", { urn: undefined }, "urn is missing; a text that is not empty"],
    ["an empty URN", { urn: "" }, 'urn is ""; a text that is not empty'],
    ["a URN that is none", { urn: "arn:x" }, 'urn is "arn:x"; urn:pulumi:<stack>::<project>::<type>::<name>'],
    ["no type", { type: undefined }, "type is missing; a text that is not empty"],
    ["a number as type", { type: 7 }, "type is 7; a text that is not empty"],
    ["nothing about its kind", { custom: undefined }, "custom is missing; true or false"],
    ["inputs that are a list", { inputs: [1] }, "inputs is a list; an object"],
    ["outputs that are a text", { outputs: "x" }, 'outputs is "x"; an object'],
    ["a text as protection", { protect: "true" }, 'protect is "true"; true or false'],
    ["a parent that is an object", { parent: {} }, "parent is an object; a text"],
    ["dependencies on numbers", { dependencies: [1] }, "dependencies is a list; a list of texts"],
    [
      "property dependencies in a list",
      { propertyDependencies: [] },
      "propertyDependencies is an empty list; lists of texts by name",
    ],
    [
      "a property dependency on a number",
      { propertyDependencies: { a: [1] } },
      "propertyDependencies is an object; lists of texts by name",
    ],
  ])("with a resource that has %s is refused at that place", (_, change, expected) => {
    const text = exportOf(changed(3, change));
    const [issue, ...others] = issuesIn(text);
    expect(others).toEqual([]);
    expect(`${issue?.message}; ${issue?.allowed}`).toBe(`deployment.resources[3].${expected}`);
    const [field = ""] = Object.keys(change);
    const line = text.split("\n")[(issue?.at?.line ?? 0) - 1] ?? "";
    expect(line).toContain(change[field] === undefined ? "{" : `"${field}"`);
  });

  test("with a resource that is no object is refused", () => {
    expect(said(issuesIn(exportOf([null])))).toEqual(["PLAN_VALUE_INVALID 10:7 deployment.resources[0] is null"]);
  });

  test("with a URN twice is refused at the second", () => {
    const [issue] = issuesIn(exportOf([...stateResources(), stateResources()[3]]));
    expect(issue?.code).toBe("PLAN_URN_REPEATED");
    expect(issue?.message).toContain("two resources have the URN");
    expect(issue?.at?.line).toBeGreaterThan(80);
  });

  test("has all its mistakes reported at once", () => {
    const resources = [...changed(3, { type: 7, inputs: [] }), 5, { urn: urns.bucket }];
    expect(issuesIn(exportOf(resources, 9)).map(({ code }) => code)).toEqual([
      "PLAN_VERSION_UNSUPPORTED",
      "PLAN_VALUE_INVALID",
      "PLAN_VALUE_INVALID",
      "PLAN_VALUE_INVALID",
      "PLAN_VALUE_INVALID",
      "PLAN_VALUE_INVALID",
    ]);
  });
});

/** A plan, or issues at places in the file: never anything else. */
function settles(content: string | Uint8Array): boolean {
  const result = readPlan(content, { file });
  const placed = result.issues.every(({ at }) => at?.file === file && at.line >= 1 && at.column >= 1);
  if (!result.ok) return placed && result.issues.length > 0;
  return placed && result.value.resources.every(({ inputs, outputs }) => Boolean(inputs) && Boolean(outputs));
}

describe("the reader never fails", () => {
  test("on any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(settles(bytes)).toBe(true);
      }),
    );
  });

  test("on any JSON", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(settles(text)).toBe(true);
      }),
    );
  });

  test.each([
    ["an export", exportOf()],
    ["a preview", previewOf()],
  ])("on %s in which any value is another", (_, original) => {
    const value = /(?<=": ?)("[^"]*"|\d+|true|false|null|\{\}|\[\])/g;
    const places = original.match(value)?.length ?? 0;
    expect(places).toBeGreaterThan(20);
    fc.assert(
      fc.property(fc.nat({ max: places - 1 }), fc.jsonValue(), (place, other) => {
        let seen = -1;
        const text = original.replace(value, (found) => {
          seen += 1;
          return seen === place ? JSON.stringify(other) : found;
        });
        expect(settles(text)).toBe(true);
      }),
    );
  });

  test("on endless nesting", () => {
    const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
    const inside = exportOf(changed(3, { inputs: { deep: "HERE" } })).replace('"HERE"', deep);
    expect([inside, deep, "[".repeat(50_000)].map(settles)).toEqual([true, true, true]);
  });
});

// What becomes of programs that do what they should not, and of the others: in real workers, as the command runs them.

import { relative } from "node:path";

import { beforeAll, describe, expect, test } from "vitest";

import { compileProjects, projects, stackOf } from "../test/compile-project.ts";
import type { Inspected } from "../test/resources-inspector.ts";
import type { StackReport } from "./worker-protocol.ts";

const stacks = [
  stackOf("giver/platform"),
  stackOf("reader/told", ["giver/platform"]),
  stackOf("reader/untold"),
  stackOf("waits/one"),
  stackOf("broken/one"),
  stackOf("reader/after-broken", ["broken/one"]),
  stackOf("reader/after-that", ["reader/after-broken"]),
  stackOf("broken-at-load/one"),
  stackOf("broken-later/one"),
  stackOf("asks/one"),
  stackOf("twice/one"),
  stackOf("mistaken/one"),
  stackOf("configured/full"),
  stackOf("configured/half"),
  stackOf("exits/one"),
  stackOf("reader/after-exit", ["exits/one"]),
  stackOf("at-load/a"),
  stackOf("at-load/b"),
  stackOf("at-load/c"),
  stackOf("common-js/a"),
  stackOf("common-js/b"),
  stackOf("common-js/c"),
  stackOf("absent/one"),
];

let reports: readonly StackReport[];
const order: string[] = [];

beforeAll(async () => {
  // One worker: what one program leaves behind, the next ones meet.
  reports = await compileProjects(stacks, { onStack: ({ id }) => order.push(id) });
});

function reportOf(id: string): StackReport {
  const found = reports.find((report) => report.id === id);
  if (found === undefined) throw new Error(`no report of ${id}`);
  return found;
}

function outputsOf(id: string): readonly (readonly [string, unknown])[] {
  return (reportOf(id).inspected as Inspected).resources;
}

test("every stack is reported once, in the order given, and told of as it ends", () => {
  expect(reports.map(({ id }) => id)).toEqual(stacks.map(({ id }) => id));
  expect(order.toSorted()).toEqual(stacks.map(({ id }) => id).toSorted());
});

test("stacks whose programs are in order compile, whatever the others do", () => {
  const clean = reports.filter(({ issues }) => issues.length === 0).map(({ id }) => id);
  expect(clean).toEqual([
    "giver/platform",
    "reader/told",
    "configured/full",
    "at-load/a",
    "at-load/b",
    "at-load/c",
    "common-js/a",
    "common-js/b",
    "common-js/c",
  ]);
});

describe("a program that", () => {
  test.each<[what: string, id: string, code: string, message: string, place: string | undefined]>([
    ["throws", "broken/one", "COMPILE_PROGRAM_FAILED", "no tenant for this stack", "index.ts:11:35"],
    ["throws while it loads", "broken-at-load/one", "COMPILE_PROGRAM_FAILED", "nobody said what", "index.ts:4:33"],
    ["throws in an output", "broken-later/one", "COMPILE_PROGRAM_FAILED", "toFixed() digits", "index.ts:7:52"],
    ["never settles", "waits/one", "COMPILE_NEVER_SETTLES", "waits for something that can never happen", undefined],
    ["lacks configuration", "configured/half", "COMPILE_CONFIG_MISSING", "configured:size", "index.ts:7:25"],
    ["asks the cloud", "asks/one", "COMPILE_INVOKE_REFUSED", "aws:ec2/getAmi:getAmi has no answer", "index.ts:6:47"],
    ["uses a name twice", "twice/one", "COMPILE_DUPLICATE_URN", "twice::test:index:Thing::same", "index.ts:7:3"],
    ["reads a stack untold", "reader/untold", "COMPILE_STACK_UNKNOWN", "organization/giver/platform", "index.ts:8:17"],
    ["ends the process", "exits/one", "COMPILE_PROGRAM_EXITED", "the program ended the process", undefined],
    ["is not there", "absent/one", "COMPILE_PROJECT_MISSING", "absent", undefined],
  ])("%s gives one issue with its stack's name and line", (_, id, code, message, place) => {
    const { issues } = reportOf(id);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    const [issue] = issues;
    expect(issue?.message).toContain(message);
    expect(issue?.message).toContain(id.split("/")[0]);
    expect(issue?.fix).toBeDefined();
    const project = relative(process.cwd(), `${projects}/${id.split("/")[0]}`);
    const at = issue?.at === undefined ? undefined : `${issue.at.file}:${issue.at.line}:${issue.at.column}`;
    expect(at).toBe(place === undefined ? undefined : `${project}/${place}`);
  });

  test("finds mistakes in its own input keeps their words and places, and gains its stack's name", () => {
    expect(reportOf("mistaken/one").issues).toEqual([
      {
        code: "TEST_SIZE_UNKNOWN",
        severity: "error",
        message: 'mistaken/one: size is "huge"',
        at: { file: "kotor.yaml", line: 7, column: 9 },
        allowed: "small",
      },
      { code: "TEST_NAME_EMPTY", severity: "error", message: "mistaken/one: the name is empty", fix: "give it one" },
    ]);
  });

  test("has registered something before it fails is reported with that", () => {
    expect(outputsOf("broken/one").map(([name]) => name)).toEqual(["broken-one", "default", "before"]);
  });

  test.each([
    ["at-load", ["default", "part", "whole"]],
    ["common-js", ["default", "part"]],
  ])("works while it is loaded (%s) runs once for each stack, its own files too", (project, names) => {
    for (const stack of ["a", "b", "c"]) {
      const [own, ...others] = outputsOf(`${project}/${stack}`);
      expect(own).toEqual([`${project}-${stack}`, expect.objectContaining({ stack })]);
      expect(others.map(([name]) => name)).toEqual(names);
    }
  });

  test("is configured gets what its stack's file says, as the types that it asks for", () => {
    expect(outputsOf("configured/full")).toEqual([["configured-full", { size: 3, zones: ["a", "b"] }]]);
  });
});

describe("what one stack needs from another", () => {
  test("reaches it, and secrets stay sealed", () => {
    const given = new Map(outputsOf("giver/platform")).get("giver-platform");
    const { id } = given as { readonly id: string };
    const sealed = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", ciphertext: "" };
    expect(given).toEqual({ id, token: sealed });
    expect(new Map(outputsOf("reader/told")).get("taken")).toEqual({ owner: id, token: sealed });
    expect(JSON.stringify(reports)).not.toContain("hush");
  });

  test.each([
    ["reader/after-broken", "broken/one"],
    ["reader/after-that", "reader/after-broken"],
    ["reader/after-exit", "exits/one"],
  ])("is missing for %s when %s failed", (id, failed) => {
    expect(reportOf(id)).toMatchObject({
      resources: 0,
      issues: [
        {
          code: "COMPILE_UPSTREAM_FAILED",
          message: expect.stringContaining(failed) as string,
          fix: `mend ${failed} first`,
        },
      ],
    });
  });
});

test("a program that keeps the thread to itself is stopped; the stack after it compiles in a new worker", async () => {
  const compiled = await compileProjects([stackOf("blocks/one"), stackOf("giver/platform")], {
    stackTimeoutMilliseconds: 2000,
  });
  expect(compiled.map(({ id, issues }) => [id, issues.map(({ code }) => code)])).toEqual([
    ["blocks/one", ["COMPILE_PROGRAM_EXITED"]],
    ["giver/platform", []],
  ]);
  expect(compiled[0]?.issues[0]?.message).toBe("blocks/one: the program did not end within 2 seconds");
});

test("the same stacks come to the same, however many workers compile them", async () => {
  const known = stacks.filter(({ project }) => ["giver", "reader", "at-load", "twice"].includes(project));
  const told = known.filter(({ dependsOn }) => !dependsOn.includes("broken/one") && !dependsOn.includes("exits/one"));
  const some = told.filter(({ id }) => id !== "reader/after-that");
  const comesTo = async (workers: number): Promise<unknown> => {
    const compiled = await compileProjects(some, { workers });
    return compiled.map(({ id, issues, inspected }) => [id, issues, (inspected as Inspected).resources]);
  };
  expect(await comesTo(3)).toEqual(await comesTo(1));
});

describe("stopping", () => {
  test("ends the work at once: the compilation rejects with the reason, and no further stack is told of", async () => {
    const stop = new AbortController();
    const told: string[] = [];
    const compiled = compileProjects([stackOf("giver/platform"), stackOf("blocks/one"), stackOf("at-load/a")], {
      signal: stop.signal,
      onStack: ({ id }) => {
        told.push(id);
        stop.abort(new Error("interrupted"));
      },
    });
    await expect(compiled).rejects.toThrow("interrupted");
    expect(told).toEqual(["giver/platform"]);
  });

  test("before the start means that nothing is compiled", async () => {
    const compiled = compileProjects([stackOf("giver/platform")], {
      signal: AbortSignal.abort(new Error("too late")),
      onStack: () => expect.unreachable(),
    });
    await expect(compiled).rejects.toThrow("too late");
  });
});

test("no stacks are compiled to no reports", async () => {
  expect(await compileProjects([])).toEqual([]);
});

test("an inspector that fails is our mistake and says so, without losing the stack", async () => {
  const module = new URL("../test/failing-inspector.ts", import.meta.url).href;
  const [report] = await compileProjects([stackOf("giver/platform")], { inspector: { module, options: undefined } });
  expect(report?.resources).toBe(1);
  expect(report?.issues.map(({ code, message }) => [code, message.split("\n")[0]])).toEqual([
    ["COMPILE_INSPECTION_FAILED", "giver/platform: Error: the inspector looked away"],
  ]);
});

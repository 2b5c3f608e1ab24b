// The whole program, compiled as `temelj compile` does and judged by everybody's rules and its own.

import type { ChildTransform } from "@temelj/component";
import { loadBaseline } from "@temelj/policies";
import { evaluate, type Finding } from "@temelj/policy";
import { compileProgram, type CompiledPlan } from "@temelj/testing";
import { expect, test } from "vitest";

import { DocumentArchive } from "./document-archive.ts";
import program from "./index.ts";
import { s3DocumentsAreKept } from "./s3-documents-are-kept.ts";

const config = { "aws:region": "eu-central-1" };

test("the program is clean", async () => {
  const plan = await compileProgram(program, { project: "custom-component", config });
  const findings = await judged(plan);
  expect(findings.filter(({ outcome }) => outcome === "fail" || outcome === "unknown")).toEqual([]);
  expect(findings.find(({ rule }) => rule === s3DocumentsAreKept.id)).toMatchObject({
    outcome: "pass",
    urn: expect.stringContaining("::registers-documents") as string,
  });
});

const withShortLock: ChildTransform = (props) => ({
  ...props,
  rule: { defaultRetention: { mode: "GOVERNANCE", days: 1 } },
});
const withoutRotation: ChildTransform = (props) => ({ ...props, enableKeyRotation: false });

test("one that weakens the lock is blocked by the component's own rule, which says how to mend it", async () => {
  const findings = await judged(await changed({ lock: withShortLock }));
  expect(findings.filter(({ outcome }) => outcome === "fail")).toMatchObject([
    {
      rule: "s3-documents-are-kept",
      severity: "critical",
      urn: expect.stringContaining("::registers-documents") as string,
      given: "GOVERNANCE",
      allowed: expect.stringContaining("COMPLIANCE") as string,
      fix: expect.stringContaining("compliance mode") as string,
    },
  ]);
});

test("one that stops the key's rotation is blocked by the baseline", async () => {
  const findings = await judged(await changed({ key: withoutRotation }));
  expect(findings.filter(({ outcome }) => outcome === "fail").map(({ rule }) => rule)).toEqual(["kms-key-rotates"]);
});

function changed(transform: Readonly<Record<string, ChildTransform>>): Promise<CompiledPlan> {
  return compileProgram(() => new DocumentArchive("registers", { transform }), { config });
}

async function judged(plan: CompiledPlan): Promise<readonly Finding[]> {
  const { findings, issues } = evaluate([...(await loadBaseline()), s3DocumentsAreKept], [plan]);
  expect(issues).toEqual([]);
  return findings;
}

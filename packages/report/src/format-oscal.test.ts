// OSCAL documents by the schemas of OSCAL 1.2.3, and by the references that no schema checks.

import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { AuditReport } from "./audit-report.ts";
import { formatOscalPoam } from "./format-oscal-poam.ts";
import { formatOscal } from "./format-oscal.ts";
import { hostileReports } from "../test/hostile-report.ts";
import { emptyReport, findingOf, sampleReport } from "../test/sample-report.ts";
import { schemaCheck } from "../test/schema-check.ts";

const checks = {
  "assessment results": [formatOscal, schemaCheck("oscal_assessment-results_schema.json")],
  "plan of action": [formatOscalPoam, schemaCheck("oscal_poam_schema.json")],
} as const;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Every object in a document, with the name that it has in its parent. */
function* objectsIn(value: Json, name = ""): Generator<readonly [string, Readonly<Record<string, Json>>]> {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) for (const item of value as readonly Json[]) yield* objectsIn(item, name);
  else {
    yield [name, value as Readonly<Record<string, Json>>];
    for (const [key, item] of Object.entries(value)) yield* objectsIn(item, key);
  }
}

/** References of a document that point at nothing, and UUIDs that stand for two things. */
function brokenReferences(document: Json): readonly string[] {
  const declared: string[] = [];
  const used: string[] = [];
  for (const [, object] of objectsIn(document)) {
    for (const [key, value] of Object.entries(object)) {
      if (typeof value !== "string") continue;
      if (key === "uuid") declared.push(value);
      else if (key.endsWith("-uuid")) used.push(value);
      else if (key === "href" && value.startsWith("#")) used.push(value.slice(1));
    }
  }
  const twice = declared.filter((uuid, index) => declared.indexOf(uuid) !== index);
  return [...used.filter((uuid) => !declared.includes(uuid)), ...twice];
}

describe.each(Object.entries(checks))("%s", (_, [format, check]) => {
  test.each<[string, AuditReport]>([
    ["a report", sampleReport],
    ["an empty one", emptyReport],
    ["one without a time", (({ asOf: __, ...rest }) => rest)(sampleReport)],
  ])("%s fits the schema and refers to what it has", (__, report) => {
    const document = JSON.parse(format(report)) as Json;
    expect(check(document)).toEqual([]);
    expect(brokenReferences(document)).toEqual([]);
  });

  test("every report fits the schema and refers to what it has", () => {
    fc.assert(
      fc.property(hostileReports, (report) => {
        const document = JSON.parse(format(report)) as Json;
        expect(check(document)).toEqual([]);
        expect(brokenReferences(document)).toEqual([]);
      }),
    );
  });

  test("the same audit is the same document; another one has another UUID", () => {
    const [one, same, other] = [
      sampleReport,
      { ...sampleReport, findings: sampleReport.findings.toReversed() },
      { ...sampleReport, findings: sampleReport.findings.slice(0, 4) },
    ].map(format);
    expect(same).toBe(one);
    const uuids = [one, other].map(
      (text) => Object.values(JSON.parse(text ?? "") as Record<string, { uuid: string }>)[0]?.uuid,
    );
    expect(uuids[0]).not.toBe(uuids[1]);
  });
});

interface Finding {
  readonly target: { readonly "target-id": string; readonly status: { readonly state: string } };
}

test("a control is satisfied only when something passed and nothing failed, is not known or is waived", () => {
  const document = JSON.parse(formatOscal(sampleReport)) as {
    "assessment-results": { results: readonly { findings: readonly Finding[] }[] };
  };
  const findings = document["assessment-results"].results[0]?.findings ?? [];
  expect(findings.map(({ target }) => [target["target-id"], target.status.state])).toEqual([
    ["nis2-me_21-2-a_obj", "satisfied"],
    ["nis2-me_21-2-h_obj", "not-satisfied"],
    ["nis2-me_21-2-j_obj", "not-satisfied"],
    ["ac-2.1_obj", "satisfied"],
    ["security-hub_S3.8_obj", "not-satisfied"],
  ]);
});

test("a control whose rules had nothing to judge is no finding", () => {
  const findings = [findingOf("s3-logs", "not-applicable", "low", { message: "of another kind" })];
  expect(formatOscal({ ...sampleReport, findings })).not.toContain("_obj");
});

test("a risk for each rule that does not hold; a waived one has its approval and its last day", () => {
  const document = JSON.parse(formatOscalPoam(sampleReport)) as {
    "plan-of-action-and-milestones": {
      risks: readonly Readonly<Record<string, unknown>>[];
      "poam-items": readonly object[];
    };
  };
  const plan = document["plan-of-action-and-milestones"];
  expect(plan["poam-items"]).toHaveLength(5);
  expect(plan.risks.map(({ status }) => status)).toEqual(["open", "open", "open", "open", "deviation-approved"]);
  expect(plan.risks[4]).toMatchObject({ deadline: "2027-03-31T23:59:59Z" });
});

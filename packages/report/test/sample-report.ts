// A report with every outcome, hostile enough to be no friend of any format.

import type { Finding, Outcome, Severity } from "@temelj/policy";

import type { AuditReport, ReportRule } from "../src/audit-report.ts";

export const bucketType = "aws:s3/bucket:Bucket";

export function urnOf(stack: string, name: string, project = "municipality"): string {
  return `urn:pulumi:${stack}::${project}::${bucketType}::${name}`;
}

export function ruleOf(id: string, severity: Severity, more: Partial<ReportRule> = {}): ReportRule {
  return {
    id,
    severity,
    title: { en: `Rule ${id} holds`, cnr: `Pravilo ${id} važi` },
    why: "Otherwise data of citizens leaks.",
    fix: "Set it.",
    controls: ["security-hub:S3.8"],
    sources: ["https://docs.example/s3?a=1&b=2"],
    ...more,
  };
}

export function findingOf(rule: string, outcome: Outcome, severity: Severity, more: Partial<Finding> = {}): Finding {
  return {
    rule,
    urn: urnOf("kotor-production", "scans"),
    type: bucketType,
    outcome,
    severity,
    message: "blockPublicAcls is false",
    controls: ["security-hub:S3.8"],
    blocking: outcome === "fail" || outcome === "unknown",
    ...more,
  };
}

const rules = [
  ruleOf("s3-blocks-public-access", "critical"),
  ruleOf("s3-encrypts", "high"),
  ruleOf("s3-is-versioned", "medium"),
  ruleOf("s3-logs", "low", { controls: [] }),
];

const findings: readonly Finding[] = [
  findingOf("s3-logs", "pass", "low", { controls: [] }),
  findingOf("s3-is-versioned", "not-applicable", "medium", { message: "the bucket is read only" }),
  findingOf("s3-is-versioned", "waived", "medium", {
    urn: urnOf("budva-production", "old"),
    message: "is not versioned; waived until 2027-03-31 by head of security (SEC-118): read only",
    waiver: {
      approver: "head of security",
      ticket: "SEC-118",
      expires: "2027-03-31",
      at: { file: "waivers/2026.yaml", line: 3, column: 5 },
    },
  }),
  findingOf("s3-encrypts", "unknown", "high", { path: "kmsKeyId", message: "kmsKeyId is not known" }),
  findingOf("s3-blocks-public-access", "fail", "critical", {
    path: "blockPublicAcls",
    given: false,
    allowed: "true",
    fix: 'add <BucketPublicAccessBlock>, "strictly"',
    source: { file: "index.ts", line: 12, column: 3 },
  }),
  findingOf("s3-encrypts", "fail", "high", {
    urn: urnOf("budva-production", "=cmd|' /C calc'!A0"),
    path: "rules[0].key",
    given: "(secret)",
    message: "rules[0].key is (secret)",
    allowed: "one of a, b",
  }),
  findingOf("waiver-expired", "fail", "high", {
    urn: urnOf("tivat-production", "*"),
    type: "temelj:policy:Waiver",
    controls: [],
    message: "the waiver of s3-logs is not in order: it held until 2026-01-31",
    fix: "mend the resource, or have the exception approved again",
    source: { file: "waivers/2026.yaml", line: 20, column: 5 },
  }),
];

export const sampleReport: AuditReport = {
  tool: { version: "0.1.0" },
  findings,
  rules,
  counts: { pass: 1, fail: 3, unknown: 1, "not-applicable": 1, waived: 1 },
  coverage: {
    judged: [{ type: bucketType, resources: 4, rules: 4 }],
    unjudged: [{ type: "acme:x:Y", resources: 2, rules: 0 }],
  },
  stacks: [
    {
      project: "municipality",
      stack: "kotor-production",
      tenant: "kotor",
      file: "exports/kotor.json",
      directory: "stacks/municipality",
      resources: 4,
    },
    { project: "municipality", stack: "budva-production", tenant: "budva", file: "-", resources: 2 },
  ],
  frameworks: [
    {
      id: "nis2-me",
      title: { en: "Law on Information Security (NIS2)", cnr: "Zakon o informacionoj bezbjednosti (NIS2)" },
      version: "113/2024",
      source: "https://me.propisi.example/zakon",
      controls: [
        { id: "21(2)(a)", title: "Risk analysis", rules: ["s3-logs"] },
        { id: "21(2)(h)", title: "Cryptography", rules: ["s3-encrypts", "s3-blocks-public-access"] },
        { id: "21(2)(j)", title: "Versions", rules: ["s3-is-versioned"] },
        { id: "21(4)", title: "Not by rules", rules: [] },
      ],
    },
    {
      id: "nist-800-53-r5",
      title: { en: "NIST SP 800-53 r5", cnr: "NIST SP 800-53 r5" },
      controls: [{ id: "AC-2(1)", title: "Accounts", rules: ["s3-logs"] }],
    },
  ],
  issues: [{ code: "AUDIT_SAMPLE", severity: "warning", message: "only <half> of it was read", fix: "read the rest" }],
  asOf: "2026-11-23T10:00:00Z",
};

/** A report of nothing at all. */
export const emptyReport: AuditReport = {
  tool: { version: "0.1.0" },
  findings: [],
  rules: [],
  counts: { pass: 0, fail: 0, unknown: 0, "not-applicable": 0, waived: 0 },
  coverage: { judged: [], unjudged: [] },
  stacks: [],
};

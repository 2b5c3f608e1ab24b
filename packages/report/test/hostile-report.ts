// Reports made of the worst texts that a state file may hold.

import type { Finding } from "@temelj/policy";
import fc from "fast-check";

import type { AuditReport } from "../src/audit-report.ts";
import { findingOf, ruleOf, sampleReport } from "./sample-report.ts";

/** Texts that have broken a format somewhere. */
export const hostileTexts: readonly string[] = [
  "</script><script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "${alert(1)} {{7*7}} {0}",
  "a,b;c\td",
  "line\r\nbreak\n::error::injected",
  "%0A::set-output name=x::y",
  '=HYPERLINK("http://evil.example")',
  " =1+1",
  "@SUM(A1)",
  "+1",
  "-2",
  "\t=1",
  "\uff1d1+1",
  "\u0000\u0001\u0008\u000b\u001b[2J\u007f\u009b",
  "\u202egnp.exe\u2066",
  "\ud800 alone \udfff",
  "\ufffe\uffff",
  "]]>&amp;<!--",
  "| a \\| b ` c `` d",
  "[text](javascript:alert(1)) ![x](y) <b>",
  "# heading\n- item\n> quote\n```",
  "https://evil.example www.evil.example a@evil.example @someone #1",
  "__proto__",
  "ćčžšđ 中文 😀",
  "",
  " ",
  "x".repeat(3000),
];

const text = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);

const name = text.map((words) => `urn:pulumi:kotor-production::municipality::aws:s3/bucket:Bucket::${words}`);

const finding: fc.Arbitrary<Finding> = fc
  .record({
    rule: fc.constantFrom("s3-logs", "s3-encrypts", "odd-rule"),
    urn: fc.oneof(name, text),
    type: text,
    outcome: fc.constantFrom("pass", "fail", "unknown", "not-applicable", "waived"),
    severity: fc.constantFrom("low", "medium", "high", "critical"),
    message: text,
    path: text,
    given: fc.oneof(text, fc.boolean(), fc.integer()),
    allowed: text,
    fix: text,
    file: text,
    line: fc.integer({ min: -1, max: 1000 }),
  })
  .map(({ rule, outcome, severity, file, line, ...rest }) =>
    findingOf(rule, outcome, severity, {
      ...rest,
      source: { file, line, column: line },
      ...(outcome === "waived"
        ? { waiver: { approver: file, ticket: rest.fix, expires: "2027-01-31", at: { file, line, column: 1 } } }
        : {}),
    }),
  );

/** Any report. */
export const hostileReports: fc.Arbitrary<AuditReport> = fc
  .record({ findings: fc.array(finding, { maxLength: 12 }), words: text, address: fc.oneof(text, fc.webUrl()) })
  .map(({ findings, words, address }) => ({
    ...sampleReport,
    findings,
    rules: [
      ruleOf("s3-logs", "low", { title: { en: words, cnr: words }, why: words, sources: [address], controls: [words] }),
      ruleOf("s3-encrypts", "high"),
    ],
    stacks: [{ project: "municipality", stack: "kotor-production", tenant: words, file: words, directory: words }],
    frameworks: [
      {
        id: "law",
        title: { en: words, cnr: words },
        source: address,
        controls: [{ id: words, title: words, rules: ["s3-logs", "s3-encrypts"] }],
      },
    ],
    issues: [{ code: "SAMPLE", severity: "warning", message: words }],
  }));

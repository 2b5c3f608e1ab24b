// Findings as SARIF results, as many as code scanning keeps.

import type { Result } from "sarif";

import type { PlacedFinding } from "./clean-report.ts";
import { fingerprints } from "./fingerprint.ts";
import { locationOf, pathUri } from "./location.ts";
import { sarifLimits } from "./sarif-limits.ts";
import { levels, textOf } from "./sarif-rules.ts";

/** Results, and how many findings are not among them. */
export interface SarifResults {
  readonly results: Result[];
  readonly leftOut: number;
}

/** The first findings that fit: they come the worst first. `ruleIndex` is where each rule's descriptor is. */
export function sarifResults(
  findings: readonly PlacedFinding[],
  ruleIndex: ReadonlyMap<string, number>,
  limits: { readonly results: number; readonly bytes: number } = sarifLimits,
): SarifResults {
  const identities = fingerprints(findings);
  const results: Result[] = [];
  let bytes = 0;
  for (const [index, finding] of findings.slice(0, limits.results).entries()) {
    const result = resultOf(finding, ruleIndex.get(finding.rule) ?? -1, identities[index] ?? "");
    bytes += Buffer.byteLength(JSON.stringify(result));
    if (bytes > limits.bytes) break;
    results.push(result);
  }
  return { results, leftOut: findings.length - results.length };
}

function resultOf(finding: PlacedFinding, ruleIndex: number, fingerprint: string): Result {
  const { rule, urn, type, outcome, severity, blocking, given, waiver, path, allowed } = finding;
  const open = outcome === "unknown";
  return {
    ruleId: rule,
    ruleIndex,
    kind: open ? "open" : "fail",
    level: open ? "none" : levels[severity],
    message: { text: textOf(messageOf(finding)) },
    locations: [
      {
        physicalLocation: physical(finding),
        logicalLocations: [{ name: textOf(finding.name), fullyQualifiedName: textOf(urn), kind: "resource" }],
      },
    ],
    // Code scanning tells alerts apart by the first; without it all findings of one line would be one.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, "temelj/v1": fingerprint },
    ...(waiver === undefined
      ? {}
      : {
          suppressions: [
            {
              kind: "external",
              status: "accepted",
              justification: textOf(`${waiver.ticket}, approved by ${waiver.approver}, until ${waiver.expires}`),
            },
          ],
        }),
    properties: {
      outcome,
      severity,
      blocking,
      type: textOf(type),
      ...(path === undefined ? {} : { path: textOf(path) }),
      ...(given === undefined ? {} : { given: typeof given === "string" ? textOf(given) : given }),
      ...(allowed === undefined ? {} : { allowed: textOf(allowed) }),
      ...(finding.stack.tenant === undefined ? {} : { tenant: finding.stack.tenant }),
    },
  };
}

function physical(finding: PlacedFinding): NonNullable<NonNullable<Result["locations"]>[number]["physicalLocation"]> {
  const { path, line, column } = locationOf(finding);
  return {
    artifactLocation: { uri: pathUri(path), uriBaseId: "SRCROOT" },
    region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) },
  };
}

function messageOf({ name, outcome, message, allowed, fix }: PlacedFinding): string {
  return [
    `${outcome === "unknown" ? "Not known: " : ""}${name}: ${message}`,
    ...(allowed === undefined ? [] : [`Allowed: ${allowed}`]),
    ...(fix === undefined ? [] : [`Fix: ${fix}`]),
  ].join("\n");
}

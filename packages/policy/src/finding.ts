// One answer of one rule about one resource, as data for every report.

import type { SourcePosition } from "@temelj/kernel";
import { SecretValue, type PropertyMap, type PropertyValue } from "@temelj/plan";

import { ownerOf, type JudgedResource } from "./judged-resource.ts";
import type { Rule, Severity } from "./rule.ts";
import { plain } from "./property-view.ts";
import type { Fail, Verdict } from "./verdict.ts";

/** What became of a rule and a resource. */
export type Outcome = "pass" | "fail" | "unknown" | "not-applicable" | "waived";

/** What a rule says about one resource. */
export interface Finding {
  readonly rule: string;
  readonly urn: string;
  readonly type: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  /** What is wrong; what is lacking; why it does not apply; else the rule's title. */
  readonly message: string;
  readonly path?: string;
  /** What was found at the path, shortened. */
  readonly given?: string | number | boolean;
  readonly allowed?: string;
  readonly fix?: string;
  readonly controls: readonly string[];
  /** True when it must stop a deployment: a failure of a mandatory rule, or doubt where that counts as failure. */
  readonly blocking: boolean;
  /** Where the program registered the resource, when known. */
  readonly source?: SourcePosition;
  /** Of a waived failure: who answers for it, and until when. */
  readonly waiver?: FindingWaiver;
}

/** The exception under which a failure is accepted. */
export interface FindingWaiver {
  /** A role. */
  readonly approver: string;
  readonly ticket: string;
  /** Last day on which it holds, ISO 8601. */
  readonly expires: string;
  readonly at: SourcePosition;
}

const longestGiven = 200;

/** The finding of a verdict. */
export function findingOf(rule: Rule, judged: JudgedResource, verdict: Verdict, blocking: boolean): Finding {
  const { urn, type, source } = judged.resource;
  return {
    rule: rule.id,
    urn,
    type,
    outcome: verdict.outcome,
    severity: rule.severity,
    ...said(rule, judged, verdict),
    controls: rule.controls,
    blocking,
    ...(source === undefined ? {} : { source }),
  };
}

function said(rule: Rule, judged: JudgedResource, verdict: Verdict): Pick<Finding, "message" | "path" | "fix"> {
  switch (verdict.outcome) {
    case "pass":
      return { message: rule.title.en };
    case "not-applicable":
      return { message: verdict.reason };
    case "unknown":
      return { message: verdict.message ?? `${verdict.path} is not known`, path: verdict.path };
    case "fail":
      return failed(rule, judged, verdict);
  }
}

function failed(rule: Rule, judged: JudgedResource, verdict: Fail): Pick<Finding, "message" | "path" | "fix"> {
  const owner = ownerOf(verdict.subject) ?? judged;
  const hide = secretsOf(owner.resource.inputs);
  const given = hide(shortened(verdict.given));
  const own = owner === judged ? "" : `${owner.resource.name}: `;
  const stated = verdict.path === undefined ? rule.title.en : `${own}${verdict.path} is ${given ?? "not set"}`;
  return {
    message: verdict.message === undefined ? negated(rule, verdict, stated) : String(hide(verdict.message)),
    ...(verdict.path === undefined ? {} : { path: `${own}${verdict.path}` }),
    ...(given === undefined ? {} : { given }),
    ...(verdict.allowed === undefined ? {} : { allowed: verdict.allowed }),
    fix: verdict.fix ?? rule.fix,
  };
}

function negated(rule: Rule, { path }: Fail, stated: string): string {
  return path === undefined ? `does not hold: ${rule.title.en}` : stated;
}

function shortened(given: unknown): string | number | boolean | undefined {
  if (given === undefined || given === null) return undefined;
  if (typeof given === "number" || typeof given === "boolean") return given;
  const text = typeof given === "string" ? given : JSON.stringify(plain(given));
  return text.length > longestGiven ? `${text.slice(0, longestGiven)}…` : text;
}

/** Takes the contents of a resource's plain secrets out of what is shown. */
function secretsOf(
  properties: PropertyMap,
): <Text extends string | number | boolean | undefined>(shown: Text) => Text | string {
  const contents = new Set<string>();
  collectSecrets(properties, false, contents);
  return (shown) => {
    if (typeof shown !== "string" || contents.size === 0) return shown;
    let text: string = shown;
    for (const content of contents) text = text.replaceAll(content, "(secret)");
    return text;
  };
}

function collectSecrets(value: PropertyValue | undefined, secret: boolean, contents: Set<string>): void {
  if (value instanceof SecretValue) collectSecrets(value.content, true, contents);
  else if (typeof value === "string") {
    if (secret && value.length > 3) contents.add(value);
  } else if (Array.isArray(value)) {
    for (const item of value) collectSecrets(item, secret, contents);
  } else if (typeof value === "object" && value !== null) {
    for (const item of Object.values(value)) collectSecrets(item, secret, contents);
  }
}

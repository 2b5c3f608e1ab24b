// What must fit together in the organizational units and the platform's accounts.

import { quotas } from "@temelj/facts";
import { issue, type Issue } from "@temelj/kernel";
import { type ValuePath, type YamlFile, label } from "@temelj/yaml";

import type { EstateContents } from "./estate-content.ts";
import { missingPool } from "./missing-pool.ts";
import { repeatedCodes, repeatedReferences, unknownCode } from "./references.ts";

/** Accounts that layers of the platform work in: without them there is nothing to build on. */
const neededAccounts = ["log-archive", "network"];
/** `FullAWSAccess`, without which nothing would be allowed, takes one place. */
const mostGuardrails = quotas.serviceControlPoliciesPerTarget.value - 1;

/** Issues of organizational-units.yaml and platform-accounts.yaml beyond their schemas. */
export function checkUnits({ single }: EstateContents): Issue[] {
  const units = single["organizational-units.yaml"];
  const accounts = single["platform-accounts.yaml"];
  const guardrails = single["guardrails.yaml"]?.content.guardrails.map(({ code }) => code);
  const issues: Issue[] = [];
  if (units !== undefined) {
    const { file, content } = units;
    const codes = content.units.map(({ code }) => code);
    issues.push(...repeatedCodes(file, "units", codes), ...parentIssues(file, content.units));
    issues.push(...guardrailIssues(file, ["rootGuardrails"], content.rootGuardrails, guardrails));
    for (const [position, unit] of content.units.entries()) {
      issues.push(...guardrailIssues(file, ["units", position, "guardrails"], unit.guardrails, guardrails));
    }
  }
  if (accounts !== undefined) {
    const { file, content } = accounts;
    const codes = content.accounts.map(({ code }) => code);
    issues.push(...repeatedCodes(file, "accounts", codes));
    for (const [position, { unit }] of content.accounts.entries()) {
      const known = units?.content.units.map(({ code }) => code) ?? [unit];
      const details = { code: "ESTATE_UNIT_UNKNOWN", what: "organizational unit" };
      issues.push(...unknownCode(file, ["accounts", position, "unit"], unit, known, details));
    }
    issues.push(...networkIssues(file, content.accounts, single["network.yaml"]?.content));
    for (const code of neededAccounts.filter((needed) => !codes.includes(needed))) {
      issues.push(
        issue("ESTATE_ACCOUNT_MISSING", `there is no account "${code}", which a layer of the platform works in`, {
          at: file.at(["accounts"]),
          fix: `add an account with the code ${code}`,
        }),
      );
    }
  }
  return issues;
}

/** A network of the platform's needs a segment, and the segment addresses. */
function networkIssues(
  file: YamlFile,
  accounts: readonly { readonly network?: { readonly segment: string } | undefined }[],
  network: Network | undefined,
): Issue[] {
  if (network === undefined) return [];
  const segments = network.segments.map(({ code }) => code);
  return accounts.flatMap(({ network: own }, position) => {
    if (own === undefined) return [];
    const path = ["accounts", position, "network", "segment"];
    const details = { code: "ESTATE_SEGMENT_UNKNOWN", what: "segment" };
    const unknown = unknownCode(file, path, own.segment, segments, details);
    return unknown.length > 0 ? unknown : missingPool(own.segment, network, file.at(path));
  });
}

type Network = NonNullable<EstateContents["single"]["network.yaml"]>["content"];

interface Unit {
  readonly code: string;
  readonly parent?: string | undefined;
}

function parentIssues(file: YamlFile, units: readonly Unit[]): Issue[] {
  const parents = new Map(units.map(({ code, parent }) => [code, parent]));
  const details = { code: "ESTATE_UNIT_UNKNOWN", what: "organizational unit" };
  return units.flatMap(({ code, parent }, position) => {
    if (parent === undefined) return [];
    const path = ["units", position, "parent"];
    const unknown = unknownCode(file, path, parent, [...parents.keys()], details);
    if (unknown.length > 0) return unknown;
    const above = [code];
    for (let next: string | undefined = parent; next !== undefined; next = parents.get(next)) {
      if (next === code) return [circular(file, path, [...above, code])];
      // A circle further up is the issue of those who are in it.
      if (above.includes(next)) return [];
      above.push(next);
    }
    return above.length <= quotas.organizationalUnitDepth.value ? [] : [tooDeep(file, path, above)];
  });
}

function circular(file: YamlFile, path: ValuePath, above: readonly string[]): Issue {
  const message = `units are above each other in a circle: ${above.join(" below ")}`;
  return issue("ESTATE_UNITS_CIRCULAR", message, { at: file.at(path), fix: "put one of them below the root" });
}

function tooDeep(file: YamlFile, path: ValuePath, above: readonly string[]): Issue {
  const message = `unit "${above[0]}" is ${above.length} levels below the root: ${above.toReversed().join(" > ")}`;
  return issue("ESTATE_UNITS_TOO_DEEP", message, {
    at: file.at(path),
    allowed: `at most ${quotas.organizationalUnitDepth.value} levels`,
    fix: "put it higher up",
  });
}

function guardrailIssues(
  file: YamlFile,
  path: ValuePath,
  given: readonly string[],
  known: readonly string[] | undefined,
): Issue[] {
  const details = { code: "ESTATE_GUARDRAIL_UNKNOWN", what: "guardrail" };
  const issues = [
    ...given.flatMap((code, position) => unknownCode(file, [...path, position], code, known ?? given, details)),
    ...repeatedReferences(file, path, given),
  ];
  if (given.length > mostGuardrails) {
    issues.push(
      issue("ESTATE_GUARDRAILS_TOO_MANY", `${label(path)} has ${given.length} guardrails`, {
        at: file.at(path),
        allowed: `at most ${mostGuardrails}: AWS allows ${mostGuardrails + 1}, and FullAWSAccess is one of them`,
        fix: "attach some to the unit above, or join two guardrails into one",
      }),
    );
  }
  return issues;
}

// Decides the guardrails: their text within AWS's quotas, and where each is attached.

import { canonicalJson, compareText, issue, suggest, type Issue } from "@temelj/kernel";

import { statementIssues } from "./guardrail-statement.ts";
import type { GuardrailChoice, OrganizationChoices } from "./organization-choices.ts";

/** A service control policy, as it is registered. */
export interface PlannedGuardrail {
  readonly code: string;
  readonly description: string;
  /** JSON without white space, which would count against the quota. */
  readonly content: string;
}

/** A guardrail on a unit, or on the root. */
export interface PlannedAttachment {
  readonly guardrail: string;
  /** Absent for the root. */
  readonly unit?: string;
}

/**
 * Characters of one policy, and policies of one target, since 2026-05-15 in commercial regions, GovCloud and China.
 * Noted on 2026-11-23 from https://cevo.com.au/post/aws-scp-limits-landing-zone-review/; AWS's own page is
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html
 */
const quotas = { characters: 10_240, perTarget: 10 } as const;
/** `FullAWSAccess`, which AWS attaches to every target and without which nothing would be allowed, takes one place. */
const ownPerTarget = quotas.perTarget - 1;
const longestDescription = 512;

/** The guardrails and their attachments. Adds what is wrong to `issues`. */
export function plannedGuardrails(
  choices: OrganizationChoices,
  issues: Issue[],
): { readonly guardrails: readonly PlannedGuardrail[]; readonly attachments: readonly PlannedAttachment[] } {
  const known = choices.guardrails.map(({ code }) => code);
  const targets = [
    { name: "the root", guardrails: choices.rootGuardrails ?? [] },
    ...choices.units
      .toSorted(byCode)
      .map(({ code, guardrails }) => ({ name: `unit "${code}"`, unit: code, guardrails })),
  ];
  for (const { name, guardrails } of targets) issues.push(...targetIssues(name, guardrails, known));
  const attachments = targets.flatMap(({ guardrails, ...target }) =>
    guardrails.map((guardrail) => ("unit" in target ? { guardrail, unit: target.unit } : { guardrail })),
  );
  const guardrails = choices.guardrails.map((guardrail) => planned(guardrail, choices, issues)).toSorted(byCode);
  return { guardrails, attachments };
}

function planned(guardrail: GuardrailChoice, choices: OrganizationChoices, issues: Issue[]): PlannedGuardrail {
  const { code, description, statements } = guardrail;
  issues.push(...statementIssues(code, statements));
  const text = canonicalJson({ Version: "2012-10-17", Statement: statements });
  const content = filled(code, text, choices, issues);
  if (content.length > quotas.characters) {
    const message = `guardrail "${code}" has ${content.length} characters of JSON`;
    const details = { allowed: `at most ${quotas.characters}`, fix: "split it into two guardrails" };
    issues.push(issue("ORGANIZATION_GUARDRAIL_TOO_LARGE", message, details));
  }
  if (description.length > longestDescription) {
    const message = `the description of guardrail "${code}" has ${description.length} characters`;
    issues.push(
      issue("ORGANIZATION_GUARDRAIL_DESCRIPTION_TOO_LONG", message, { allowed: `at most ${longestDescription}` }),
    );
  }
  return { code, description, content };
}

/** Fills in what stands for the estate's own. IAM's own variables have a colon and stay: `${aws:PrincipalTag/…}`. */
function filled(code: string, text: string, choices: OrganizationChoices, issues: Issue[]): string {
  const values: Readonly<Record<string, string>> = {
    managementAccountId: choices.managementAccountId,
    partition: choices.partition,
  };
  return text.replaceAll(/\$\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value !== undefined) return value;
    const allowed = Object.keys(values).map((each) => `\${${each}}`);
    const near = suggest(name, Object.keys(values));
    const fix = near === undefined ? "write the value itself" : `use \${${near}}`;
    const message = `guardrail "${code}" has the placeholder ${placeholder}`;
    issues.push(issue("ORGANIZATION_PLACEHOLDER_UNKNOWN", message, { allowed: allowed.join(", "), fix }));
    return placeholder;
  });
}

function targetIssues(target: string, guardrails: readonly string[], known: readonly string[]): Issue[] {
  const issues: Issue[] = [];
  if (guardrails.length > ownPerTarget) {
    const message = `${target} has ${guardrails.length} guardrails`;
    const allowed = `at most ${ownPerTarget}: AWS allows ${quotas.perTarget}, and FullAWSAccess is one of them`;
    const fix = "attach some to the unit above, or join two guardrails into one";
    issues.push(issue("ORGANIZATION_GUARDRAILS_TOO_MANY", message, { allowed, fix }));
  }
  for (const [position, guardrail] of guardrails.entries()) {
    if (!known.includes(guardrail)) {
      const near = suggest(guardrail, known);
      issues.push(
        issue("ORGANIZATION_GUARDRAIL_UNKNOWN", `${target} has the guardrail "${guardrail}", which is none`, {
          allowed: known.join(", "),
          fix: near === undefined ? "add the guardrail, or remove the reference" : `use "${near}"`,
        }),
      );
    }
    if (guardrails.indexOf(guardrail) !== position) {
      const message = `${target} has the guardrail "${guardrail}" twice`;
      issues.push(issue("ORGANIZATION_GUARDRAIL_REPEATED", message, { fix: "remove one of them" }));
    }
  }
  return issues;
}

function byCode(left: { readonly code: string }, right: { readonly code: string }): number {
  return compareText(left.code, right.code);
}

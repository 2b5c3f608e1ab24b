// What a statement of a service control policy must have and must not have.

import { issue, suggest, type Issue } from "@temelj/kernel";

const fields = ["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition"];

/**
 * Issues of a guardrail's statements.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html
 */
export function statementIssues(guardrail: string, statements: readonly object[]): Issue[] {
  if (statements.length === 0) {
    const message = `guardrail "${guardrail}" has no statement`;
    return [issue("ORGANIZATION_GUARDRAIL_INVALID", message, { fix: "add one, or remove the guardrail" })];
  }
  return statements.flatMap((statement, position) => {
    const place = `statement ${position + 1} of guardrail "${guardrail}"`;
    return reasons(statement as Readonly<Record<string, unknown>>).map(({ message, ...details }) =>
      issue("ORGANIZATION_GUARDRAIL_INVALID", `${place} ${message}`, details),
    );
  });
}

interface Reason {
  readonly message: string;
  readonly allowed?: string;
  readonly fix?: string;
}

function reasons(statement: Readonly<Record<string, unknown>>): Reason[] {
  const found: Reason[] = [];
  const has = (field: string): boolean => statement[field] !== undefined;
  for (const field of Object.keys(statement).filter((each) => !fields.includes(each))) {
    const near = suggest(field, fields);
    const fix = near === undefined ? "remove it: a guardrail binds whoever is in the account" : `use "${near}"`;
    found.push({ message: `has the field "${field}"`, allowed: fields.join(", "), fix });
  }
  if (statement["Effect"] !== "Deny" && statement["Effect"] !== "Allow") {
    found.push({ message: `has the Effect ${JSON.stringify(statement["Effect"])}`, allowed: "Deny, Allow" });
  }
  for (const [field, opposite] of [
    ["Action", "NotAction"],
    ["Resource", "NotResource"],
  ] as const) {
    if (has(field) === has(opposite)) {
      const message = has(field) ? `has both ${field} and ${opposite}` : `has neither ${field} nor ${opposite}`;
      found.push({ message, fix: `give exactly one, such as ${field}: "*"` });
    }
  }
  const sid = statement["Sid"];
  if (has("Sid") && (typeof sid !== "string" || !/^[A-Za-z0-9]*$/.test(sid))) {
    found.push({ message: `has the Sid ${JSON.stringify(sid)}`, allowed: "letters and digits" });
  }
  return found;
}

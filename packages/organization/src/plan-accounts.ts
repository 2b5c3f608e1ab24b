// Decides the accounts: their names as AWS takes them, and which is created after which.

import { compareText, issue, stableHash, type Issue } from "@temelj/kernel";

import type { AccountChoice, OrganizationChoices } from "./organization-choices.ts";
import { unknownUnit } from "./plan-units.ts";

/** An account, as it is registered. */
export interface PlannedAccount {
  readonly code: string;
  readonly name: string;
  readonly email: string;
  readonly unit: string;
  /** Code of the account that must exist before this one is created; absent for the first of a lane. */
  readonly after?: string;
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateAccount.html */
const namePattern = /^[\u0020-\u007e]{1,50}$/;
const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const emailLength = [6, 64] as const;

/** The accounts by code. Adds what is wrong to `issues`. */
export function plannedAccounts(choices: OrganizationChoices, issues: Issue[]): readonly PlannedAccount[] {
  const { accounts, units, creationLanes = 1 } = choices;
  const unitCodes = units.map(({ code }) => code);
  if (!Number.isInteger(creationLanes) || creationLanes < 1 || creationLanes > 5) {
    const details = { allowed: "a whole number, 1 to 5", fix: "use 1" };
    issues.push(issue("ORGANIZATION_LANES_INVALID", `creationLanes is ${creationLanes}`, details));
  }
  const lanes = new Map<number, string>();
  const sorted = accounts.toSorted((left, right) => compareText(left.code, right.code));
  issues.push(...emailIssues(sorted));
  return sorted.map(({ code, name = code, email, unit }) => {
    const plainName = withoutMarks(name);
    if (!namePattern.test(plainName)) {
      const message = `the name of account "${code}" is "${name}" (${name.length} characters)`;
      const details = {
        allowed: "1 to 50 ASCII characters",
        fix: "leave the name out: the account is called by its code",
      };
      issues.push(issue("ORGANIZATION_ACCOUNT_NAME_INVALID", message, details));
    }
    if (!unitCodes.includes(unit)) {
      issues.push(unknownUnit(`account "${code}" is in unit "${unit}", which is no unit`, unit, unitCodes));
    }
    const lane = laneOf(code, creationLanes);
    const after = lanes.get(lane);
    lanes.set(lane, code);
    return { code, name: plainName, email, unit, ...(after === undefined ? {} : { after }) };
  });
}

/** By the code alone, so that a further account moves none to another lane. */
function laneOf(code: string, lanes: number): number {
  return Number.parseInt(stableHash(code), 16) % lanes;
}

/** Letters without their marks. Đ is a letter of its own in Unicode, and is written Dj. */
function withoutMarks(name: string): string {
  return name.replaceAll("đ", "dj").replaceAll("Đ", "Dj").normalize("NFD").replaceAll(/\p{M}/gu, "");
}

function emailIssues(accounts: readonly AccountChoice[]): Issue[] {
  const first = new Map<string, string>();
  return accounts.flatMap(({ code, email }) => {
    const found: Issue[] = [];
    if (!emailPattern.test(email) || email.length < emailLength[0] || email.length > emailLength[1]) {
      const message = `the e-mail address of account "${code}" is "${email}" (${email.length} characters)`;
      const details = { allowed: `an address of ${emailLength[0]} to ${emailLength[1]} characters` };
      found.push(issue("ORGANIZATION_EMAIL_INVALID", message, details));
    }
    // AWS compares addresses without regard to case.
    const same = first.get(email.toLowerCase());
    if (same !== undefined) {
      const details = { fix: "give each account an address of its own, such as aws+<code>@…" };
      found.push(
        issue("ORGANIZATION_EMAIL_REPEATED", `accounts "${same}" and "${code}" have the address ${email}`, details),
      );
    }
    first.set(email.toLowerCase(), same ?? code);
    return found;
  });
}

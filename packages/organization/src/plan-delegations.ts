// Decides which account administers which service, and by whose API it is appointed.

import { issue, suggest, type Issue } from "@temelj/kernel";

import type { OrganizationChoices } from "./organization-choices.ts";

/** A delegated administrator, as it is registered. */
export interface PlannedDelegation {
  readonly service: string;
  readonly account: string;
  /** CloudTrail and IPAM appoint theirs themselves; every other service leaves it to Organizations. */
  readonly by: "organizations" | "cloudtrail" | "ipam";
}

const ownApi = new Map<string, PlannedDelegation["by"]>([
  ["cloudtrail.amazonaws.com", "cloudtrail"],
  ["ipam.amazonaws.com", "ipam"],
]);
/** Services whose administrator is appointed together with the service's own settings. */
const elsewhere = new Set([
  "detective.amazonaws.com",
  "fms.amazonaws.com",
  "guardduty.amazonaws.com",
  "inspector2.amazonaws.com",
  "macie.amazonaws.com",
  "securityhub.amazonaws.com",
]);

/** The delegations. Adds what is wrong to `issues`. */
export function plannedDelegations(
  choices: OrganizationChoices,
  trusted: readonly string[],
  issues: Issue[],
): readonly PlannedDelegation[] {
  const accounts = choices.accounts.map(({ code }) => code);
  const chosen = choices.delegatedAdministrators ?? [];
  return chosen.map(({ service, account }, position) => {
    const what = `"${account}" is to administer ${service}`;
    if (!accounts.includes(account)) {
      const near = suggest(account, accounts);
      const fix =
        near === undefined ? "name a member account: the management account can't be a delegate" : `use "${near}"`;
      issues.push(
        issue("ORGANIZATION_DELEGATE_UNKNOWN", `${what}, but is no account`, { allowed: accounts.join(", "), fix }),
      );
    }
    if (elsewhere.has(service)) {
      const fix = `remove it here: ${service} appoints its administrator with its own settings`;
      issues.push(issue("ORGANIZATION_DELEGATE_ELSEWHERE", what, { fix }));
    } else if (!trusted.includes(service)) {
      const fix = `add "${service}" to trustedServices`;
      issues.push(issue("ORGANIZATION_SERVICE_UNTRUSTED", `${what}, which is not trusted`, { fix }));
    }
    const same = chosen.findIndex((each) => each.service === service && each.account === account);
    if (same !== position) issues.push(issue("ORGANIZATION_DELEGATE_REPEATED", `${what} twice`, { fix: "remove one" }));
    return { service, account, by: ownApi.get(service) ?? "organizations" };
  });
}

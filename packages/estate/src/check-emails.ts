// AWS takes an account's e-mail address only up to a length: the longest code decides.

import { quotas } from "@temelj/facts";
import { issue, type Issue, type SourcePosition } from "@temelj/kernel";

import { accountEmail, tenantAccountCode } from "./accounts.ts";
import type { EstateContents } from "./estate-content.ts";
import { resolveTenants } from "./resolve-tenant.ts";

/** Issues of e-mail addresses that would be too long, each where the account's code comes from. */
export function checkEmails({ single, tenants }: EstateContents): Issue[] {
  const settings = single["estate.yaml"];
  if (settings === undefined) return [];
  const most = quotas.accountEmailLength.value;
  return [...accountSources({ single, tenants })].flatMap(([code, at]) => {
    const email = accountEmail(settings.content.accountEmail, code);
    if (email.length <= most) return [];
    const message = `the account's e-mail address would be ${email}, ${email.length} characters`;
    return [
      issue("ESTATE_EMAIL_TOO_LONG", message, {
        at: at ?? settings.file.at(["accountEmail"]),
        allowed: `at most ${most}`,
        fix: "shorten accountEmail in estate.yaml, or choose a shorter code",
      }),
    ];
  });
}

/** Each account's code, and where it is said; shared accounts are said nowhere. */
function accountSources(contents: EstateContents): Map<string, SourcePosition | undefined> {
  const sources = new Map<string, SourcePosition | undefined>();
  const platform = contents.single["platform-accounts.yaml"];
  for (const [position, { code }] of (platform?.content.accounts ?? []).entries()) {
    sources.set(code, platform?.file.at(["accounts", position, "code"]));
  }
  for (const tenant of resolveTenants(contents)) {
    for (const environment of tenant.environments) {
      sources.set(tenantAccountCode(tenant, environment), tenant.tier === "dedicated" ? tenant.source : undefined);
    }
  }
  return sources;
}

// Security Hub without a standard collects, but checks nothing.

import { equals, every, orAbsent, pass, rule, type Verdict } from "@temelj/policy";

/** Security Hub checks against a standard: its default ones, one subscribed to, or those of a central policy. */
export const securityhubAppliesStandards = rule("securityhub-applies-standards", {
  title: { en: "Security Hub checks against a standard", cnr: "Security Hub provjerava prema standardu" },
  severity: "medium",
  on: "aws:securityhub/account:Account",
  why: "No control runs, and the empty list of findings looks like a clean account.",
  attack: "A bucket is opened to the world; the page that should turn red stays empty, because no control looks.",
  fix: "leave enableDefaultStandards out, or add a StandardsSubscription",
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/enable-standards.html"],
  check(hub, { inSameAccount }): Verdict {
    const subscriptions = inSameAccount("aws:securityhub/standardsSubscription:StandardsSubscription");
    if (subscriptions.length > 0) return pass();
    if (inSameAccount("aws:securityhub/configurationPolicy:ConfigurationPolicy").length > 0) return pass();
    return every(hub, ["enableDefaultStandards"], orAbsent(equals(true)));
  },
});

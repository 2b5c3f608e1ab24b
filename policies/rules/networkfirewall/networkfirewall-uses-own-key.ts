// Who holds the key decides who reads.

import { every, present, rule } from "@temelj/policy";

/** Firewall is encrypted with a customer managed key. */
export const networkfirewallUsesOwnKey = rule("networkfirewall-uses-own-key", {
  title: { en: "Firewall has a key of its own", cnr: "Zaštitni zid ima sopstveni ključ" },
  severity: "low",
  on: [
    "aws:networkfirewall/firewall:Firewall",
    "aws:networkfirewall/firewallPolicy:FirewallPolicy",
    "aws:networkfirewall/ruleGroup:RuleGroup",
  ],
  why: "Every user of the account whom a policy lets near may decrypt with AWS's own key; nobody can take that back, and other accounts can't be given it.",
  attack: "A role with too many rights reads the data. A key of its own would have said no, and kept a record.",
  fix: "set encryptionConfiguration.keyId to a key of your own",
  sources: ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/kms-encryption-at-rest.html"],
  check: (it) => every(it, ["encryptionConfiguration.keyId"], present),
});

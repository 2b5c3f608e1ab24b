// A line removed from a program must not close an account.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** Removing an account from the program does not close it. */
export const organizationsAccountOutlivesItsCode = rule("organizations-account-outlives-its-code", {
  title: { en: "Account is not closed by removing code", cnr: "Nalog se ne zatvara brisanjem koda" },
  severity: "high",
  on: "aws:organizations/account:Account",
  why: "A closed account stops at once, with everything in it, and is gone after 90 days.",
  attack:
    "Somebody deletes a file of the program that seems unused. The registry's whole account is closed on the spot, with its servers and data.",
  fix: "leave closeOnDeletion out, and close accounts by a decision of their own",
  sources: ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_close.html"],
  check: (account) => every(account, ["closeOnDeletion"], orAbsent(equals(false))),
});

// An archive is the data of years.

import { rule } from "@temelj/policy";

import { documentIn, notPublic } from "../../reading/policy-documents.ts";

/** The access policy of a vault for archives does not allow everybody. */
export const glacierPolicyIsNotPublic = rule("glacier-policy-is-not-public", {
  title: { en: "Archive vault is not public", cnr: "Trezor arhive nije javan" },
  severity: "critical",
  on: ["aws:glacier/vault:Vault"],
  why: "Whoever may read the vault reads what was put aside for decades.",
  attack: "A star for a principal, copied from an example, lets any AWS account ask for the archives.",
  fix: "name accounts or roles as principals",
  sources: ["https://docs.aws.amazon.com/amazonglacier/latest/dev/vault-access-policy.html"],
  check: ({ accessPolicy }) => notPublic(documentIn(accessPolicy, "accessPolicy"), "accessPolicy"),
});

// A backup is the data.

import { rule } from "@temelj/policy";

import { documentIn, notPublic } from "../../reading/policy-documents.ts";

/** No policy of a vault allows everybody. */
export const backupPolicyIsNotPublic = rule("backup-policy-is-not-public", {
  title: { en: "Backup vault policy is not public", cnr: "Polisa trezora rezervnih kopija nije javna" },
  severity: "critical",
  on: "aws:backup/vaultPolicy:VaultPolicy",
  why: "Everybody with an AWS account may read, add to or delete the backups.",
  attack: "A copied example opens the vault for copies from anywhere; backups leave with them.",
  fix: "name accounts as principals, or add a condition on aws:PrincipalOrgID",
  sources: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html"],
  check: ({ policy }) => notPublic(documentIn(policy, "policy"), "policy"),
});

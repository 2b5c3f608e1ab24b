// The policy that allows everything is for emergencies, not for daily work.

import { notApplicable, rule } from "@temelj/policy";

import { attachesNone, attachmentTypes } from "../../reading/policy-attachments.ts";

/** AWS's policies that allow everything, or the way to it, are attached to nobody. */
export const iamAttachmentGrantsNoAdministrator = rule("iam-attachment-grants-no-administrator", {
  title: { en: "Nobody is administrator by attachment", cnr: "Niko nije administrator preko dodjele" },
  severity: "high",
  on: attachmentTypes,
  why: "Whoever gets hold of such an identity owns the account, its logs and its backups.",
  attack:
    "One administrator falls for a false sign-in page. The attacker is now master of the account: data, backups, logs, everything.",
  fix: "attach policies for the tasks at hand; keep one permission set for emergencies, and name it in the parameter",
  controls: ["security-hub:IAM.1"],
  sources: [
    "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
  ],
  parameters: {
    policies: ["AdministratorAccess", "IAMFullAccess"] as readonly string[],
    /** Names of permission sets that exist for emergencies only. */
    emergencyPermissionSets: ["break-glass"] as readonly string[],
  },
  check(resource, { config, referred }) {
    if ("permissionSetArn" in resource) {
      const name = referred("aws:ssoadmin/permissionSet:PermissionSet", "permissionSetArn")?.name;
      if (name !== undefined && config.emergencyPermissionSets.includes(name)) {
        return notApplicable("the permission set is for emergencies");
      }
    }
    return attachesNone(resource, config.policies);
  },
});

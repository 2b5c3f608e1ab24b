// Permissions that hang on single users are found by nobody who looks.

import { absent, every, fail, rule, type Verdict } from "@temelj/policy";

/** Users get permissions through groups or roles, never directly. */
export const iamUserHasNoPolicies = rule("iam-user-has-no-policies", {
  title: { en: "User has no policies of their own", cnr: "Korisnik nema sopstvenih polisa" },
  severity: "low",
  on: [
    "aws:iam/userPolicy:UserPolicy",
    "aws:iam/userPolicyAttachment:UserPolicyAttachment",
    "aws:iam/userPolicyAttachmentsExclusive:UserPolicyAttachmentsExclusive",
    "aws:iam/policyAttachment:PolicyAttachment",
  ],
  why: "Permissions given one by one stay when people change their job; nobody reviews them as a group's are reviewed.",
  attack:
    "A clerk moves to another office, and the permission given to her by name stays. Years later her stolen sign-in still opens the old files.",
  fix: "attach the policy to a group or a role",
  controls: ["security-hub:IAM.2"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-2"],
  check(resource, { resource: { name } }): Verdict {
    if ("user" in resource) return fail({ path: "user", message: `${name} gives a policy to a single user` });
    if ("userName" in resource) return every(resource, ["policyArns"], absent);
    return every(resource, ["users"], absent);
  },
});

// Nobody needs every action on every resource.

import { coversEveryAction, coversEveryResource, everyAnswer, type Answer, type PolicyStatement } from "@temelj/iam";
import {
  allOf,
  fail,
  listed,
  notApplicable,
  pass,
  rule,
  unknown,
  type RuleContext,
  type Verdict,
} from "@temelj/policy";

import { documentIn, statementPath } from "../../reading/policy-documents.ts";

/** No identity policy allows all actions on all resources, whatever its conditions. */
export const iamPolicyGrantsNotEverything = rule("iam-policy-grants-not-everything", {
  title: { en: "Policy does not grant everything", cnr: "Polisa ne daje sve" },
  severity: "high",
  on: [
    "aws:iam/policy:Policy",
    "aws:iam/rolePolicy:RolePolicy",
    "aws:iam/userPolicy:UserPolicy",
    "aws:iam/groupPolicy:GroupPolicy",
    "aws:iam/role:Role",
    "aws:ssoadmin/permissionSetInlinePolicy:PermissionSetInlinePolicy",
  ],
  why: "Whoever gets hold of such an identity owns the account, its logs and its backups.",
  attack:
    "A hole in one web application gives the attacker its permissions. With these they delete backups and logs, then ask for a ransom.",
  fix: "name the actions and resources that are needed",
  controls: ["security-hub:IAM.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-1"],
  check(resource, context): Verdict {
    if ("assumeRolePolicy" in resource) {
      const inline = listed(resource.inlinePolicies);
      if (inline.length === 0) return notApplicable("the role has no inline policies of its own property");
      return allOf(
        ...inline.map((one, index) => () => grantsNotEverything(one.policy, `inlinePolicies[${index}].policy`)),
      );
    }
    if ("inlinePolicy" in resource) return grantsNotEverything(resource.inlinePolicy, "inlinePolicy");
    if (!("policy" in resource)) return notApplicable("no policy");
    if (isOnlyBoundary(context)) return notApplicable("used as a permissions boundary, which grants nothing by itself");
    return grantsNotEverything(resource.policy, "policy");
  },
});

function grantsNotEverything(policy: unknown, path: string): Verdict {
  const document = documentIn(policy, path);
  return allOf(
    ...(document?.statements ?? []).map((statement) => (): Verdict => {
      const answer = everyAnswer([allows(statement), coversEveryAction(statement), coversEveryResource(statement)]);
      if (document === undefined || answer === "no") return pass();
      const where = statementPath(document, statement, path);
      if (answer === "unknown") return unknown(where);
      return fail({ message: `${where} allows every action on every resource`, path: where });
    }),
  );
}

function allows({ effect }: PolicyStatement): Answer {
  if (effect === "unknown") return "unknown";
  return effect === "Allow" ? "yes" : "no";
}

/** A boundary says what is possible at most: it starts from everything, and is attached to nobody as a policy. */
function isOnlyBoundary({ resource, related }: RuleContext<unknown>): boolean {
  if (resource.type !== "aws:iam/policy:Policy") return false;
  const bounds =
    related("aws:iam/role:Role", "permissionsBoundary") ?? related("aws:iam/user:User", "permissionsBoundary");
  return bounds !== undefined && attachments.every((type) => related(type, "policyArn") === undefined);
}

const attachments = [
  "aws:iam/groupPolicyAttachment:GroupPolicyAttachment",
  "aws:iam/policyAttachment:PolicyAttachment",
  "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
  "aws:iam/userPolicyAttachment:UserPolicyAttachment",
] as const;

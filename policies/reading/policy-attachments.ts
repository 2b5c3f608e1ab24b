// Attachments of managed policies, in each of their spellings.

import { every, orAbsent, text, type PropertiesOf, type Verdict } from "@temelj/policy";

/** What attaches managed policies to somebody. */
export const attachmentTypes = [
  "aws:iam/groupPolicyAttachment:GroupPolicyAttachment",
  "aws:iam/policyAttachment:PolicyAttachment",
  "aws:iam/role:Role",
  "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
  "aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive",
  "aws:iam/userPolicyAttachment:UserPolicyAttachment",
  "aws:iam/userPolicyAttachmentsExclusive:UserPolicyAttachmentsExclusive",
  "aws:ssoadmin/managedPolicyAttachment:ManagedPolicyAttachment",
] as const;

/** Passes unless one of AWS's own policies of these names is attached. */
export function attachesNone(
  resource: PropertiesOf<(typeof attachmentTypes)[number]>,
  names: readonly string[],
): Verdict {
  const other = text(`not ${names.join(", ")}`, (arn) => {
    const [, name = ""] = /^arn:[^:]+:iam::aws:policy\/(?:[\w-]+\/)*([\w-]+)$/.exec(arn) ?? [];
    return !names.includes(name);
  });
  return every(resource, ["policyArn", "policyArns[]", "managedPolicyArns[]", "managedPolicyArn"], orAbsent(other));
}

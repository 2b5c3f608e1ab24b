// Who may write the policy of a thing may give it to the world.

import {
  coversEveryResource,
  everyAnswer,
  isLimited,
  someAnswer,
  touchesActions,
  type Answer,
  type PolicyStatement,
} from "@temelj/iam";
import { rule } from "@temelj/policy";

import { allowsNothing, identityPolicyTypes } from "../../reading/identity-policies.ts";

/** Actions that write who else may use a resource. */
const opening = [
  "ec2:ModifyImageAttribute",
  "ec2:ModifySnapshotAttribute",
  "ecr:SetRepositoryPolicy",
  "kms:CreateGrant",
  "kms:PutKeyPolicy",
  "lambda:AddLayerVersionPermission",
  "lambda:AddPermission",
  "rds:ModifyDBClusterSnapshotAttribute",
  "rds:ModifyDBSnapshotAttribute",
  "s3:PutAccessPointPolicy",
  "s3:PutBucketAcl",
  "s3:PutBucketPolicy",
  "s3:PutObjectAcl",
  "secretsmanager:PutResourcePolicy",
  "sns:AddPermission",
  "sqs:AddPermission",
];

/** No identity policy lets somebody share every resource: change the policies of all buckets, keys or queues, or share all snapshots and images. */
export const iamPolicyOpensNoResources = rule("iam-policy-opens-no-resources", {
  title: { en: "Policy lets nobody open every resource", cnr: "Politika nikom ne dozvoljava otvaranje svih resursa" },
  severity: "medium",
  on: identityPolicyTypes,
  why: "A policy written on the thing itself needs no further permission: with it any stranger may be let in.",
  attack:
    "A program that was broken into writes a bucket policy for the attacker's account, and leaves; the way stays open.",
  fix: "name the ARNs in Resource, or add a condition that bounds it",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html"],
  check: (resource, context) =>
    allowsNothing(resource, context, opensAll, (path) => ({ message: `${path} lets every resource be shared` })),
});

function opensAll(statement: PolicyStatement): Answer {
  if (isLimited(statement)) return "no";
  return everyAnswer([
    coversEveryResource(statement),
    someAnswer(opening.map((action) => touchesActions(statement, action))),
  ]);
}

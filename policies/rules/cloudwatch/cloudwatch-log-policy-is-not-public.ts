// Who may write logs may bury the true ones.

import { rule } from "@temelj/policy";

import { documentIn, notPublic } from "../../reading/policy-documents.ts";

/** No resource policy for logs allows everybody. */
export const cloudwatchLogPolicyIsNotPublic = rule("cloudwatch-log-policy-is-not-public", {
  title: { en: "Log resource policy is not public", cnr: "Polisa za zapise nije javna" },
  severity: "high",
  on: "aws:cloudwatch/logResourcePolicy:LogResourcePolicy",
  why: "Everybody may write into the logs, or read them.",
  attack: "An attacker from another account floods the log until the true entries can't be found.",
  fix: "name services as principals, with a condition on aws:SourceAccount",
  sources: ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html"],
  check: ({ policyDocument }) => notPublic(documentIn(policyDocument, "policyDocument"), "policyDocument"),
});

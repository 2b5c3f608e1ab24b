// Whoever receives a message takes it away.

import { rule } from "@temelj/policy";

import { documentIn, notPublic } from "../../reading/policy-documents.ts";

/** No policy of a queue allows everybody. */
export const sqsPolicyIsNotPublic = rule("sqs-policy-is-not-public", {
  title: { en: "Queue policy is not public", cnr: "Polisa reda nije javna" },
  severity: "high",
  on: ["aws:sqs/queue:Queue", "aws:sqs/queuePolicy:QueuePolicy"],
  why: "Everybody with an AWS account may read, delete or add messages.",
  attack: "A stranger takes citizens' forms out of the queue before the office sees them.",
  fix: "name principals, or add a condition on aws:SourceArn",
  sources: [
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html",
  ],
  check: ({ policy }) => notPublic(documentIn(policy, "policy"), "policy"),
});

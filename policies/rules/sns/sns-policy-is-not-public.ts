// Whoever may subscribe gets every message.

import { rule } from "@temelj/policy";

import { documentIn, notPublic } from "../../reading/policy-documents.ts";

/** No policy of a topic allows everybody. */
export const snsPolicyIsNotPublic = rule("sns-policy-is-not-public", {
  title: { en: "Topic policy is not public", cnr: "Polisa teme nije javna" },
  severity: "high",
  on: ["aws:sns/topic:Topic", "aws:sns/topicPolicy:TopicPolicy"],
  why: "Everybody with an AWS account may read the messages, or send false ones.",
  attack: "An attacker subscribes to the alerts and knows when you notice; or sends false ones until nobody looks.",
  fix: "name principals, or add a condition on aws:PrincipalOrgID or aws:SourceAccount",
  controls: ["security-hub:SNS.4"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/sns-controls.html#sns-4"],
  check: ({ policy }) => notPublic(documentIn(policy, "policy"), "policy"),
});

// An event starts whatever listens.

import { rule } from "@temelj/policy";

import { documentIn, notPublic } from "../../reading/policy-documents.ts";

/** No policy of an event bus allows everybody. */
export const cloudwatchEventBusPolicyIsNotPublic = rule("cloudwatch-event-bus-policy-is-not-public", {
  title: { en: "Event bus policy is not public", cnr: "Polisa magistrale događaja nije javna" },
  severity: "high",
  on: "aws:cloudwatch/eventBusPolicy:EventBusPolicy",
  why: "Everybody may send events, and start what they start.",
  attack: "A stranger sends the event that starts the clean-up.",
  fix: "name accounts as principals, or add a condition on aws:PrincipalOrgID",
  sources: ["https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-perms.html"],
  check: ({ policy }) => notPublic(documentIn(policy, "policy"), "policy"),
});

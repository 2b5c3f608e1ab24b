// A destination is a mailbox for logs: who may write into it?

import { rule } from "@temelj/policy";

import { documentIn, notPublic } from "../../reading/policy-documents.ts";

/** The access policy of a log destination does not allow everybody. */
export const cloudwatchLogDestinationIsNotPublic = rule("cloudwatch-log-destination-is-not-public", {
  title: { en: "Log destination is not public", cnr: "Odredište zapisa nije javno" },
  severity: "high",
  on: "aws:cloudwatch/logDestinationPolicy:LogDestinationPolicy",
  why: "Every AWS account may send its logs there, at the owner's cost.",
  attack: "A stranger sends made-up entries into the central log, and an investigation can trust none of them.",
  fix: "name the sending accounts as principals, or add a condition on aws:PrincipalOrgID",
  sources: ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CreateDestination.html"],
  check: ({ accessPolicy }) => notPublic(documentIn(accessPolicy, "accessPolicy"), "accessPolicy"),
});

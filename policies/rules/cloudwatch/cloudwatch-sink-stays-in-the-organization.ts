// A sink takes in what others measure, and shows who is connected.

import { rule } from "@temelj/policy";

import { documentIn, notPublic } from "../../reading/policy-documents.ts";

/** Only named accounts, or those of the organization, may link to a monitoring account's sink. */
export const cloudwatchSinkStaysInTheOrganization = rule("cloudwatch-sink-stays-in-the-organization", {
  title: { en: "Monitoring takes in known accounts only", cnr: "Nadzor prima samo poznate naloge" },
  severity: "high",
  on: "aws:oam/sinkPolicy:SinkPolicy",
  why: "Any AWS account may feed its own logs and metrics into the government's monitoring.",
  attack: "A stranger links an account and floods the dashboards with false alarms while the real attack runs.",
  fix: "add a condition ForAnyValue:StringEquals on aws:PrincipalOrgID, or name accounts as principals",
  sources: [
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Unified-Cross-Account-Setup.html",
  ],
  check: ({ policy }) => notPublic(documentIn(policy, "policy"), "policy"),
});

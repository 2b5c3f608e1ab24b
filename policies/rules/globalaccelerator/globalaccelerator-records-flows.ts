// After an incident somebody must be able to say who talked to whom.

import { equals, every, rule } from "@temelj/policy";

/** An accelerator writes flow logs to a bucket. */
export const globalacceleratorRecordsFlows = rule("globalaccelerator-records-flows", {
  title: { en: "Accelerator records its traffic", cnr: "Akcelerator bilježi saobraćaj" },
  severity: "low",
  on: "aws:globalaccelerator/accelerator:Accelerator",
  why: "The addresses of callers are seen at the accelerator only.",
  attack: "An attack comes through the accelerator; behind it all traffic seems to come from AWS.",
  fix: "set attributes with flowLogsEnabled: true and flowLogsS3Bucket",
  sources: ["https://docs.aws.amazon.com/global-accelerator/latest/dg/monitoring-global-accelerator.flow-logs.html"],
  check: (accelerator) => every(accelerator, ["attributes.flowLogsEnabled"], equals(true)),
});

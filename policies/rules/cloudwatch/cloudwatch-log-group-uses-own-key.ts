// Logs tell more than their writers think.

import { every, present, rule } from "@temelj/policy";

/** A log group is encrypted with a customer managed key. CloudWatch's own key encrypts every other. */
export const cloudwatchLogGroupUsesOwnKey = rule("cloudwatch-log-group-uses-own-key", {
  title: { en: "Log group has a key of its own", cnr: "Grupa zapisa ima vlastiti ključ" },
  severity: "low",
  on: "aws:cloudwatch/logGroup:LogGroup",
  why: "With AWS's key everybody with rights on logs reads them.",
  attack: "Session tokens in a log are read by a role that was only to look at errors.",
  fix: "set kmsKeyId",
  sources: ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html"],
  check: (group) => every(group, ["kmsKeyId"], present),
});

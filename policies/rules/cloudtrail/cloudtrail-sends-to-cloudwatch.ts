// A file is read tomorrow; an alarm rings now.

import { every, present, rule } from "@temelj/policy";

/** A trail also sends its events to CloudWatch Logs. */
export const cloudtrailSendsToCloudwatch = rule("cloudtrail-sends-to-cloudwatch", {
  title: { en: "Trail can raise alarms", cnr: "Evidencija može pokrenuti alarm" },
  severity: "low",
  on: "aws:cloudtrail/trail:Trail",
  why: "Nobody is told when something happens; the files are read afterwards.",
  attack: "Somebody switches off a guard at night; the file about it is opened on Monday.",
  fix: "set cloudWatchLogsGroupArn and cloudWatchLogsRoleArn",
  controls: ["security-hub:CloudTrail.5"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-5"],
  check: (trail) => every(trail, ["cloudWatchLogsGroupArn"], present),
});

// An intruder is found after months, on average.

import { allOf, atLeast, every, present, rule } from "@temelj/policy";

/** A log group keeps its logs for at least so many days (parameter) and has an end. */
export const cloudwatchLogGroupKeepsLogs = rule("cloudwatch-log-group-keeps-logs", {
  title: {
    en: "Log group keeps logs for long enough, and not for ever",
    cnr: "Grupa zapisa čuva zapise dovoljno dugo, a ne zauvijek",
  },
  severity: "medium",
  on: "aws:cloudwatch/logGroup:LogGroup",
  why: "Logs are gone before anybody looks, or kept longer than the law allows.",
  attack: "An intrusion of last spring is found in autumn; the logs of spring are gone.",
  fix: "set retentionInDays: 400",
  sources: ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html"],
  parameters: { days: 30 as number },
  check: (group, { config }) =>
    allOf(
      () => every(group, ["retentionInDays"], present),
      () => every(group, ["retentionInDays"], atLeast(config.days)),
    ),
});

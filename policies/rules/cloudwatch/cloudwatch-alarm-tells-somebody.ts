// An alarm that nobody hears is none.

import { allOf, equals, every, orAbsent, present, rule, some } from "@temelj/policy";

/** An alarm has an action and its actions are on. */
export const cloudwatchAlarmTellsSomebody = rule("cloudwatch-alarm-tells-somebody", {
  title: { en: "Alarm tells somebody", cnr: "Alarm nekoga obavještava" },
  severity: "medium",
  on: "aws:cloudwatch/metricAlarm:MetricAlarm",
  why: "It turns red on a page that nobody looks at.",
  attack: "The alarm about refused sign-ins was switched off for a night of work, and never on again.",
  fix: "set alarmActions, and leave actionsEnabled out",
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html"],
  check: (alarm) =>
    allOf(
      () => every(alarm, ["actionsEnabled"], orAbsent(equals(true))),
      () => some(alarm, ["alarmActions[]"], present),
    ),
});

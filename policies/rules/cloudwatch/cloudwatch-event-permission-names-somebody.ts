// The older way to open an event bus needs only a star.

import { fail, isAbsent, pass, rule, type Verdict } from "@temelj/policy";

/** A permission on an event bus is for one account, or has a condition such as the organization. */
export const cloudwatchEventPermissionNamesSomebody = rule("cloudwatch-event-permission-names-somebody", {
  title: { en: "Event permission names an account", cnr: "Dozvola za događaje imenuje nalog" },
  severity: "high",
  on: "aws:cloudwatch/eventPermission:EventPermission",
  why: "Any AWS account may send events, and whatever reacts to them runs.",
  attack: "A stranger sends an event that looks like a finished payment; the function behind it believes it.",
  fix: "set principal to an account id, or add a condition on aws:PrincipalOrgID",
  sources: ["https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-perms.html"],
  check({ principal, condition }): Verdict {
    if (principal !== "*" || !isAbsent(condition)) return pass();
    return fail({ path: "principal", given: principal, allowed: "an account id, or a condition" });
  },
});

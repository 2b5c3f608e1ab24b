// A session that lasts all day is a key for whoever finds the laptop.

import { isAbsent, every, pass, rule, text } from "@temelj/policy";

/** A permission set's sessions are short. AWS's default is one hour. */
export const ssoadminPermissionSetEndsItsSession = rule("ssoadmin-permission-set-ends-its-session", {
  title: { en: "Permission set's sessions are short", cnr: "Sesije skupa dozvola su kratke" },
  severity: "low",
  on: "aws:ssoadmin/permissionSet:PermissionSet",
  why: "Credentials of a session cannot be taken back before they expire.",
  attack:
    "Malware copies the session from a laptop on Monday. As it lasts for days, the thief works with it at night, when nobody watches.",
  fix: 'set sessionDuration to at most "PT8H"',
  sources: ["https://docs.aws.amazon.com/singlesignon/latest/userguide/howtosessionduration.html"],
  parameters: { hours: 8 as number },
  check(permissionSet, { config }) {
    if (isAbsent(permissionSet.sessionDuration)) return pass();
    const short = text(`at most PT${config.hours}H`, (duration) => hoursOf(duration) <= config.hours);
    return every(permissionSet, ["sessionDuration"], short);
  },
});

/** Hours of an ISO 8601 duration such as PT1H30M. What can't be read is long. */
function hoursOf(duration: string): number {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration);
  if (parts === null) return Number.POSITIVE_INFINITY;
  const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  return (days ?? 0) * 24 + (hours ?? 0) + (minutes ?? 0) / 60 + (seconds ?? 0) / 3600;
}

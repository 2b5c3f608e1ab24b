// A secret that never changes is known by everybody who ever worked here.

import { atMost, equals, every, fail, pass, rule, type PropertiesOf, type Verdict } from "@temelj/policy";

import { judgedAlone } from "../../reading/beside.ts";
import { longestPause } from "../../reading/schedules.ts";

/** A secret has a rotation that runs at least every so many days (parameter). One that AWS manages for a service rotates by itself. */
export const secretsmanagerSecretRotates = rule("secretsmanager-secret-rotates", {
  title: { en: "Secret rotates", cnr: "Tajna se rotira" },
  severity: "medium",
  on: ["aws:secretsmanager/secret:Secret", "aws:secretsmanager/secretRotation:SecretRotation"],
  why: "Who learnt the secret years ago can still use it.",
  attack: "A former supplier's notes hold a password that still works.",
  fix: "add a SecretRotation with rotationRules: { automaticallyAfterDays: 30 }",
  controls: ["security-hub:SecretsManager.1", "security-hub:SecretsManager.4"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/secretsmanager-controls.html#secretsmanager-1",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/secretsmanager-controls.html#secretsmanager-4",
  ],
  parameters: { days: 90 as number },
  check(resource, { resource: { type }, related, referred, config }): Verdict {
    if (type === "aws:secretsmanager/secretRotation:SecretRotation") {
      const owner = () => referred("aws:secretsmanager/secret:Secret", "secretId");
      return judgedAlone(owner, () => judgeRotation(resource as Rotation, config.days));
    }
    const rotation = related("aws:secretsmanager/secretRotation:SecretRotation", "secretId");
    if (rotation === undefined) return fail({ message: "the secret has no SecretRotation" });
    return judgeRotation(rotation, config.days);
  },
});

type Rotation = PropertiesOf<"aws:secretsmanager/secretRotation:SecretRotation">;

function judgeRotation(rotation: Rotation, days: number): Verdict {
  if (equals(false).holds(rotation.rotationEnabled)) return fail({ message: "the rotation is switched off" });
  const schedule = rotation.rotationRules?.scheduleExpression;
  if (schedule !== undefined && schedule !== "") return judgeSchedule(schedule, days);
  return every(rotation, ["rotationRules.automaticallyAfterDays"], atMost(days));
}

/** A schedule that can't be read is not blamed. */
function judgeSchedule(schedule: string, days: number): Verdict {
  const pause = longestPause(schedule);
  if (pause === undefined || pause <= days) return pass();
  const path = "rotationRules.scheduleExpression";
  return fail({ path, given: schedule, allowed: `at least every ${days} days` });
}

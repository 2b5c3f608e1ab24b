// Without the key the data is noise.

import { atLeast, every, orAbsent, rule } from "@temelj/policy";

/** A key that is deleted can be brought back for at least so many days (parameter). */
export const kmsKeyWaitsBeforeDeletion = rule("kms-key-waits-before-deletion", {
  title: { en: "Key waits before it is deleted", cnr: "Ključ čeka prije brisanja" },
  severity: "medium",
  on: "aws:kms/key:Key",
  why: "A deletion by mistake or by an attacker is noticed too late.",
  attack: "An attacker deletes keys instead of encrypting data: everything is lost after the waiting time.",
  fix: "leave deletionWindowInDays out, or set it to 30",
  sources: ["https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html"],
  parameters: { days: 14 as number },
  check: (key, { config }) => every(key, ["deletionWindowInDays"], orAbsent(atLeast(config.days))),
});

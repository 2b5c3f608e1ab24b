// A record of what was typed holds what was typed.

import { fail, isAbsent, isTrue, notApplicable, pass, rule, type Verdict } from "@temelj/policy";

import { jsonAt } from "../../reading/json-texts.ts";
import { sessionPreferences } from "../../reading/session-preferences.ts";

/** Where sessions are recorded, and the switch that refuses a place without encryption. */
const places = [
  ["cloudWatchLogGroupName", "cloudWatchEncryptionEnabled"],
  ["s3BucketName", "s3EncryptionEnabled"],
] as const;

/** Where shell sessions are recorded, only encrypted log groups and buckets are accepted. */
export const ssmSessionLogsAreEncrypted = rule("ssm-session-logs-are-encrypted", {
  title: { en: "Records of shell sessions are encrypted", cnr: "Zapisi sesija su šifrovani" },
  severity: "medium",
  on: "aws:ssm/document:Document",
  why: "Passwords that people type or paste lie in the clear in the record.",
  attack: "Somebody who may read the logs searches the sessions for passwords.",
  fix: "set cloudWatchEncryptionEnabled and s3EncryptionEnabled to true in the document's inputs",
  sources: ["https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-logging.html"],
  check(document): Verdict {
    const preferences = sessionPreferences(document);
    if (preferences === undefined) return notApplicable("the document is not about shell sessions");
    const used = places.filter(([place]) => !isAbsent(jsonAt(preferences, "inputs", place)));
    if (used.length === 0) return notApplicable("the sessions are not recorded");
    const open = used.find(([, name]) => !isTrue(jsonAt(preferences, "inputs", name), true));
    if (open === undefined) return pass();
    return fail({ path: `content.inputs.${open[1]}`, given: false, allowed: "true" });
  },
});

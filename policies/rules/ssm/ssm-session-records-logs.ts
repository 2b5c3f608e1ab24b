// A shell without a record is a door without a bell.

import { fail, isAbsent, notApplicable, pass, rule, type Verdict } from "@temelj/policy";

import { jsonAt } from "../../reading/json-texts.ts";
import { sessionPreferences } from "../../reading/session-preferences.ts";

/** What is typed in Session Manager goes to a log group or a bucket. */
export const ssmSessionRecordsLogs = rule("ssm-session-records-logs", {
  title: { en: "Shell sessions are recorded", cnr: "Sesije komandne linije se bilježe" },
  severity: "medium",
  on: "aws:ssm/document:Document",
  why: "Nobody can say afterwards what was done on a machine.",
  attack: "An intruder opens a shell by Session Manager, copies the data and leaves; no command was written down.",
  fix: "set cloudWatchLogGroupName or s3BucketName in the document's inputs",
  sources: ["https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-logging.html"],
  check(document): Verdict {
    const preferences = sessionPreferences(document);
    if (preferences === undefined) return notApplicable("the document is not about shell sessions");
    const places = ["cloudWatchLogGroupName", "s3BucketName"];
    if (places.some((name) => !isAbsent(jsonAt(preferences, "inputs", name)))) return pass();
    return fail({ path: "content", message: "the sessions are recorded in no log group and no bucket" });
  },
});

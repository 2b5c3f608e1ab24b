// A job copies data to where nobody looks.

import { every, present, rule } from "@temelj/policy";

/** A job names a security configuration, by which its files, logs and bookmarks are encrypted. */
export const glueJobIsEncrypted = rule("glue-job-is-encrypted", {
  title: { en: "Job has a security configuration", cnr: "Posao ima bezbjednosnu konfiguraciju" },
  severity: "medium",
  on: "aws:glue/job:Job",
  why: "Copies of the data and logs of the job lie in the clear.",
  attack: "Temporary files of last year's job still hold the whole register.",
  fix: "set securityConfiguration",
  sources: ["https://docs.aws.amazon.com/glue/latest/dg/set-up-encryption.html"],
  check: (job) => every(job, ["securityConfiguration"], present),
});

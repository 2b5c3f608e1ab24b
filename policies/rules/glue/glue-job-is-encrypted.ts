// A job copies data to where nobody looks.

import { every, present, rule } from "@temelj/policy";

/** A job, a crawler or a development endpoint names a security configuration, by which its files, logs and bookmarks are encrypted. */
export const glueJobIsEncrypted = rule("glue-job-is-encrypted", {
  title: {
    en: "Job or crawler has a security configuration",
    cnr: "Posao ili pretraživač ima bezbjednosnu konfiguraciju",
  },
  severity: "medium",
  on: ["aws:glue/job:Job", "aws:glue/crawler:Crawler", "aws:glue/devEndpoint:DevEndpoint"],
  why: "Copies of the data and logs of the run lie in the clear.",
  attack: "Temporary files of last year's job still hold the whole register.",
  fix: "set securityConfiguration",
  sources: ["https://docs.aws.amazon.com/glue/latest/dg/set-up-encryption.html"],
  check: (job) => every(job, ["securityConfiguration"], present),
});

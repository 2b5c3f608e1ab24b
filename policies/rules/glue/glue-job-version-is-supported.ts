// Old engines get no repairs.

import { atLeast, every, notApplicable, rule, type Verdict } from "@temelj/policy";

/** A Spark job runs on a version of Glue of at least so much (parameter). */
export const glueJobVersionIsSupported = rule("glue-job-version-is-supported", {
  title: { en: "Job runs on a supported version", cnr: "Posao radi na podržanoj verziji" },
  severity: "medium",
  on: "aws:glue/job:Job",
  why: "Known holes in old versions of Spark and Python stay open.",
  attack: "A prepared file uses a hole that was closed years ago in newer versions, and runs code in the job.",
  fix: 'set glueVersion: "5.0"',
  controls: ["security-hub:Glue.4"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/glue-controls.html#glue-4",
    "https://docs.aws.amazon.com/glue/latest/dg/release-notes.html",
  ],
  parameters: { version: 3 as number },
  check(job, { config }): Verdict {
    const kind = job.command?.name ?? "glueetl";
    if (kind !== "glueetl" && kind !== "gluestreaming") return notApplicable("the job is not a Spark job");
    return every(job, ["glueVersion"], atLeast(config.version));
  },
});

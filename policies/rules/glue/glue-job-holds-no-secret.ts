// Arguments of a job are shown on the console.

import { fail, pass, rule, type Verdict } from "@temelj/policy";

import { holdsSecretNoArn } from "../../reading/secret-texts.ts";

/** No default argument of a job has a secret's name with a value, or a secret's form. */
export const glueJobHoldsNoSecret = rule("glue-job-holds-no-secret", {
  title: { en: "Job has no secret in its arguments", cnr: "Posao nema tajnu u argumentima" },
  severity: "high",
  on: "aws:glue/job:Job",
  why: "Whoever may look at the job reads the secret.",
  attack: "A read-only role lists the jobs, and has the database's password.",
  fix: "give the job the ARN of a secret, and read it there",
  sources: ["https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-etl-glue-arguments.html"],
  check(job): Verdict {
    for (const [name, value] of Object.entries(job.defaultArguments ?? {})) {
      if (value === undefined) continue;
      if (holdsSecretNoArn(name.replace(/^-+/, ""), value))
        return fail({ path: `defaultArguments.${name}`, given: "(a secret)", allowed: "the ARN of a secret" });
    }
    return pass();
  },
});

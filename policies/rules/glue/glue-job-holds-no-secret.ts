// Arguments of a job are shown on the console.

import { rule } from "@temelj/policy";

import { noSecretAmong, variablesIn } from "../../reading/variables.ts";

/** No default argument of a job has a secret's name with a value, or a secret's form. */
export const glueJobHoldsNoSecret = rule("glue-job-holds-no-secret", {
  title: { en: "Job has no secret in its arguments", cnr: "Posao nema tajnu u argumentima" },
  severity: "high",
  on: "aws:glue/job:Job",
  why: "Whoever may look at the job reads the secret.",
  attack: "A read-only role lists the jobs, and has the database's password.",
  fix: "give the job the ARN of a secret, and read it there",
  sources: ["https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-etl-glue-arguments.html"],
  check(job) {
    const blocks = (["defaultArguments", "nonOverridableArguments"] as const).flatMap((name) =>
      variablesIn(job[name], name),
    );
    const named = blocks.map((one) => ({ ...one, name: one.name.replace(/^-+/, "") }));
    return noSecretAmong(named, "the ARN of a secret");
  },
});

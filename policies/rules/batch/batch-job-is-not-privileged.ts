// A privileged container is the machine.

import {
  allOf,
  equals,
  every,
  fail,
  isTrue,
  orAbsent,
  pass,
  rule,
  type PropertiesOf,
  type Verdict,
} from "@temelj/policy";

import { jsonAt, jsonIn } from "../../reading/json-texts.ts";

/** No container of a job definition is privileged. */
export const batchJobIsNotPrivileged = rule("batch-job-is-not-privileged", {
  title: { en: "Batch job is not privileged", cnr: "Paketni posao nije privilegovan" },
  severity: "high",
  on: "aws:batch/jobDefinition:JobDefinition",
  why: "A break-in into the job is then a break-in into the machine and all other jobs on it.",
  attack:
    "A document with a hidden program is converted by the job; as root of the machine it reads the next office's files.",
  fix: "leave privileged out of containerProperties",
  sources: ["https://docs.aws.amazon.com/batch/latest/userguide/job_definition_parameters.html"],
  check: (job) =>
    allOf(
      () => byContainer(job.containerProperties),
      () => byPod(job),
    ),
});

type Job = PropertiesOf<"aws:batch/jobDefinition:JobDefinition">;

function byContainer(properties: unknown): Verdict {
  const given = jsonAt(jsonIn(properties, "containerProperties"), "privileged");
  if (!isTrue(given)) return pass();
  return fail({ path: "containerProperties.privileged", given: true, allowed: "false, or nothing" });
}

/** Jobs on Kubernetes. */
function byPod(job: Job): Verdict {
  return every(job, ["eksProperties.podProperties.containers.securityContext.privileged"], orAbsent(equals(false)));
}

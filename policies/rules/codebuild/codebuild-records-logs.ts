// What was built, and how, is in the log.

import { anyOf, equals, every, orAbsent, rule } from "@temelj/policy";

/** Logs of a build go to CloudWatch, as they do unless told otherwise, or to a bucket. */
export const codebuildRecordsLogs = rule("codebuild-records-logs", {
  title: { en: "Build writes logs", cnr: "Izgradnja vodi zapise" },
  severity: "medium",
  on: "aws:codebuild/project:Project",
  why: "After a changed delivery nobody can say what the build did.",
  attack: "An attacker changes one build; there is no record of it.",
  fix: "leave logsConfig out",
  controls: ["security-hub:CodeBuild.4"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/codebuild-controls.html#codebuild-4"],
  check: (project) =>
    anyOf(
      () => every(project, ["logsConfig.cloudwatchLogs.status"], orAbsent(equals("ENABLED"))),
      () => every(project, ["logsConfig.s3Logs.status"], equals("ENABLED")),
    ),
});

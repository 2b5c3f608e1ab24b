// What a build leaves behind is the product, and its secrets.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** Artifacts, logs in buckets and exported reports are encrypted, as they are unless told otherwise. */
export const codebuildOutputIsEncrypted = rule("codebuild-output-is-encrypted", {
  title: { en: "What a build leaves is encrypted", cnr: "Ono što izgradnja ostavi je šifrovano" },
  severity: "medium",
  on: ["aws:codebuild/project:Project", "aws:codebuild/reportGroup:ReportGroup"],
  why: "Programs, logs and test data lie in the bucket without the protection of a key.",
  attack: "A bucket opened by mistake shows the logs of all builds, and no key stands in the way.",
  fix: "leave encryptionDisabled out",
  controls: ["security-hub:CodeBuild.3", "security-hub:CodeBuild.7"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/codebuild-controls.html#codebuild-3",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/codebuild-controls.html#codebuild-7",
  ],
  check: (thing) =>
    every(
      thing,
      [
        "artifacts.encryptionDisabled",
        "secondaryArtifacts.encryptionDisabled",
        "logsConfig.s3Logs.encryptionDisabled",
        "exportConfig.s3Destination.encryptionDisabled",
      ],
      orAbsent(equals(false)),
    ),
});

// Who reads the record of everything must be decided by a key.

import { every, present, rule } from "@temelj/policy";

/** Trail encrypts its log files with a KMS key. */
export const cloudtrailEncryptsWithKms = rule("cloudtrail-encrypts-with-kms", {
  title: { en: "Trail encrypts with a KMS key", cnr: "Evidencija šifruje KMS ključem" },
  severity: "medium",
  on: "aws:cloudtrail/trail:Trail",
  why: "The key decides, apart from the bucket, who reads the record of everything that was done.",
  attack:
    "Somebody whose task is backups may read the bucket, and learns from the logs who administers what, from which address and at what hour.",
  fix: "set kmsKeyId to a key whose policy admits CloudTrail",
  controls: ["security-hub:CloudTrail.2"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-2"],
  check: (trail) => every(trail, ["kmsKeyId"], present),
});

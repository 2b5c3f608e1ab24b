// A job names the configuration; what the configuration says decides.

import { allOf, equals, every, oneOf, rule } from "@temelj/policy";

/** A security configuration encrypts files, logs and bookmarks. */
export const glueSecurityConfigurationEncryptsEverything = rule("glue-security-configuration-encrypts-everything", {
  title: { en: "Glue's files, logs and bookmarks are encrypted", cnr: "Glue datoteke, zapisi i oznake su šifrovani" },
  severity: "medium",
  on: "aws:glue/securityConfiguration:SecurityConfiguration",
  why: "A configuration with a mode DISABLED looks like protection in every job that names it.",
  attack: "Error logs of a job quote whole rows of the register, and every reader of logs reads them.",
  fix: "set cloudwatchEncryptionMode: SSE-KMS, jobBookmarksEncryptionMode: CSE-KMS and s3EncryptionMode: SSE-KMS",
  sources: ["https://docs.aws.amazon.com/glue/latest/dg/console-security-configurations.html"],
  check: (configuration) =>
    allOf(
      () =>
        every(
          configuration,
          ["encryptionConfiguration.cloudwatchEncryption.cloudwatchEncryptionMode"],
          equals("SSE-KMS"),
        ),
      () =>
        every(
          configuration,
          ["encryptionConfiguration.jobBookmarksEncryption.jobBookmarksEncryptionMode"],
          equals("CSE-KMS"),
        ),
      () =>
        every(configuration, ["encryptionConfiguration.s3Encryption.s3EncryptionMode"], oneOf(["SSE-KMS", "SSE-S3"])),
    ),
});

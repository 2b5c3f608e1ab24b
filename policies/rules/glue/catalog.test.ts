import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { glueCatalogPolicyIsNotPublic } from "./glue-catalog-policy-is-not-public.ts";
import { glueJobVersionIsSupported } from "./glue-job-version-is-supported.ts";
import { glueSecurityConfigurationEncryptsEverything } from "./glue-security-configuration-encrypts-everything.ts";

const { unknown } = wireMarks;
const encryption = (changed: Readonly<Record<string, unknown>>) => ({ encryptionConfiguration: changed });

judgesChanges(
  glueSecurityConfigurationEncryptsEverything,
  "aws:glue/securityConfiguration:SecurityConfiguration",
  encryption({
    cloudwatchEncryption: { cloudwatchEncryptionMode: "SSE-KMS", kmsKeyArn: "arn:aws:kms:eu-central-1:1:key/1" },
    jobBookmarksEncryption: { jobBookmarksEncryptionMode: "CSE-KMS", kmsKeyArn: "arn:aws:kms:eu-central-1:1:key/1" },
    s3Encryption: { s3EncryptionMode: "SSE-KMS", kmsKeyArn: "arn:aws:kms:eu-central-1:1:key/1" },
  }),
  [
    ["everything", {}, "pass"],
    ["files with S3's keys", encryption({ s3Encryption: { s3EncryptionMode: "SSE-S3" } }), "pass"],
    ["no files", encryption({ s3Encryption: { s3EncryptionMode: "DISABLED" } }), "fail"],
    ["files not said", encryption({ s3Encryption: { s3EncryptionMode: undefined } }), "fail"],
    ["no logs", encryption({ cloudwatchEncryption: { cloudwatchEncryptionMode: "DISABLED" } }), "fail"],
    ["no bookmarks", encryption({ jobBookmarksEncryption: { jobBookmarksEncryptionMode: "DISABLED" } }), "fail"],
    ["not known", encryption({ s3Encryption: { s3EncryptionMode: unknown } }), "unknown"],
  ],
);

const statement = { Effect: "Allow", Action: "glue:GetTable", Resource: "*" };
const policy = (Principal: unknown): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ ...statement, Principal }] });
judgesChanges(
  glueCatalogPolicyIsNotPublic,
  "aws:glue/resourcePolicy:ResourcePolicy",
  { policy: policy({ AWS: "arn:aws:iam::222222222222:root" }) },
  [
    ["an account", {}, "pass"],
    ["everybody", { policy: policy("*") }, "fail"],
    ["everybody, in a list", { policy: policy({ AWS: ["*"] }) }, "fail"],
    ["not known", { policy: unknown }, "unknown"],
  ],
);

judgesChanges(
  glueJobVersionIsSupported,
  "aws:glue/job:Job",
  {
    roleArn: "arn:aws:iam::111111111111:role/job",
    command: { scriptLocation: "s3://jobs/load.py" },
    glueVersion: "5.0",
  },
  [
    ["new", {}, "pass"],
    ["a stream", { command: { name: "gluestreaming" } }, "pass"],
    ["old", { glueVersion: "2.0" }, "fail"],
    ["not said", { glueVersion: undefined }, "fail"],
    ["no Spark", { command: { name: "pythonshell" }, glueVersion: "1.0" }, "not-applicable"],
    ["not known", { glueVersion: unknown }, "unknown"],
  ],
);

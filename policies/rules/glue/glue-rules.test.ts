import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { glueCatalogIsEncrypted } from "./glue-catalog-is-encrypted.ts";
import { glueJobHoldsNoSecret } from "./glue-job-holds-no-secret.ts";
import { glueJobIsEncrypted } from "./glue-job-is-encrypted.ts";

const { unknown } = wireMarks;

judgesChanges(
  glueCatalogIsEncrypted,
  "aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings",
  {
    dataCatalogEncryptionSettings: {
      encryptionAtRest: {
        catalogEncryptionMode: "SSE-KMS",
        sseAwsKmsKeyId: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
      },
      connectionPasswordEncryption: {
        returnConnectionPasswordEncrypted: true,
        awsKmsKeyId: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
      },
    },
  },
  [
    ["both", {}, "pass"],
    [
      "metadata in the clear",
      { dataCatalogEncryptionSettings: { encryptionAtRest: { catalogEncryptionMode: "DISABLED" } } },
      "fail",
    ],
    [
      "passwords in the clear",
      { dataCatalogEncryptionSettings: { connectionPasswordEncryption: { returnConnectionPasswordEncrypted: false } } },
      "fail",
    ],
    [
      "not known",
      { dataCatalogEncryptionSettings: { encryptionAtRest: { catalogEncryptionMode: unknown } } },
      "unknown",
    ],
  ],
);

judgesChanges(
  glueJobIsEncrypted,
  "aws:glue/job:Job",
  {
    roleArn: "arn:aws:iam::111111111111:role/jobs",
    command: { scriptLocation: "s3://programs/join.py" },
    securityConfiguration: "jobs",
  },
  [
    ["named", {}, "pass"],
    ["none", { securityConfiguration: undefined }, "fail"],
    ["not known", { securityConfiguration: unknown }, "unknown"],
  ],
);

judgesChanges(glueJobIsEncrypted, "aws:glue/crawler:Crawler", { databaseName: "roads", role: "crawler" }, [
  ["none", {}, "fail"],
  ["named", { securityConfiguration: "crawlers" }, "pass"],
]);

judgesChanges(
  glueJobHoldsNoSecret,
  "aws:glue/job:Job",
  {
    roleArn: "arn:aws:iam::111111111111:role/jobs",
    command: { scriptLocation: "s3://programs/join.py" },
    defaultArguments: { "--db_secret": "arn:aws:secretsmanager:eu-central-1:111111111111:secret:db" },
  },
  [
    ["an ARN", {}, "pass"],
    ["none", { defaultArguments: undefined }, "pass"],
    ["a password", { defaultArguments: { "--db_password": "hunter2hunter2" } }, "fail"],
    ["a key's form", { defaultArguments: { "--x": "AKIAIOSFODNN7EXAMPLE" } }, "fail"],
    ["not known", { defaultArguments: { "--db_password": unknown } }, "unknown"],
    ["a setting that is not known", { defaultArguments: { "--bucket": unknown } }, "pass"],
    [
      "a password after one that is not known",
      { defaultArguments: { "--api_key": unknown, "--db_password": "hunter2hunter2" } },
      "fail",
    ],
    ["a password that no run can change", { nonOverridableArguments: { "--db_password": "hunter2hunter2" } }, "fail"],
  ],
);

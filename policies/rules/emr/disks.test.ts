import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { emrConfigurationEncryptsDisks } from "./emr-configuration-encrypts-disks.ts";

const { unknown } = wireMarks;

judgesChanges(
  emrConfigurationEncryptsDisks,
  "aws:emr/securityConfiguration:SecurityConfiguration",
  {
    configuration: JSON.stringify({
      EncryptionConfiguration: {
        EnableAtRestEncryption: true,
        AtRestEncryptionConfiguration: { LocalDiskEncryptionConfiguration: { EncryptionKeyProviderType: "AwsKms" } },
      },
    }),
  },
  [
    ["as it should be", {}, "pass"],
    [
      "not said",
      { configuration: JSON.stringify({ EncryptionConfiguration: { EnableAtRestEncryption: true } }) },
      "fail",
    ],
    [
      "switched off",
      {
        configuration: JSON.stringify({
          EncryptionConfiguration: {
            EnableAtRestEncryption: false,
            AtRestEncryptionConfiguration: {
              LocalDiskEncryptionConfiguration: { EncryptionKeyProviderType: "AwsKms" },
            },
          },
        }),
      },
      "fail",
    ],
    ["not known", { configuration: unknown }, "unknown"],
  ],
);

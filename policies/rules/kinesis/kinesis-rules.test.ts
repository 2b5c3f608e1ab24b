import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { kinesisFirehoseIsEncrypted } from "./kinesis-firehose-is-encrypted.ts";
import { kinesisStreamIsEncrypted } from "./kinesis-stream-is-encrypted.ts";

const { unknown } = wireMarks;

judgesChanges(
  kinesisStreamIsEncrypted,
  "aws:kinesis/stream:Stream",
  { shardCount: 1, encryptionType: "KMS", kmsKeyId: "alias/aws/kinesis" },
  [
    ["encrypted", {}, "pass"],
    ["not", { encryptionType: "NONE" }, "fail"],
    ["not said", { encryptionType: undefined }, "fail"],
    ["not known", { encryptionType: unknown }, "unknown"],
  ],
);

judgesChanges(
  kinesisFirehoseIsEncrypted,
  "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream",
  {
    destination: "extended_s3",
    extendedS3Configuration: { bucketArn: "arn:aws:s3:::archive", roleArn: "arn:aws:iam::111111111111:role/deliver" },
    serverSideEncryption: { enabled: true },
  },
  [
    ["as it should be", {}, "pass"],
    ["as text", { serverSideEncryption: { enabled: "true" } }, "pass"],
    ["switched off", { serverSideEncryption: { enabled: false } }, "fail"],
    ["not said", { serverSideEncryption: { enabled: undefined } }, "fail"],
    ["not known", { serverSideEncryption: { enabled: unknown } }, "unknown"],
    [
      "from a stream",
      { serverSideEncryption: undefined, kinesisSourceConfiguration: { kinesisStreamArn: "arn:x" } },
      "not-applicable",
    ],
  ],
);

import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { kinesisStreamUsesOwnKey } from "./kinesis-stream-uses-own-key.ts";

const { unknown } = wireMarks;

judgesChanges(kinesisStreamUsesOwnKey, "aws:kinesis/stream:Stream", { kmsKeyId: "arn:key" }, [
  ["as it should be", {}, "pass"],
  ["AWS's key", { kmsKeyId: undefined }, "fail"],
  ["AWS's key by name", { kmsKeyId: "alias/aws/kinesis" }, "fail"],
  ["not known", { kmsKeyId: unknown }, "unknown"],
]);

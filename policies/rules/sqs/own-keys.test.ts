import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { sqsQueueUsesOwnKey } from "./sqs-queue-uses-own-key.ts";

const { unknown } = wireMarks;

judgesChanges(sqsQueueUsesOwnKey, "aws:sqs/queue:Queue", { kmsMasterKeyId: "arn:key" }, [
  ["as it should be", {}, "pass"],
  ["AWS's key", { kmsMasterKeyId: undefined }, "fail"],
  ["AWS's key by name", { kmsMasterKeyId: "alias/aws/sqs" }, "fail"],
  ["not known", { kmsMasterKeyId: unknown }, "unknown"],
]);

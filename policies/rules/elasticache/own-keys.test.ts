import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { elasticacheUsesOwnKey } from "./elasticache-uses-own-key.ts";

const { unknown } = wireMarks;

judgesChanges(elasticacheUsesOwnKey, "aws:elasticache/replicationGroup:ReplicationGroup", { kmsKeyId: "arn:key" }, [
  ["as it should be", {}, "pass"],
  ["AWS's key", { kmsKeyId: undefined }, "fail"],
  ["not known", { kmsKeyId: unknown }, "unknown"],
]);

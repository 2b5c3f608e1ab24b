import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { memorydbUsesOwnKey } from "./memorydb-uses-own-key.ts";

const { unknown } = wireMarks;

judgesChanges(memorydbUsesOwnKey, "aws:memorydb/cluster:Cluster", { kmsKeyArn: "arn:key" }, [
  ["as it should be", {}, "pass"],
  ["AWS's key", { kmsKeyArn: undefined }, "fail"],
  ["not known", { kmsKeyArn: unknown }, "unknown"],
]);

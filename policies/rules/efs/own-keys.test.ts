import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { efsUsesOwnKey } from "./efs-uses-own-key.ts";

const { unknown } = wireMarks;

judgesChanges(efsUsesOwnKey, "aws:efs/fileSystem:FileSystem", { kmsKeyId: "arn:key" }, [
  ["as it should be", {}, "pass"],
  ["AWS's key", { kmsKeyId: undefined }, "fail"],
  ["not known", { kmsKeyId: unknown }, "unknown"],
]);

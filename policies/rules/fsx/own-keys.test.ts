import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { fsxLustreUsesOwnKey } from "./fsx-lustre-uses-own-key.ts";

const { unknown } = wireMarks;

judgesChanges(fsxLustreUsesOwnKey, "aws:fsx/lustreFileSystem:LustreFileSystem", { kmsKeyId: "arn:key" }, [
  ["as it should be", {}, "pass"],
  ["AWS's key", { kmsKeyId: undefined }, "fail"],
  ["not known", { kmsKeyId: unknown }, "unknown"],
]);

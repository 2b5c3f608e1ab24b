import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { timestreamUsesOwnKey } from "./timestream-uses-own-key.ts";

const { unknown } = wireMarks;

judgesChanges(timestreamUsesOwnKey, "aws:timestreamwrite/database:Database", { kmsKeyId: "arn:key" }, [
  ["as it should be", {}, "pass"],
  ["AWS's key", { kmsKeyId: undefined }, "fail"],
  ["not known", { kmsKeyId: unknown }, "unknown"],
]);

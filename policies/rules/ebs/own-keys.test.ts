import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { ebsVolumeUsesOwnKey } from "./ebs-volume-uses-own-key.ts";

const { unknown } = wireMarks;

judgesChanges(ebsVolumeUsesOwnKey, "aws:ebs/volume:Volume", { kmsKeyId: "arn:key" }, [
  ["as it should be", {}, "pass"],
  ["AWS's key", { kmsKeyId: undefined }, "fail"],
  ["not known", { kmsKeyId: unknown }, "unknown"],
]);

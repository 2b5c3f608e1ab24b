import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { mskUsesOwnKey } from "./msk-uses-own-key.ts";

const { unknown } = wireMarks;

judgesChanges(mskUsesOwnKey, "aws:msk/cluster:Cluster", { encryptionInfo: { encryptionAtRestKmsKeyArn: "arn:key" } }, [
  ["as it should be", {}, "pass"],
  ["AWS's key", { encryptionInfo: undefined }, "fail"],
  ["not known", { encryptionInfo: unknown }, "unknown"],
]);

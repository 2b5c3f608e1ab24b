import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { redshiftUsesOwnKey } from "./redshift-uses-own-key.ts";

const { unknown } = wireMarks;

judgesChanges(redshiftUsesOwnKey, "aws:redshift/cluster:Cluster", { kmsKeyId: "arn:key" }, [
  ["as it should be", {}, "pass"],
  ["AWS's key", { kmsKeyId: undefined }, "fail"],
  ["not known", { kmsKeyId: unknown }, "unknown"],
]);

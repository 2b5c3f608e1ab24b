import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { opensearchUsesOwnKey } from "./opensearch-uses-own-key.ts";

const { unknown } = wireMarks;

judgesChanges(opensearchUsesOwnKey, "aws:opensearch/domain:Domain", { encryptAtRest: { kmsKeyId: "arn:key" } }, [
  ["as it should be", {}, "pass"],
  ["AWS's key", { encryptAtRest: undefined }, "fail"],
  ["not known", { encryptAtRest: unknown }, "unknown"],
]);

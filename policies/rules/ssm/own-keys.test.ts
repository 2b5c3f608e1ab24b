import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { ssmParameterUsesOwnKey } from "./ssm-parameter-uses-own-key.ts";

const { unknown } = wireMarks;

judgesChanges(ssmParameterUsesOwnKey, "aws:ssm/parameter:Parameter", { type: "SecureString", keyId: "arn:key" }, [
  ["as it should be", {}, "pass"],
  ["AWS's key", { keyId: undefined }, "fail"],
  ["in the clear", { type: "String", keyId: undefined }, "not-applicable"],
  ["not known", { keyId: unknown }, "unknown"],
]);

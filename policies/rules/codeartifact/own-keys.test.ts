import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { codeartifactUsesOwnKey } from "./codeartifact-uses-own-key.ts";

const { unknown } = wireMarks;

judgesChanges(codeartifactUsesOwnKey, "aws:codeartifact/domain:Domain", { encryptionKey: "arn:key" }, [
  ["as it should be", {}, "pass"],
  ["AWS's key", { encryptionKey: undefined }, "fail"],
  ["not known", { encryptionKey: unknown }, "unknown"],
]);

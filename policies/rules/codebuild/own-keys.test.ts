import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { codebuildUsesOwnKey } from "./codebuild-uses-own-key.ts";

const { unknown } = wireMarks;

judgesChanges(codebuildUsesOwnKey, "aws:codebuild/project:Project", { encryptionKey: "arn:key" }, [
  ["as it should be", {}, "pass"],
  ["AWS's key", { encryptionKey: undefined }, "fail"],
  ["not known", { encryptionKey: unknown }, "unknown"],
]);

import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { batchJobIsNotPrivileged } from "./batch-job-is-not-privileged.ts";

const { unknown } = wireMarks;

judgesChanges(
  batchJobIsNotPrivileged,
  "aws:batch/jobDefinition:JobDefinition",
  { containerProperties: JSON.stringify({ image: "converter:1", privileged: false }) },
  [
    ["as it should be", {}, "pass"],
    ["privileged", { containerProperties: JSON.stringify({ image: "converter:1", privileged: true }) }, "fail"],
    ["privileged, as data", { containerProperties: { privileged: true } }, "fail"],
    ["not said", { containerProperties: JSON.stringify({ image: "converter:1" }) }, "pass"],
    ["not known", { containerProperties: unknown }, "unknown"],
    ["no JSON", { containerProperties: "{" }, "unknown"],
  ],
);

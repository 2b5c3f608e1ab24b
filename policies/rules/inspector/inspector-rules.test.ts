import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { inspectorScansEverything } from "./inspector-scans-everything.ts";

const { unknown } = wireMarks;

judgesChanges(
  inspectorScansEverything,
  "aws:inspector2/enabler:Enabler",
  { accountIds: ["111111111111"], resourceTypes: ["EC2", "ECR", "LAMBDA"] },
  [
    ["all", {}, "pass"],
    ["machines only", { resourceTypes: ["EC2"] }, "fail"],
    ["nothing", { resourceTypes: [] }, "fail"],
    ["not known", { resourceTypes: unknown }, "unknown"],
  ],
);

import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { athenaWorkgroupEnforcesItsSettings } from "./athena-workgroup-enforces-its-settings.ts";

const { unknown } = wireMarks;

judgesChanges(
  athenaWorkgroupEnforcesItsSettings,
  "aws:athena/workgroup:Workgroup",
  { configuration: { enforceWorkgroupConfiguration: true } },
  [
    ["as it should be", {}, "pass"],
    ["not enforced", { configuration: { enforceWorkgroupConfiguration: false } }, "fail"],
    ["not said", { configuration: undefined }, "pass"],
    ["not known", { configuration: { enforceWorkgroupConfiguration: unknown } }, "unknown"],
  ],
);

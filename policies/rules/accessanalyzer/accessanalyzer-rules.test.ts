import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { accessanalyzerCoversTheOrganization } from "./accessanalyzer-covers-the-organization.ts";

const { unknown } = wireMarks;

judgesChanges(
  accessanalyzerCoversTheOrganization,
  "aws:accessanalyzer/analyzer:Analyzer",
  { analyzerName: "organization", type: "ORGANIZATION" },
  [
    ["the organization", {}, "pass"],
    ["unused access", { type: "ORGANIZATION_UNUSED_ACCESS" }, "pass"],
    ["one account", { type: "ACCOUNT" }, "fail"],
    ["not said", { type: undefined }, "fail"],
    ["not known", { type: unknown }, "unknown"],
  ],
);

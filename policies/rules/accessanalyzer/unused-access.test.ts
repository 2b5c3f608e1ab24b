import { wireMarks } from "@temelj/plan";
import { resource } from "@temelj/policy/testing";

import { judgesScenarios } from "../../testing/aws.ts";
import { accessanalyzerFindsUnusedAccess } from "./accessanalyzer-finds-unused-access.ts";

const { unknown } = wireMarks;
const analyzer = (type?: unknown, unusedAccess?: unknown) =>
  resource("aws:accessanalyzer/analyzer:Analyzer", {
    analyzerName: "zone",
    type,
    ...(unusedAccess === undefined ? {} : { configuration: { unusedAccess } }),
  });

judgesScenarios(
  accessanalyzerFindsUnusedAccess,
  [
    ["beside one of unused access", { it: analyzer("ORGANIZATION"), other: analyzer("ACCOUNT_UNUSED_ACCESS") }, "pass"],
    ["alone", { it: analyzer("ORGANIZATION") }, "fail"],
    ["alone, of an account", { it: analyzer() }, "fail"],
    ["beside another of outside access", { it: analyzer("ORGANIZATION"), other: analyzer("ACCOUNT") }, "fail"],
    ["beside one of a kind not known", { it: analyzer("ORGANIZATION"), other: analyzer(unknown) }, "unknown"],
    ["unused access, as long as AWS does", { it: analyzer("ORGANIZATION_UNUSED_ACCESS") }, "pass"],
    ["unused access of 30 days", { it: analyzer("ORGANIZATION_UNUSED_ACCESS", { unusedAccessAge: 30 }) }, "pass"],
    ["unused access of a year", { it: analyzer("ORGANIZATION_UNUSED_ACCESS", { unusedAccessAge: 365 }) }, "fail"],
    ["access from inside", { it: analyzer("ORGANIZATION_INTERNAL_ACCESS") }, "not-applicable"],
    ["not known", { it: analyzer(unknown) }, "unknown"],
  ],
  "it",
);

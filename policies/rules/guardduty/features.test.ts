import type { Rule } from "@temelj/policy";
import { wireMarks } from "@temelj/plan";
import { resource } from "@temelj/policy/testing";

import { judgesChanges, judgesScenarios } from "../../testing/aws.ts";
import { guarddutyEnrolsNewAccounts } from "./guardduty-enrols-new-accounts.ts";
import { guarddutyWatchesDatabasesAndFunctions } from "./guardduty-watches-databases-and-functions.ts";
import { guarddutyWatchesForMalware } from "./guardduty-watches-for-malware.ts";
import { guarddutyWatchesKubernetes } from "./guardduty-watches-kubernetes.ts";
import { guarddutyWatchesRunningPrograms } from "./guardduty-watches-running-programs.ts";

const { unknown } = wireMarks;
const detector = (inputs: Readonly<Record<string, unknown>> = {}) =>
  resource("aws:guardduty/detector:Detector", { enable: true, ...inputs }, { id: "12abc34d567e8fa901bc2d34e56789f0" });
const feature = (name: unknown, status: unknown = "ENABLED", detectorId = "12abc34d567e8fa901bc2d34e56789f0") =>
  resource("aws:guardduty/detectorFeature:DetectorFeature", { detectorId, name, status });

const single: readonly (readonly [Rule, string])[] = [
  [guarddutyWatchesKubernetes, "EKS_AUDIT_LOGS"],
  [guarddutyWatchesForMalware, "EBS_MALWARE_PROTECTION"],
  [guarddutyWatchesRunningPrograms, "RUNTIME_MONITORING"],
];
for (const [rule, name] of single) {
  judgesScenarios(rule, [
    ["the feature", { detector: detector(), feature: feature(name) }, "pass"],
    ["no feature", { detector: detector() }, "fail"],
    ["another feature", { detector: detector(), feature: feature("S3_DATA_EVENTS") }, "fail"],
    ["the feature, off", { detector: detector(), feature: feature(name, "DISABLED") }, "fail"],
    ["another detector's", { detector: detector(), feature: feature(name, "ENABLED", "0".repeat(32)) }, "fail"],
    ["not known which", { detector: detector(), feature: feature(unknown) }, "unknown"],
    ["not known whether on", { detector: detector(), feature: feature(name, unknown) }, "unknown"],
  ]);
}

const older = (datasources: unknown) => ({ detector: detector({ datasources }) });
judgesScenarios(guarddutyWatchesKubernetes, [
  ["the older spelling", older({ kubernetes: { auditLogs: { enable: true } } }), "pass"],
  ["the older spelling, as text", older({ kubernetes: { auditLogs: { enable: "true" } } }), "pass"],
  ["the older spelling, off", older({ kubernetes: { auditLogs: { enable: false } } }), "fail"],
]);
const scan = (enable: unknown) =>
  older({ malwareProtection: { scanEc2InstanceWithFindings: { ebsVolumes: { enable } } } });
judgesScenarios(guarddutyWatchesForMalware, [
  ["the older spelling", scan(true), "pass"],
  ["the older spelling, off", scan(false), "fail"],
  ["the older spelling, not known", scan(unknown), "unknown"],
]);
judgesScenarios(guarddutyWatchesRunningPrograms, [
  ["Kubernetes alone", { detector: detector(), feature: feature("EKS_RUNTIME_MONITORING") }, "fail"],
]);

const sources = { databases: feature("RDS_LOGIN_EVENTS"), functions: feature("LAMBDA_NETWORK_LOGS") };
judgesScenarios(guarddutyWatchesDatabasesAndFunctions, [
  ["both", { detector: detector(), ...sources }, "pass"],
  ["databases only", { detector: detector(), databases: sources.databases }, "fail"],
  ["functions only", { detector: detector(), functions: sources.functions }, "fail"],
  ["none", { detector: detector() }, "fail"],
  [
    "one not known",
    { detector: detector(), ...sources, functions: feature("LAMBDA_NETWORK_LOGS", unknown) },
    "unknown",
  ],
]);

judgesChanges(
  guarddutyEnrolsNewAccounts,
  "aws:guardduty/organizationConfiguration:OrganizationConfiguration",
  { detectorId: "12abc34d567e8fa901bc2d34e56789f0", autoEnableOrganizationMembers: "ALL" },
  [
    ["all", {}, "pass"],
    ["new ones", { autoEnableOrganizationMembers: "NEW" }, "pass"],
    ["none", { autoEnableOrganizationMembers: "NONE" }, "fail"],
    ["not known", { autoEnableOrganizationMembers: unknown }, "unknown"],
  ],
);

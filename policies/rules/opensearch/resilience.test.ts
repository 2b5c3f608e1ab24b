import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { opensearchCollectionIsNotPublic } from "./opensearch-collection-is-not-public.ts";
import { opensearchHasDedicatedMasters } from "./opensearch-has-dedicated-masters.ts";
import { opensearchRecordsErrors } from "./opensearch-records-errors.ts";
import { opensearchSurvivesAZone } from "./opensearch-survives-a-zone.ts";

const { unknown } = wireMarks;

judgesChanges(
  opensearchSurvivesAZone,
  "aws:opensearch/domain:Domain",
  { clusterConfig: { instanceCount: 3, zoneAwarenessEnabled: true } },
  [
    ["as it should be", {}, "pass"],
    ["one node", { clusterConfig: { instanceCount: 1 } }, "fail"],
    ["one zone", { clusterConfig: { zoneAwarenessEnabled: false } }, "fail"],
    ["not said", { clusterConfig: undefined }, "fail"],
    ["as text", { clusterConfig: { instanceCount: "3", zoneAwarenessEnabled: "true" } }, "pass"],
    ["not known", { clusterConfig: { instanceCount: unknown } }, "unknown"],
  ],
);

judgesChanges(
  opensearchHasDedicatedMasters,
  "aws:opensearch/domain:Domain",
  { clusterConfig: { dedicatedMasterEnabled: true, dedicatedMasterCount: 3 } },
  [
    ["as it should be", {}, "pass"],
    ["one", { clusterConfig: { dedicatedMasterCount: 1 } }, "fail"],
    ["none", { clusterConfig: undefined }, "fail"],
  ],
);

judgesChanges(
  opensearchRecordsErrors,
  "aws:opensearch/domain:Domain",
  { logPublishingOptions: [{ logType: "ES_APPLICATION_LOGS", cloudwatchLogGroupArn: "arn:logs" }] },
  [
    ["as it should be", {}, "pass"],
    ["other logs", { logPublishingOptions: [{ logType: "AUDIT_LOGS" }] }, "fail"],
    ["switched off", { logPublishingOptions: [{ logType: "ES_APPLICATION_LOGS", enabled: false }] }, "fail"],
    ["none", { logPublishingOptions: undefined }, "fail"],
    ["not known", { logPublishingOptions: unknown }, "unknown"],
  ],
);

judgesChanges(
  opensearchCollectionIsNotPublic,
  "aws:opensearch/serverlessSecurityPolicy:ServerlessSecurityPolicy",
  { type: "network", policy: JSON.stringify([{ Rules: [], AllowFromPublic: false, SourceVPCEs: ["vpce-1"] }]) },
  [
    ["as it should be", {}, "pass"],
    ["public", { policy: JSON.stringify([{ Rules: [], AllowFromPublic: true }]) }, "fail"],
    ["another kind", { type: "encryption" }, "not-applicable"],
    ["no JSON", { policy: "[" }, "unknown"],
    ["not known", { policy: unknown }, "unknown"],
  ],
);

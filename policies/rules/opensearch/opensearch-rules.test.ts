import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { opensearchEncryptsBetweenNodes } from "./opensearch-encrypts-between-nodes.ts";
import { opensearchHasFineGrainedAccess } from "./opensearch-has-fine-grained-access.ts";
import { opensearchIsEncryptedAtRest } from "./opensearch-is-encrypted-at-rest.ts";
import { opensearchIsInAVpc } from "./opensearch-is-in-a-vpc.ts";
import { opensearchPolicyIsNotPublic } from "./opensearch-policy-is-not-public.ts";
import { opensearchRecordsAuditLogs } from "./opensearch-records-audit-logs.ts";
import { opensearchRequiresHttps } from "./opensearch-requires-https.ts";

const { unknown } = wireMarks;

const opensearchDomain = {
  engineVersion: "OpenSearch_2.19",
  clusterConfig: { instanceType: "r7g.large.search", instanceCount: 3, zoneAwarenessEnabled: true },
  ebsOptions: { ebsEnabled: true, volumeSize: 100 },
  encryptAtRest: { enabled: true },
  nodeToNodeEncryption: { enabled: true },
  domainEndpointOptions: { enforceHttps: true, tlsSecurityPolicy: "Policy-Min-TLS-1-2-PFS-2023-10" },
  advancedSecurityOptions: { enabled: true, anonymousAuthEnabled: false },
  vpcOptions: { subnetIds: ["subnet-0a1b2c3d4e5f60718"] },
  logPublishingOptions: [
    { logType: "AUDIT_LOGS", cloudwatchLogGroupArn: "arn:aws:logs:eu-central-1:111111111111:log-group:search" },
  ],
};

judgesChanges(opensearchIsEncryptedAtRest, "aws:opensearch/domain:Domain", opensearchDomain, [
  ["as it should be", {}, "pass"],
  ["as text", { encryptAtRest: { enabled: "true" } }, "pass"],
  ["switched off", { encryptAtRest: { enabled: false } }, "fail"],
  ["not said", { encryptAtRest: { enabled: undefined } }, "fail"],
  ["not known", { encryptAtRest: { enabled: unknown } }, "unknown"],
]);

judgesChanges(opensearchEncryptsBetweenNodes, "aws:opensearch/domain:Domain", opensearchDomain, [
  ["as it should be", {}, "pass"],
  ["as text", { nodeToNodeEncryption: { enabled: "true" } }, "pass"],
  ["switched off", { nodeToNodeEncryption: { enabled: false } }, "fail"],
  ["not said", { nodeToNodeEncryption: { enabled: undefined } }, "fail"],
  ["not known", { nodeToNodeEncryption: { enabled: unknown } }, "unknown"],
]);

judgesChanges(opensearchRequiresHttps, "aws:opensearch/domain:Domain", opensearchDomain, [
  ["as it should be", {}, "pass"],
  ["as text", { domainEndpointOptions: { enforceHttps: "true" } }, "pass"],
  ["switched off", { domainEndpointOptions: { enforceHttps: false } }, "fail"],
  ["not said, which the provider says", { domainEndpointOptions: { enforceHttps: undefined } }, "pass"],
  ["nothing said of the endpoint", { domainEndpointOptions: undefined }, "fail"],
  ["not known", { domainEndpointOptions: { enforceHttps: unknown } }, "unknown"],
]);

judgesChanges(opensearchIsInAVpc, "aws:opensearch/domain:Domain", opensearchDomain, [
  ["in subnets", {}, "pass"],
  ["public", { vpcOptions: undefined }, "fail"],
  ["no subnets", { vpcOptions: { subnetIds: [] } }, "fail"],
  ["not known", { vpcOptions: { subnetIds: unknown } }, "unknown"],
]);

judgesChanges(opensearchHasFineGrainedAccess, "aws:opensearch/domain:Domain", opensearchDomain, [
  ["as it should be", {}, "pass"],
  ["as text", { advancedSecurityOptions: { enabled: "true" } }, "pass"],
  ["switched off", { advancedSecurityOptions: { enabled: false } }, "fail"],
  ["not said", { advancedSecurityOptions: { enabled: undefined } }, "fail"],
  ["not known", { advancedSecurityOptions: { enabled: unknown } }, "unknown"],
  ["anonymous users", { advancedSecurityOptions: { anonymousAuthEnabled: true } }, "fail"],
]);

judgesChanges(opensearchRecordsAuditLogs, "aws:opensearch/domain:Domain", opensearchDomain, [
  ["audit logs", {}, "pass"],
  ["switched off", { logPublishingOptions: [{ logType: "AUDIT_LOGS", enabled: false }] }, "fail"],
  ["other logs only", { logPublishingOptions: [{ logType: "ES_APPLICATION_LOGS" }] }, "fail"],
  ["none", { logPublishingOptions: undefined }, "fail"],
  ["not known", { logPublishingOptions: [{ logType: unknown }] }, "unknown"],
]);

judgesChanges(
  opensearchPolicyIsNotPublic,
  "aws:opensearch/domain:Domain",
  {
    accessPolicies: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { AWS: "arn:aws:iam::111111111111:role/search" },
          Action: "es:ESHttp*",
          Resource: "*",
        },
      ],
    }),
  },
  [
    ["one role", {}, "pass"],
    [
      "everybody",
      {
        accessPolicies: JSON.stringify({
          Statement: { Effect: "Allow", Principal: "*", Action: "es:*", Resource: "*" },
        }),
      },
      "fail",
    ],
    [
      "everybody, in a VPC",
      {
        accessPolicies: JSON.stringify({
          Statement: { Effect: "Allow", Principal: "*", Action: "es:*", Resource: "*" },
        }),
        vpcOptions: { subnetIds: ["subnet-1"] },
      },
      "not-applicable",
    ],
    ["none", { accessPolicies: undefined }, "pass"],
    ["not known", { accessPolicies: unknown }, "unknown"],
  ],
);

judgesChanges(opensearchPolicyIsNotPublic, "aws:opensearch/domainPolicy:DomainPolicy", { domainName: "documents" }, [
  [
    "everybody",
    { accessPolicies: { Statement: { Effect: "Allow", Principal: "*", Action: "es:*", Resource: "*" } } },
    "fail",
  ],
]);

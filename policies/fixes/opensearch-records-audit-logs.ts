import * as aws from "@pulumi/aws";

new aws.opensearch.Domain("documents", {
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
});

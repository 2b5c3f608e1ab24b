import * as aws from "@pulumi/aws";

new aws.opensearch.Domain("files", {
  domainName: "files",
  clusterConfig: { instanceCount: 3, zoneAwarenessEnabled: true, zoneAwarenessConfig: { availabilityZoneCount: 3 } },
});

import * as aws from "@pulumi/aws";

new aws.opensearch.Domain("files", {
  domainName: "files",
  clusterConfig: { dedicatedMasterEnabled: true, dedicatedMasterCount: 3, dedicatedMasterType: "m7g.large.search" },
});

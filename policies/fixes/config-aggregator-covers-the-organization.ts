import * as aws from "@pulumi/aws";

new aws.cfg.ConfigurationAggregator("organization", {
  organizationAggregationSource: { allRegions: true, roleArn: "arn:aws:iam::111111111111:role/config-aggregator" },
});

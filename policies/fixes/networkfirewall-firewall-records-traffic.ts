import * as aws from "@pulumi/aws";

const firewall = new aws.networkfirewall.Firewall("hub", {
  vpcId: "vpc-0a1b2c3d4e5f60718",
  firewallPolicyArn: "arn:aws:network-firewall:eu-central-1:111111111111:firewall-policy/hub",
  subnetMappings: [{ subnetId: "subnet-0a1b2c3d4e5f60001" }, { subnetId: "subnet-0a1b2c3d4e5f60002" }],
});

const alerts = new aws.cloudwatch.LogGroup("hub-firewall-alerts", { retentionInDays: 365 });

new aws.networkfirewall.LoggingConfiguration("hub", {
  firewallArn: firewall.arn,
  loggingConfiguration: {
    logDestinationConfigs: [
      { logType: "ALERT", logDestinationType: "CloudWatchLogs", logDestination: { logGroup: alerts.name } },
      { logType: "FLOW", logDestinationType: "S3", logDestination: { bucketName: "gov-me-flow-logs" } },
    ],
  },
});

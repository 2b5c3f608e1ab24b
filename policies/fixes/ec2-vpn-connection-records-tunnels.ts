import * as aws from "@pulumi/aws";

const office = new aws.ec2.CustomerGateway("office", { type: "ipsec.1", bgpAsn: "65010", ipAddress: "203.0.113.10" });

const log = new aws.cloudwatch.LogGroup("vpn-office", { retentionInDays: 365 });

const logOptions = { cloudwatchLogOptions: { logEnabled: true, logGroupArn: log.arn, logOutputFormat: "json" } };
new aws.ec2.VpnConnection("office", {
  type: "ipsec.1",
  customerGatewayId: office.id,
  transitGatewayId: "tgw-0a1b2c3d4e5f60718",
  tunnel1LogOptions: logOptions,
  tunnel2LogOptions: logOptions,
});

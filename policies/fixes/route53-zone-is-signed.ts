import * as aws from "@pulumi/aws";

const zone = new aws.route53.Zone("public", { name: "gov-me.example" });

const signing = new aws.route53.KeySigningKey("public", {
  name: "public",
  hostedZoneId: zone.zoneId,
  keyManagementServiceArn: "arn:aws:kms:us-east-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
});

new aws.route53.HostedZoneDnsSec("public", { hostedZoneId: signing.hostedZoneId });

import * as aws from "@pulumi/aws";

new aws.sagemaker.Domain("research", {
  domainName: "research",
  authMode: "SSO",
  appNetworkAccessType: "VpcOnly",
  vpcId: "vpc-0a1b2c3d4e5f60718",
  subnetIds: ["subnet-0a1b2c3d4e5f60718"],
  kmsKeyId: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
  defaultUserSettings: { executionRole: "arn:aws:iam::111111111111:role/research" },
});

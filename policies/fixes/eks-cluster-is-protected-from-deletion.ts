import * as aws from "@pulumi/aws";

new aws.eks.Cluster("platform", {
  roleArn: "arn:aws:iam::111111111111:role/platform",
  version: "1.35",
  deletionProtection: true,
  accessConfig: { authenticationMode: "API" },
  vpcConfig: {
    subnetIds: ["subnet-0a1b2c3d4e5f60718", "subnet-0b1b2c3d4e5f60718"],
    endpointPrivateAccess: true,
    endpointPublicAccess: false,
  },
  encryptionConfig: {
    resources: ["secrets"],
    provider: { keyArn: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001" },
  },
  enabledClusterLogTypes: ["api", "audit", "authenticator", "controllerManager", "scheduler"],
});

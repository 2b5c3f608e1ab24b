import * as aws from "@pulumi/aws";

new aws.sagemaker.NotebookInstance("statistics", {
  roleArn: "arn:aws:iam::111111111111:role/notebooks",
  instanceType: "ml.t3.medium",
  subnetId: "subnet-0a1b2c3d4e5f60718",
  securityGroups: ["sg-0a1b2c3d4e5f60718"],
  directInternetAccess: "Disabled",
  rootAccess: "Disabled",
  kmsKeyId: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
  instanceMetadataServiceConfiguration: { minimumInstanceMetadataServiceVersion: "2" },
});

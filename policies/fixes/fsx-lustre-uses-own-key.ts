import * as aws from "@pulumi/aws";

new aws.fsx.LustreFileSystem("models", {
  storageCapacity: 1200,
  subnetIds: "subnet-0a1b2c3d4e5f60718",
  deploymentType: "PERSISTENT_2",
  perUnitStorageThroughput: 125,
  kmsKeyId: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
});

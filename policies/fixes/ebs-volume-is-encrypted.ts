import * as aws from "@pulumi/aws";

const key = new aws.kms.Key("disks", { description: "Seals the disks", enableKeyRotation: true });

new aws.ebs.Volume("registry", {
  availabilityZone: "eu-central-1a",
  size: 200,
  type: "gp3",
  encrypted: true,
  kmsKeyId: key.arn,
});

import * as aws from "@pulumi/aws";

const key = new aws.kms.Key("disks", { description: "Seals the disks", enableKeyRotation: true });

new aws.ec2.AmiCopy("base", {
  description: "Hardened base image of the registry",
  sourceAmiId: "ami-0a1b2c3d4e5f60718",
  sourceAmiRegion: "eu-central-1",
  encrypted: true,
  kmsKeyId: key.arn,
});

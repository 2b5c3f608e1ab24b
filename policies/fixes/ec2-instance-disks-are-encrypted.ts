import * as aws from "@pulumi/aws";

const key = new aws.kms.Key("disks", { description: "Seals the disks", enableKeyRotation: true });

new aws.ec2.Instance("registry", {
  ami: "ami-0a1b2c3d4e5f60718",
  instanceType: "m7g.large",
  subnetId: "subnet-0a1b2c3d4e5f60718",
  rootBlockDevice: { volumeType: "gp3", volumeSize: 30, encrypted: true, kmsKeyId: key.arn },
  ebsBlockDevices: [{ deviceName: "/dev/sdf", volumeType: "gp3", volumeSize: 200, encrypted: true, kmsKeyId: key.arn }],
});

import * as aws from "@pulumi/aws";

new aws.eks.NodeGroup("platform", {
  clusterName: "platform",
  nodeRoleArn: "arn:aws:iam::111111111111:role/nodes",
  subnetIds: ["subnet-0a1b2c3d4e5f60718"],
  scalingConfig: { minSize: 2, desiredSize: 2, maxSize: 6 },
  remoteAccess: { ec2SshKey: "emergency", sourceSecurityGroupIds: ["sg-0a1b2c3d4e5f60718"] },
});

import * as aws from "@pulumi/aws";

new aws.dax.Cluster("register", {
  clusterName: "register",
  iamRoleArn: "arn:aws:iam::111111111111:role/register-dax",
  nodeType: "dax.t3.small",
  replicationFactor: 3,
  serverSideEncryption: { enabled: true },
  clusterEndpointEncryptionType: "TLS",
});

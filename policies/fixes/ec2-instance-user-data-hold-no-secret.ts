import * as aws from "@pulumi/aws";

new aws.ec2.Instance("registry", {
  ami: "ami-0a1b2c3d4e5f60718",
  instanceType: "m7g.large",
  subnetId: "subnet-0a1b2c3d4e5f60718",
  // The role of the profile may read this one secret, and no other.
  iamInstanceProfile: "registry",
  userData: `#!/bin/bash
umask 077
aws secretsmanager get-secret-value --secret-id registry/database --query SecretString --output text > /run/registry-database
systemctl start registry
`,
});

import * as aws from "@pulumi/aws";

const role = new aws.iam.Role("registry", {
  assumeRolePolicy: {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }],
  },
});

new aws.iam.RolePolicyAttachment("registry-session-manager", {
  role: role.name,
  policyArn: "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore",
});

const profile = new aws.iam.InstanceProfile("registry", { role: role.name });

new aws.ec2.Instance("registry", {
  ami: "ami-0a1b2c3d4e5f60718",
  instanceType: "m7g.large",
  subnetId: "subnet-0a1b2c3d4e5f60718",
  iamInstanceProfile: profile.name,
});

import * as aws from "@pulumi/aws";

new aws.ec2.VpcEndpoint("storage", {
  vpcId: "vpc-0a1b2c3d4e5f60718",
  vpcEndpointType: "Gateway",
  serviceName: "com.amazonaws.eu-central-1.s3",
  routeTableIds: ["rtb-0a1b2c3d4e5f60718"],
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: "*",
        Action: "s3:*",
        Resource: "*",
        Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5", "aws:ResourceOrgID": "o-a1b2c3d4e5" } },
      },
    ],
  }),
});

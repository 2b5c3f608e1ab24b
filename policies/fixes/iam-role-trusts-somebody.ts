import * as aws from "@pulumi/aws";

new aws.iam.Role("read-records", {
  assumeRolePolicy: {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { AWS: "arn:aws:iam::111111111111:role/portal" },
        Action: "sts:AssumeRole",
      },
    ],
  },
});

import * as aws from "@pulumi/aws";

new aws.glacier.Vault("land-register", {
  name: "land-register",
  accessPolicy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { AWS: "arn:aws:iam::111111111111:role/archive" },
        Action: "glacier:InitiateJob",
        Resource: "*",
      },
    ],
  }),
});

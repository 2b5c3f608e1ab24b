import * as aws from "@pulumi/aws";

new aws.secretsmanager.Secret("registry", {
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { AWS: "arn:aws:iam::111111111111:role/app" },
        Action: "secretsmanager:GetSecretValue",
        Resource: "*",
      },
    ],
  }),
});

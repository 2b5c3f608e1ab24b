import * as aws from "@pulumi/aws";

new aws.iam.Policy("read-registry-secrets", {
  policy: {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: "secretsmanager:GetSecretValue",
        Resource: "arn:aws:secretsmanager:eu-central-1:111111111111:secret:registry/*",
      },
    ],
  },
});

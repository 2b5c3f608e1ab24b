import * as aws from "@pulumi/aws";

new aws.ecr.RepositoryPolicy("web", {
  repository: "web",
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { AWS: "arn:aws:iam::111111111111:role/app" },
        Action: "ecr:BatchGetImage",
        Resource: "*",
      },
    ],
  }),
});

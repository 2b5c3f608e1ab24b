import * as aws from "@pulumi/aws";

new aws.opensearch.Domain("documents", {
  accessPolicies: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { AWS: "arn:aws:iam::111111111111:role/search" },
        Action: "es:ESHttp*",
        Resource: "*",
      },
    ],
  }),
});

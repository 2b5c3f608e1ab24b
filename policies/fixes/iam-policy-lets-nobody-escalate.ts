import * as aws from "@pulumi/aws";

new aws.iam.Policy("manage-workload-roles", {
  policy: {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: ["iam:CreateRole", "iam:AttachRolePolicy", "iam:PutRolePolicy"],
        Resource: "arn:aws:iam::111111111111:role/workloads/*",
        Condition: {
          StringEquals: { "iam:PermissionsBoundary": "arn:aws:iam::111111111111:policy/workload-boundary" },
        },
      },
    ],
  },
});

import * as aws from "@pulumi/aws";

const shell = new aws.iam.Policy("cloud-shell-without-files", {
  policy: {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: [
          "cloudshell:CreateEnvironment",
          "cloudshell:CreateSession",
          "cloudshell:GetEnvironmentStatus",
          "cloudshell:PutCredentials",
          "cloudshell:StartEnvironment",
          "cloudshell:StopEnvironment",
        ],
        Resource: "*",
      },
    ],
  },
});

new aws.iam.RolePolicyAttachment("operators-cloud-shell", { role: "operators", policyArn: shell.arn });

import * as aws from "@pulumi/aws";

new aws.iam.Policy("operate-registry", {
  policy: {
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Action: ["ecs:Describe*", "ecs:List*", "ecs:UpdateService"], Resource: "*" },
      // NotAction is right here: it denies all but a list.
      {
        Effect: "Deny",
        NotAction: ["iam:Get*", "iam:List*", "sts:*"],
        Resource: "*",
        Condition: { StringNotEquals: { "aws:RequestedRegion": "eu-central-1" } },
      },
    ],
  },
});

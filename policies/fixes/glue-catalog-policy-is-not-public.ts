import * as aws from "@pulumi/aws";

new aws.glue.ResourcePolicy("catalog", {
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { AWS: "arn:aws:iam::222222222222:role/statistics" },
        Action: ["glue:GetDatabase", "glue:GetTable", "glue:GetPartitions"],
        Resource: "arn:aws:glue:eu-central-1:111111111111:*",
      },
    ],
  }),
});

import * as aws from "@pulumi/aws";

new aws.ses.IdentityPolicy("portal", {
  identity: "gov-me.example",
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { AWS: "arn:aws:iam::111111111111:role/portal" },
        Action: "ses:SendEmail",
        Resource: "*",
      },
    ],
  }),
});

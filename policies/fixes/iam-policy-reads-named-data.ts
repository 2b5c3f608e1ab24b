import * as aws from "@pulumi/aws";

new aws.iam.Policy("portal", {
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::files/*" }],
  }),
});

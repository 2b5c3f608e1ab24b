import * as aws from "@pulumi/aws";

new aws.codeartifact.DomainPermissions("packages", {
  domain: "packages",
  policyDocument: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { AWS: "arn:aws:iam::111111111111:role/build" },
        Action: "codeartifact:GetAuthorizationToken",
        Resource: "*",
      },
    ],
  }),
});

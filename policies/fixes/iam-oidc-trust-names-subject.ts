import * as aws from "@pulumi/aws";

const issuer = "token.actions.githubusercontent.com";

new aws.iam.Role("deploy-portal", {
  assumeRolePolicy: {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Federated: `arn:aws:iam::111111111111:oidc-provider/${issuer}` },
        Action: "sts:AssumeRoleWithWebIdentity",
        Condition: {
          StringEquals: {
            [`${issuer}:aud`]: "sts.amazonaws.com",
            [`${issuer}:sub`]: "repo:gov-me/portal:environment:production",
          },
        },
      },
    ],
  },
});

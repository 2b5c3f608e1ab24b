import * as aws from "@pulumi/aws";

new aws.apigateway.RestApi("exchange", {
  endpointConfiguration: { types: "PRIVATE" },
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: "*",
        Action: "execute-api:Invoke",
        Resource: "execute-api:/*",
        Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } },
      },
    ],
  }),
});

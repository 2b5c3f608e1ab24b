import * as aws from "@pulumi/aws";

const sink = new aws.oam.Sink("monitoring", { name: "monitoring" });

new aws.oam.SinkPolicy("monitoring", {
  sinkIdentifier: sink.arn,
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: "*",
        Action: ["oam:CreateLink", "oam:UpdateLink"],
        Resource: "*",
        Condition: { "ForAnyValue:StringEquals": { "aws:PrincipalOrgID": "o-abcdefghij" } },
      },
    ],
  }),
});

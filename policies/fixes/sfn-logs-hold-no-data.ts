import * as aws from "@pulumi/aws";

new aws.sfn.StateMachine("process", {
  roleArn: "arn:aws:iam::111111111111:role/process",
  definition: JSON.stringify({ StartAt: "Done", States: { Done: { Type: "Succeed" } } }),
  loggingConfiguration: {
    level: "ERROR",
    includeExecutionData: false,
    logDestination: "arn:aws:logs:eu-central-1:111111111111:log-group:process:*",
  },
  tracingConfiguration: { enabled: true },
});

import * as aws from "@pulumi/aws";

new aws.bedrock.AgentAgent("help", {
  agentName: "help",
  agentResourceRoleArn: "arn:aws:iam::111111111111:role/help",
  foundationModel: "amazon.nova-lite-v1:0",
  guardrailConfigurations: [{ guardrailIdentifier: "g1a2b3c4d5e6", guardrailVersion: "1" }],
});

import * as aws from "@pulumi/aws";

new aws.ecs.TaskDefinition("portal", {
  family: "portal",
  containerDefinitions: JSON.stringify([{ name: "portal", image: "portal:1.4.2" }]),
  taskRoleArn: "arn:aws:iam::111111111111:role/portal",
  executionRoleArn: "arn:aws:iam::111111111111:role/portal-start",
});

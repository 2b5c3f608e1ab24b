import * as aws from "@pulumi/aws";

new aws.ecs.TaskDefinition("portal", {
  family: "portal",
  containerDefinitions: JSON.stringify([{ name: "portal", image: "portal:1.4.2" }]),
  volumes: [{ name: "scratch" }],
});

import * as aws from "@pulumi/aws";

new aws.ecs.TaskDefinition("web", {
  family: "web",
  networkMode: "awsvpc",
  requiresCompatibilities: ["FARGATE"],
  cpu: "256",
  memory: "512",
  containerDefinitions: JSON.stringify([
    {
      name: "web",
      image: "registry.gov-me.example/web:1.4.2",
      user: "1000",
      privileged: false,
      readonlyRootFilesystem: true,
      logConfiguration: { logDriver: "awslogs" },
    },
  ]),
});

import * as aws from "@pulumi/aws";

new aws.ecs.Service("web", {
  cluster: "portal",
  taskDefinition: "web",
  networkConfiguration: { subnets: ["subnet-0a1b2c3d4e5f60718"], assignPublicIp: false },
});

import * as aws from "@pulumi/aws";

new aws.ecs.Service("web", { cluster: "portal", taskDefinition: "web" });

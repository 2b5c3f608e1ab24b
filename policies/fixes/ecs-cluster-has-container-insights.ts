import * as aws from "@pulumi/aws";

new aws.ecs.Cluster("portal", { settings: [{ name: "containerInsights", value: "enhanced" }] });

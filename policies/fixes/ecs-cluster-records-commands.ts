import * as aws from "@pulumi/aws";

new aws.ecs.Cluster("portal", {
  configuration: {
    executeCommandConfiguration: {
      logging: "OVERRIDE",
      logConfiguration: { cloudWatchLogGroupName: "/ecs/commands", cloudWatchEncryptionEnabled: true },
    },
  },
});

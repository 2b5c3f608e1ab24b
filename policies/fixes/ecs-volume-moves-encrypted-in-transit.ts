import * as aws from "@pulumi/aws";

new aws.ecs.TaskDefinition("portal", {
  family: "portal",
  containerDefinitions: JSON.stringify([{ name: "portal", image: "portal:1.4.2" }]),
  volumes: [
    {
      name: "files",
      efsVolumeConfiguration: { fileSystemId: "fs-0a1b2c3d4e5f60718", transitEncryption: "ENABLED" },
    },
  ],
});

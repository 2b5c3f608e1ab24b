import * as aws from "@pulumi/aws";

new aws.workspaces.Workspace("registrar", {
  bundleId: "wsb-bh8rsxt14",
  directoryId: "d-9067000000",
  userName: "registrar",
  rootVolumeEncryptionEnabled: true,
  userVolumeEncryptionEnabled: true,
  volumeEncryptionKey: "alias/workspaces",
});

import * as aws from "@pulumi/aws";

new aws.efs.AccessPoint("portal", {
  fileSystemId: "fs-0a1b2c3d4e5f60718",
  rootDirectory: { path: "/portal" },
  posixUser: { uid: 1000, gid: 1000 },
});

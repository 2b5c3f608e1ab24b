import * as aws from "@pulumi/aws";

new aws.docdb.Cluster("files", {
  masterUsername: "files_owner",
  manageMasterUserPassword: true,
  enabledCloudwatchLogsExports: ["audit", "profiler"],
});

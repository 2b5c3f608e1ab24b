import * as aws from "@pulumi/aws";

new aws.docdb.ClusterParameterGroup("files", {
  family: "docdb5.0",
  parameters: [
    { name: "audit_logs", value: "enabled" },
    { name: "tls", value: "enabled" },
  ],
});

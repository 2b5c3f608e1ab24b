import * as aws from "@pulumi/aws";

new aws.globalaccelerator.Accelerator("portal", {
  attributes: { flowLogsEnabled: true, flowLogsS3Bucket: "flows", flowLogsS3Prefix: "accelerator/" },
});

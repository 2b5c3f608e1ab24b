import * as aws from "@pulumi/aws";

new aws.cfg.Recorder("account", {
  roleArn: "arn:aws:iam::111111111111:role/config",
  recordingGroup: { allSupported: true, includeGlobalResourceTypes: true },
});
